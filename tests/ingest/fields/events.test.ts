import { describe, expect, it } from 'vitest';
import { drafted, markOf, valuesIn, valuesOf } from '../sample-story.ts';

const TAIL = '\nA boat lies in port.\n';

/** The events of a sentence: those that count, and those that are only proposed. */
async function eventsOf(sentence: string) {
  const { source } = await drafted(sentence + TAIL);
  const isProposed = (entry: (typeof source.sections.events)[number]) => entry.every(field => field.isProposed);
  const [proposed, counted] = [true, false].map(is =>
    source.sections.events.filter(entry => isProposed(entry) === is).map(valuesOf),
  );
  return { proposed: proposed ?? [], counted: counted ?? [] };
}

describe('what somebody alleges', () => {
  it.each([
    ['accuses', 'Sudmark accused Norland on Wednesday of a strike on its boats in Lind.', 'sudmark'],
    ['denies', 'Norland denied on Wednesday the attack on the boats in Lind.', 'norland'],
    ['offers', 'Norland has offered talks with Sudmark in Lind.', 'norland'],
  ])('is no event, and that somebody %s only a proposed one, with nobody else in it', async (_, text, party) => {
    const { proposed, counted } = await eventsOf(text);
    expect(counted.filter(({ participants }) => JSON.stringify(participants) !== '[]')).toEqual([]);
    expect(proposed.map(({ participants }) => participants)).toEqual([[party]]);
  });
});

it('what lies long back in a sentence in which somebody alleges something is only proposed', async () => {
  const { proposed, counted } = await eventsOf(
    'Norland accused Sudmark on Wednesday of hiding boats that attacked Lind in March 2030.',
  );
  expect(counted).toEqual([]);
  expect(proposed.length).toBeGreaterThan(0);
});

describe('who takes part', () => {
  it.each([
    [
      'of a meeting, its subject and those it is with',
      'On Friday, Ada Berg held talks with Olav Holm in Lind.',
      ['berg', 'holm'],
    ],
    ['no place', 'Ada Berg met Olav Holm in Sudville on Tuesday.', ['berg', 'holm']],
    ['none of another clause', 'Ada Berg met pilots in Lind on Tuesday, as Sudmark waited.', ['berg']],
  ])('%s', async (_, text, participants) => {
    const { counted } = await eventsOf(text);
    expect(counted.map(event => event['participants'])).toEqual([participants]);
  });
});

it.each([
  ['ends without a result', 'Talks in Sudville ended on Tuesday without a deal on the boats.'],
  ['took place, whatever may still depend on it', 'Pilots met in Sudville on Tuesday to ask if the harbour is deep.'],
  ['took place, for the first time in a while', 'Pilots met in Sudville for the first time since March.'],
])('what %s is done, and on no condition', async (_, text) => {
  const { counted } = await eventsOf(text);
  expect(counted).toEqual([
    expect.objectContaining({ status: 'done', when: expect.objectContaining({ precision: 'day' }) }),
  ]);
  expect(counted[0]).not.toHaveProperty('conditions');
});

it.each([
  [
    'on a condition',
    'Norland will send pilots to Sudville if the harbour is dredged.',
    { status: 'conditional', when: { precision: 'open', said: 'if the harbour is dredged' } },
  ],
  [
    'soon',
    'Pilots of Norland would head to Sudville in the coming days.',
    { status: 'announced', when: { precision: 'open', said: 'in the coming days' } },
  ],
])('what is to take place somewhere %s has no day', async (_, text, event) => {
  const { counted } = await eventsOf(text);
  expect(counted).toMatchObject([{ ...event, participants: ['norland'], where: { place: 'Sudville' } }]);
});

it('one sentence tells two facts where something else takes place in it, each with all of it to be read', async () => {
  const sentence = 'Ada Berg left the pier after Olav Holm closed the line.';
  const draft = await drafted(sentence + TAIL);
  const told = draft.source.sections.facts.map(entry => entry.find(({ key }) => key === 'text')?.source);
  expect(told.slice(0, 2)).toEqual([sentence, sentence]);
  expect(valuesIn(draft, 'facts').map(({ about }) => about)).toEqual([['norland'], ['sudmark'], []]);
});

