/** Days that are typed in few words, and those that several items of a draft share. */
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { weekdayNames, weekdayOf } from '../../src/record/calendar.ts';
import { LANGUAGES } from '../../src/record/types.ts';
import { Review } from '../../src/review/session.ts';
import { readTime } from '../../src/review/times.ts';
import { plusDays } from '../../src/time/days.ts';
import { fc, runs } from '../support/properties.ts';
import { run } from './piped.ts';
import { desk } from './story.ts';

const desks: string[] = [];
const laidOut = () => {
  const made = desk();
  desks.push(made.root);
  return made;
};
afterEach(() => {
  for (const root of desks.splice(0)) rmSync(root, { recursive: true });
});

/** The items whose day is that of publication, for want of another. */
const SHARING = ['quotes/here', 'quotes/begin', 'quotes/job', 'statements/pier', 'facts/off-pier'];
const OTHER = { precision: 'day', date: '2031-05-16', basis: 'inferred' };

/** What is done to an item, and how its day stands after it. */
const STEPS = {
  settle: {
    take: (review: Review, key: string) => review.settle(key, 'when'),
    after: (value: unknown) => ({ value, state: 'right' }),
  },
  edit: {
    take: (review: Review, key: string) => review.edit(key, 'when', OTHER),
    after: () => ({ value: OTHER, state: 'right' }),
  },
  reject: { take: (review: Review, key: string) => review.reject(key, 'A sign.'), after: () => undefined },
};

async function opened(path: string): Promise<Review> {
  const review = await Review.open(path);
  if (!(review instanceof Review)) throw new Error(JSON.stringify(review.problems));
  return review;
}

/** How the day of each of {@link SHARING} stands; nothing of an item that is no more. */
const standing = ({
  state,
}: Review): ReadonlyMap<string, { readonly value: unknown; readonly state: string } | undefined> =>
  new Map(
    SHARING.map(key => {
      const when = state.items.find(one => one.key === key)?.fields.find(({ name }) => name === 'when');
      return [key, when && { value: when.value, state: when.state }];
    }),
  );

describe('a day that several items share', () => {
  it('is settled, changed and left out item by item: each of the others has its value and its doubt still', async () => {
    const order = fc.uniqueArray(
      fc.record({ key: fc.constantFrom(...SHARING), op: fc.constantFrom('settle', 'edit', 'reject') }),
      { selector: ({ key }) => key, minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(order, async steps => {
        const { draft } = laidOut();
        const review = await opened(draft);
        let expected = standing(review);
        expect([...expected.values()].map(when => when?.state)).toEqual(SHARING.map(() => 'likely'));
        for (const { key, op } of steps) {
          expect(await STEPS[op].take(review, key)).toHaveProperty('done');
          expected = new Map(expected).set(key, STEPS[op].after(expected.get(key)?.value));
          expect(standing(review)).toEqual(expected);
        }
        const marks = readFileSync(draft, 'utf8').match(/LIKELY: No day is given\./gu) ?? [];
        expect(marks).toHaveLength(SHARING.length - steps.length);
      }),
      { numRuns: runs(8) },
    );
  });

  it('is told with its doubt before an item is decided, asked of none, and taken with the item', async () => {
    const { draft, data, root } = laidOut();
    const { printed } = await run(
      'review',
      { data, root },
      [],
      ['go quotes/here', '', 'On the dredging of a harbour.', 'accept', 'go facts/off-pier', 'quit'],
    );
    expect(printed).toContain(
      'when: 2031-05-19 inferred. No day is given. accept takes it so; else edit when\nDAY.\naccept, edit,',
    );
    expect(printed).not.toContain('when> ');
    expect(printed).toMatch(/off-pier[\s\S]*when +2031-05-19 inferred +\(LIKELY: No day is given\.\)/);
    const written = readFileSync(draft, 'utf8');
    expect(written).toContain('when: &monday { precision: day, date: 2031-05-19, basis: inferred }\n');
    expect(written.match(/LIKELY: No day is given\./gu)).toHaveLength(SHARING.length - 1);
  });
});

describe('a day that is typed by a word', () => {
  it('is the last such weekday up to the day of publication, in each language', () => {
    const published = fc.integer({ min: 0, max: 4000 }).map(days => plusDays('2024-01-01', days));
    fc.assert(
      fc.property(published, fc.constantFrom(...LANGUAGES), fc.nat(6), (day, language, weekday) => {
        const read = readTime(weekdayNames(language)[weekday] ?? '', { published: day });
        const back = ((weekdayOf(day) ?? 0) - weekday + 7) % 7;
        expect(read).toEqual({
          value: {
            precision: 'day',
            date: plusDays(day, -back),
            basis: 'inferred',
            ...(back === 0 && { note: 'The day of publication.' }),
          },
        });
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['today', '2031-05-19', 'inferred'],
    ['on Wednesday', '2031-05-14', 'inferred'],
    ['yesterday stated', '2031-05-18', 'stated'],
    ['hier', '2031-05-18', 'inferred'],
    ['gestern', '2031-05-18', 'inferred'],
    ['вчора', '2031-05-18', 'inferred'],
  ])('counts from the day of publication: %s', (typed, date, basis) => {
    expect(readTime(typed, { published: '2031-05-19' })).toMatchObject({ value: { precision: 'day', date, basis } });
  });

  it('is taken over from the item before once that one is settled, and read back', async () => {
    const { draft, data, root } = laidOut();
    const { printed } = await run(
      'review',
      { data, root },
      [],
      [
        'go quotes/begin',
        'edit when =',
        'go quotes/here',
        'edit when Friday note: By the agency.',
        'go quotes/begin',
        'edit when =',
        'quit',
      ],
    );
    expect(printed).toContain('! The date of the item before, quotes/here, isn’t settled itself: type the day.');
    expect(printed).toContain('when: 2031-05-16 inferred note: By the agency.');
    const when = 'when: { precision: day, note: By the agency., date: 2031-05-16, basis: inferred }';
    expect(readFileSync(draft, 'utf8').split(when)).toHaveLength(3);
  });

  it('leaves behind the words for it, which stand in the place of the item before', async () => {
    const { draft, data, root } = laidOut();
    await run('review', { data, root }, [], ['go statements/pier', 'edit when as before', 'quit']);
    expect(readFileSync(draft, 'utf8')).toMatch(
      /id: pier\n[\s\S]*?when: \{ precision: day, date: 2031-05-19, basis: inferred \}\n/,
    );
  });
});
