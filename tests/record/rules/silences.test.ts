import { describe, expect, it } from 'vitest';
import { FIRST_FILE, NORLAND_ASIDE, SECOND_FILE } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

const FACT = '    hedge: could\n';

testRule('silences', [
  {
    fault: 'an item of the silent party on the same topics that nobody has looked at',
    from: ', { item: delay, why: On piers. }',
    to: '',
    at: 'by: norland, aside',
    says: '“norland” counts as silent here, and said on the same topics: delay (2031-05-06, data/sources/xna-2031-05-06-ferry.yaml)',
  },
  {
    fault: 'an item of another party that is set aside',
    from: '{ item: delay, why: On piers. }',
    to: '{ item: delay, why: On piers. }, { item: accord, why: Others’. }',
    at: 'by: norland, aside',
    says: '“accord” is set aside, and “norland” didn’t say it on these topics',
  },
  {
    fault: 'a reason that is none',
    from: 'why: On piers.',
    to: 'why: …',
    at: 'by: norland, aside',
    says: '“delay” is set aside without a reason',
  },
  {
    fault: 'a fact that calls a party silent, which spoke in another source',
    from: FACT,
    to: `${FACT}    silence: { by: sudmark, aside: [{ item: risk, why: On pilots. }] }\n`,
    at: 'silence: { by: sudmark',
    says: '“sudmark” counts as silent here, and said on the same topics: no-delay (2031-05-08, data/sources/dpx-2031-05-08-answer.yaml)',
  },
  {
    fault: 'a fact whose silence is broken by another party',
    from: FACT,
    to: `${FACT}    silence: { by: sudmark, items: [risk, no-delay, open-line] }\n`,
    at: 'silence: { by: sudmark',
    says: '“open-line” was said by “norland”, not by “sudmark”',
  },
]);

testRule('silence-named', [
  {
    fault: 'a report of a silence that doesn’t say whose',
    from: 'text: A boat lies in port.',
    to: 'text: Sudmark has so far failed to respond.',
    at: 'text: Sudmark has so far failed to respond.',
    says: 'this says that somebody is silent',
  },
  {
    fault: 'the same in other words',
    from: 'text: A boat lies in port.',
    to: 'text: There was no immediate comment from Sudmark.',
    at: 'text: There was no immediate comment',
    says: 'this says that somebody is silent',
  },
]);

it('a withdrawn report of a silence asks for nothing', () => {
  const withdrawn = 'withdrawn: { on: 2031-06-03, note: It is told elsewhere. }';
  const gone = planted(FIRST_FILE, FACT, `${FACT}    silence: { by: sudmark }\n    ${withdrawn}\n`);
  expect(refused(gone).map(({ rule }) => rule)).toEqual(['withdrawn-in-use']);
});

/** A quotation of Norland’s in the second source, of two days later. */
const LATER = `  - id: safe
    text: Le plan est sûr
    extent: full
    by: { person: berg, office: Prime Minister }
    cue: a dit
    occasion: jeudi
    paragraph: 1
    when: { precision: day, date: 2031-05-08, basis: inferred }
    topics: [ferries]
    setting: On whether the plan is safe.
facts:
`;

describe('a silent party that is heard in a second source', () => {
  const heard = planted(SECOND_FILE, 'facts:\n', LATER);
  const found = (files: typeof heard) => refused(files, {}).filter(({ rule }) => rule !== 'office-printed');
  const mended = (from: string, to: string) => ({
    ...heard,
    [FIRST_FILE]: (heard[FIRST_FILE] ?? '').replace(from, to),
  });

  it('is listed with the mend, in the file where it is silent', () => {
    expect(found(heard)).toEqual([
      {
        file: FIRST_FILE,
        line: expect.any(Number),
        rule: 'silences',
        message:
          '“norland” counts as silent here, and said on the same topics: safe (2031-05-08, data/sources/dpx-2031-05-08-answer.yaml)',
        mend: 'Link what answers, as in “item: safe”, or set it aside and say why, as in “aside: [{ item: safe, why: … }]”.',
      },
    ]);
  });

  it('is sound once the item is linked', () => {
    expect(found(mended(`by: norland, aside: ${NORLAND_ASIDE}`, 'by: norland, item: safe'))).toEqual([]);
  });

  it('is sound once the item is set aside with a reason, and not without', () => {
    const aside = (why: string) => mended(NORLAND_ASIDE, NORLAND_ASIDE.replace(']', `, { item: safe, why: ${why} }]`));
    expect(found(aside('On another plan.'))).toEqual([]);
    expect(found(aside('…')).map(({ message }) => message)).toEqual(['“safe” is set aside without a reason']);
  });
});