it('a document’s first event has all that it tells; a transcript is one of those whom its title names', async () => {
  const document = await drafted(
    'Talks in Lind\nNorland held talks with Sudmark in Lind on May 5. Norland will open the line.\nNorland welcomes pilots.\n',
    { outlet: 'The Ministry of Norland', speaker: 'Norland', form: 'document' },
  );
  expect(valuesIn(document, 'events')[0]?.['items']).toEqual(document.items.map(({ id }) => id));
  const transcript = await drafted('Lind\nPRIME MINISTER BERG: The ferries of Norland are ready to sail today.\n', {
    title: 'Remarks by Prime Minister Berg and Minister Holm',
    form: 'transcript',
  });
  expect(valuesIn(transcript, 'events')).toMatchObject([{ participants: ['berg', 'holm'], where: { place: 'Lind' } }]);
  expect(valuesOf(transcript.source.header)['dateline']).toBe('Lind');
});

it.each([
  'said after talks with Olav Holm in Sudville on Tuesday',
  'told reporters at a summit in Sudville on Tuesday',
  'told reporters in Sudville on Tuesday',
  'said after a visit to Sudville on Tuesday',
])('one quotation is in one event: %s', async words => {
  const { source } = await drafted(`“We sail, and we sail soon,” Ada Berg ${words}.${TAIL}`);
  const ids = source.sections.quotes.map(entry => valuesOf(entry)['id']);
  const items = source.sections.events.flatMap(entry => valuesOf(entry)['items'] as readonly string[]);
  expect(items.filter(id => ids.includes(id))).toEqual(ids);
});

it('one quotation is in two events where its sentence tells of another besides', async () => {
  const { counted } = await eventsOf('“We sail,” Ada Berg said in Sudville on Tuesday, and met Olav Holm.');
  expect(counted).toHaveLength(2);
});

it('what is said on the occasion of talks later on is of those talks too', async () => {
  const { counted } = await eventsOf(
    '“We sail,” Ada Berg said after talks with Olav Holm in Sudville on Tuesday. “We sail soon,” she added.',
  );
  expect(counted.map(({ items }) => (items as readonly string[]).length)).toEqual([2]);
});

it('a place that no country of the record is known to have is marked', async () => {
  const { source } = await drafted(
    `Ada Berg met Olav Holm in Oblinsk on Monday.\nAda Berg met Olav Holm in Sudville on Tuesday.${TAIL}`,
  );
  expect(
    source.sections.events.map(event => [valuesOf(event)['where'], markOf(event, 'where')?.split(':')[0]]),
  ).toEqual([
    [{ place: 'Oblinsk' }, 'check'],
    [{ place: 'Sudville', country: 'sudmark' }, undefined],
  ]);
});

describe('a quotation amid a sentence', () => {
  it('is about what its own clause names', async () => {
    const draft = await drafted(
      `Ada Berg said Sudmark’s fares would be low, and warned that the plan “won’t be simple”.${TAIL}`,
    );
    expect(valuesIn(draft, 'quotes')[0]?.['about']).toEqual([]);
  });

  it('makes no statement of the words around it', async () => {
    const draft = await drafted(`Ada Berg said that closing the line to Sudmark would be a “grave risk”.${TAIL}`);
    expect(valuesIn(draft, 'statements')).toEqual([]);
  });
});

describe('who is proposed for the record', () => {
  it('a country that denies something is a party, and no person', async () => {
    const { source } = await drafted(`Belgium denied the report.\n“It holds,” Belgium said.${TAIL}`);
    expect(source.newcomers.map(({ file, entry }) => [file, valuesOf(entry)['form']])).toEqual([
      ['parties.yaml', 'country'],
    ]);
    expect(JSON.stringify(source.sections)).not.toContain('"person"');
  });

  it('a country that is only named is a party, and none that the record has, that is a name, or that is one elsewhere', async () => {
    const { source } = await drafted(
      `Belgium and Trinidad and Tobago sent boats to Norland, and Ada Berg praised Belgium’s crews, and one Uruguayan of Uruguay.
Ms. Mara Jordan told Chad Bell that “the Island of Man lies still”.${TAIL}`,
    );
    const parties = source.newcomers.filter(({ file }) => file === 'parties.yaml');
    expect(parties.map(({ entry, places }) => [valuesOf(entry)['name'], places])).toEqual([
      ['Belgium', 'paragraph 1'],
      ['Trinidad and Tobago', 'paragraph 1'],
      ['Uruguay', 'paragraph 1'],
    ]);
    // Its names in other languages follow from its code; its adjective is the article's.
    expect(parties.map(({ entry }) => Object.keys(valuesOf(entry)).includes('names'))).toEqual([false, false, false]);
    expect(valuesOf(parties[2]?.entry ?? [])).toMatchObject({ iso: 'UY', aliases: ['Uruguayan'] });
    expect(markOf(parties[0]?.entry, 'form')).toMatch(/^check: It’s only named/);
  });

  it('an agency that only reports is none', async () => {
    const { source } = await drafted(`The Coast News Agency reported that two ships sank.${TAIL}`);
    expect(source.newcomers).toEqual([]);
  });
});

