import { describe, expect, it } from 'vitest';
import { learnedFrom } from '../../../src/ingest/fields/learned-topics.ts';
import { fieldWords } from '../../../src/ingest/fields/lexicon/index.ts';
import { contentStems } from '../../../src/ingest/fields/stems.ts';
import { withoutBackground } from '../../../src/ingest/fields/topics.ts';
import type { Topic } from '../../../src/record/types.ts';
import { fc } from '../../support/properties.ts';
import { drafted, record, valuesIn } from '../sample-story.ts';

const TAIL = '\nA boat lies in port.\n';

/** A topic as the record has them. */
const topic = (id: string, ...aliases: string[]): [string, Topic] => [
  id,
  { ...record.topics.get('fares'), id, label: { en: id }, aliases: { en: aliases } } as unknown as Topic,
];

it('a word of a longer name is no topic’s of its own', async () => {
  const of = {
    ...record,
    items: new Map(),
    topics: new Map([topic('prisoners', 'prisoners of war'), topic('war', 'war')]),
  };
  const draft = await drafted(
    `“We exchange prisoners of war,” Ada Berg said.\n“We end the war,” Ada Berg said.${TAIL}`,
    {},
    of,
  );
  expect(valuesIn(draft, 'quotes').map(({ topics }) => topics)).toEqual([['prisoners'], ['war']]);
});

it('what is told has the topics of what the record has in nearly the same words', () => {
  const { copiedFor } = learnedFrom(record);
  const crews = 'Crews blamed Sudmark for holding up all construction.';
  expect(copiedFor(contentStems(crews))).toEqual(['ferries']);
  expect(copiedFor(contentStems('Nobody in any of these towns had heard of snow before.'))).toBeUndefined();
});

it('topics are compared one way: whatever comes before another doesn’t come behind it', () => {
  const { compare } = learnedFrom(record);
  const ids = fc.constantFrom(...record.topics.keys());
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      expect(compare(one, other) + compare(other, one)).toBe(0);
    }),
  );
});

it.each([
  ['Sudmark raised the fares over its war against Norland.', 'Sudmark raised the fares'],
  ['The boats sank during the war, crews said.', 'The boats sank'],
  ['During the war.', 'During the war'],
])('what something is set against is left out, where something is left: %s', (text, kept) => {
  const rest = withoutBackground(text, fieldWords('en'));
  expect(rest).toContain(kept);
  expect(rest.includes('war')).toBe(kept.includes('war'));
});

describe('a single common word', () => {
  const of = {
    ...record,
    items: new Map(),
    topics: new Map([topic('The Lind summit', 'meeting', 'Lind meeting'), topic('crews', 'crews', 'defence')]),
  };
  const topicsOf = async (text: string): Promise<unknown> =>
    valuesIn(await drafted(`${text}\nA boat lies in port.\n`, {}, of), 'statements')[0]?.['topics'];

  it.each([
    [
      'is of a topic with a name of its own where that stands near',
      'Ada Berg said the meeting in Lind was long.',
      true,
    ],
    ['by several words together', 'Ada Berg said the Lind meeting was long.', true],
    ['is of none elsewhere', 'Ada Berg said the meeting was long.', false],
  ])('%s', async (_, text, isOf) => {
    expect(await topicsOf(text)).toEqual(isOf ? ['The Lind summit'] : 'TODO');
  });

  it('of an office or a ministry tells no topic', async () => {
    expect(await topicsOf('Ada Berg said the defence minister and the Defence Ministry were late.')).toBe('TODO');
    expect(await topicsOf('Ada Berg said the defence of Lind was late.')).toEqual(['crews']);
  });
});