describe('those who do something together', () => {
  it.each([
    ['Norland and Sudmark agreed to open the line.', [{ party: 'norland' }, { party: 'sudmark' }]],
    ['Both Norland and Sudmark denied the report.', [{ party: 'norland' }, { party: 'sudmark' }]],
    ['Norland and Sudmark said that the line was open.', [{ party: 'norland' }, { party: 'sudmark' }]],
    ['Ada Berg and Olav Holm said that the line was open.', [{ person: 'berg' }, { person: 'holm' }]],
    [
      'Olav Holm, Norland and Ada Berg said that the line was open.',
      [{ person: 'holm' }, { party: 'norland' }, { person: 'berg' }],
    ],
  ])('speak together: %s', async (text, together) => {
    const draft = await drafted(text + TAIL);
    expect(valuesIn(draft, 'statements').map(({ by }) => by)).toEqual([{ together }]);
  });

  it.each(['Ada Berg and Olav Holm’s deputy', 'Ada Berg’s deputy and Olav Holm', 'Ada Berg, Olav Holm and Mara Lindt'])(
    'are left as printed where one of them isn’t known: %s',
    async speakers => {
      const draft = await drafted(`${speakers} said that the line was open.${TAIL}`);
      expect(valuesIn(draft, 'statements').map(({ by }) => by)).toEqual([{ unnamed: speakers }]);
    },
  );

  it('are of neither party where they have no name', async () => {
    const draft = await drafted(`Norlander and Sudmarker officials said that the line was open.${TAIL}`);
    const [by] = draft.source.sections.statements.map(entry => entry.find(({ key }) => key === 'by'));
    expect(JSON.stringify(by?.value)).not.toMatch(/norland"|sudmark"/);
    expect(by?.mark?.kind).toBe('check');
  });
});

describe('where something takes place', () => {
  it.each([
    ['isn’t where what is talked of is', 'Talks on a ceasefire in Sudmark ended in Lind on Tuesday.', 'Lind'],
    ['is the town rather than the country', 'Olav Holm held talks with pilots in Norland on Tuesday in Lind.', 'Lind'],
  ])('%s', async (_, text, place) => {
    const { counted } = await eventsOf(text);
    expect(counted[0]?.['where']).toMatchObject({ place });
  });

  it('is that of the dateline where a story opens with no other, to be looked at', async () => {
    const { source } = await drafted(`PORT LIND (XNA) - Talks on a truce in Sudmark ended on Tuesday.${TAIL}`);
    const [event] = source.sections.events;
    expect(valuesOf(event)['where']).toMatchObject({ place: 'Port Lind' });
    expect(markOf(event, 'where')).toBe('check: By the dateline.');
    expect(valuesOf(event)['participants']).toEqual([]);
  });
});

it('that somebody spoke somewhere or by telephone is only proposed, unless the occasion is an event or has its day', async () => {
  const of = async (occasion: string) => {
    const { proposed, counted } = await eventsOf(`“We sail,” Ada Berg said ${occasion}.`);
    return [proposed.length, counted.length];
  };
  expect(await of('in Sudville')).toEqual([1, 0]);
  expect(await of('by telephone')).toEqual([1, 0]);
  expect(await of('in Sudville on Tuesday')).toEqual([0, 1]);
  expect(await of('at a press conference')).toEqual([0, 1]);
});

it('a day in what somebody tells is no event without anybody or anywhere', async () => {
  const { counted } = await eventsOf('The line needs the boats that were sent two years ago, crews said.');
  expect(counted).toEqual([]);
});
