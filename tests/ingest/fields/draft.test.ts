import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../src/ingest/write/draft-file.ts';
import type { Quote } from '../../../src/record/types.ts';
import { DAY, drafted, markOf, record, STORY, valuesIn, valuesOf } from '../sample-story.ts';

const story = await drafted(STORY);
const quotes = valuesIn(story, 'quotes');
const quote = (text: string) => quotes.find(one => one['text'] === text);

describe('a drafted header', () => {
  it('has what is known, with the hash and the counts that the check wants', () => {
    expect(valuesOf(story.source.header)).toMatchObject({
      outlet: 'XNA',
      published: '2031-05-08',
      dateline: 'Port Lind',
      language: 'en',
      paragraphs: 7,
      captions: 1,
      recorded: DAY,
    });
  });

  it('takes the rights of other texts of the outlet’s, marked; else leaves them open', async () => {
    expect(valuesOf(story.source.header)['rights']).toBe('Invented for tests.');
    expect(markOf(story.source.header, 'rights')).toMatch(/^likely: As of xna-ferry/);
    const { source } = await drafted(STORY, { outlet: 'The New Paper' });
    expect(valuesOf(source.header)).toMatchObject({ rights: 'TODO', outlet: 'The New Paper' });
    expect(String(valuesOf(source.header)['id'])).toMatch(/^np-[a-z]+$/);
  });

  it('leaves the days and the form of an article out', () => {
    const keys = story.source.header.map(({ key }) => key);
    expect(keys).not.toContain('days');
    expect(keys).not.toContain('form');
  });
});

describe('a drafted quotation', () => {
  it('has its speaker with the record’s id and the office as printed, its verb, its occasion and its day', () => {
    expect(quote('The line is open. We keep it open')).toMatchObject({
      extent: 'full',
      by: { person: 'berg', office: 'Prime Minister' },
      cue: 'told reporters',
      occasion: 'in Sudville',
      paragraph: 2,
      when: { precision: 'day', said: 'on Tuesday', date: '2031-05-06', basis: 'inferred' },
      setting: 'TODO',
    });
  });

  it('of somebody unnamed has one name for them, however the article calls them after', async () => {
    const quotesOf = async (first: string) =>
      valuesIn(
        await drafted(`${first} “Go now,” the official said. The sea was calm, the foreign official said.\n`),
        'quotes',
      ).map(({ by }) => by);
    const unnamed = 'a foreign harbour official';
    expect(await quotesOf(`The boats were late, ${unnamed} said.`)).toMatchObject([{ unnamed }]);
    const two = `The boats were late, ${unnamed} said. The crews were ill, a local official said.`;
    expect(await quotesOf(two)).toMatchObject([{ unnamed: 'official' }]);
  });

  it.each([
    'Its spokesman, Jan Novak, said',
    'The port’s spokesman, Jan Novak, said',
    'Jan Novak, its spokesman, said',
  ])('has the office in apposition: %s', async words => {
    const { source } = await drafted(`The port of Lind was shut. ${words} that it was late.\n`);
    expect(valuesOf(source.sections.statements[0])['by']).toMatchObject({ office: 'spokesman' });
    expect(markOf(source.sections.statements[0], 'by') ?? '').not.toContain('no office');
  });

  it('over paragraphs is marked, says in a note where it goes on, and is whole only where a sentence ends', async () => {
    const { source } = await drafted(
      'The boats lie in port.\n¶ “It is open,” Ada Berg said. “We keep it for all who sail\n¶ “and pay. It will not close.”\n',
    );
    expect(source.sections.quotes.map(entry => [valuesOf(entry)['extent'], valuesOf(entry)['note']])).toEqual([
      ['full', undefined],
      ['clause', 'The quotation goes on in paragraph 3.'],
      [expect.not.stringMatching('full'), 'The quotation begins in paragraph 2.'],
    ]);
    expect(source.sections.quotes.map(entry => markOf(entry, 'extent')?.slice(0, 5))).toEqual([
      undefined,
      'check',
      'check',
    ]);
  });

  it('takes day and occasion on to what the same person goes on to say, without the words of another paragraph', () => {
    expect(quote('It will not close again.')).toMatchObject({ when: { said: 'on Tuesday' }, occasion: 'in Sudville' });
    const later = quote('fair and low');
    expect(later).toMatchObject({
      extent: 'fragment',
      when: { precision: 'day', date: '2031-05-06', basis: 'inferred' },
    });
    expect(later?.['when']).not.toHaveProperty('said');
  });

  it('says in a note who a pronoun means, and marks the speaker', () => {
    const entry = story.source.sections.quotes.find(one => valuesOf(one)['text'] === 'fair and low');
    expect(valuesOf(entry)['note']).toBe('The article says “She”; paragraph 2 names Berg.');
    expect(markOf(entry, 'by')).toMatch(/^likely: .*She/);
  });

  it('has a condition of the sentence’s, and none of its own words’', async () => {
    expect(quote('fair and low')?.['conditions']).toEqual(['once the harbour is dredged']);
    const { source } = await drafted('“We sail if the ice is gone,” Ada Berg said.\nAnother paragraph.\n');
    expect(valuesOf(source.sections.quotes[0])).not.toHaveProperty('conditions');
  });

  it('names the topic of its sentence, and the parties that it speaks of without its speaker’s own', () => {
    expect(quote('grave risk')?.['by']).toEqual({ person: 'holm', office: 'transport minister' });
    // The record has what is told in such words under both.
    expect(quote('fair and low')).toMatchObject({ topics: ['fares', 'ferries'], about: [] });
  });

  it('proposes the quotation of another source that it may be the same as', () => {
    const entry = story.source.sections.quotes.find(one => valuesOf(one)['text'] === 'grave risk');
    expect(entry?.find(({ key }) => key === 'same')).toMatchObject({ value: 'risk', isProposed: true });
  });
});

it.each([
  ['the same', '“The plan for the line along the coast is a grave risk to Norland,” Olav Holm said.', 'same'],
  [
    'one to be kept apart, where it names others',
    '“The plan for the line along the coast is a grave risk to Sudmark,” Olav Holm said.',
    'apart',
  ],
])('proposes what another source has in like words of the same speaker as %s', async (_, text, key) => {
  const [like] = [...record.items.values()].filter(({ id }) => id === 'risk');
  const other = { ...like, text: 'The plan for the line along the coast is a grave risk to Norland' } as Quote;
  const { source } = await drafted(
    `${text}\nA boat lies in port.\n`,
    {},
    { ...record, items: new Map([['risk', other]]) },
  );
  const links = source.sections.quotes[0]?.filter(field => field.key === 'same' || field.key === 'apart');
  expect(links).toMatchObject([{ key, value: key === 'same' ? 'risk' : ['risk'], isProposed: true }]);
});

describe('what else is drafted', () => {
  it('lists words that nobody is quoted saying, with the reason', () => {
    expect(valuesIn(story, 'unquoted').map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [1, 'blue'],
      [5, 'slow boats'],
    ]);
  });

  it('makes statements of what parties do by saying it, with the sentence to tell in other words', () => {
    const statements = valuesIn(story, 'statements');
    expect(statements.find(({ mode }) => mode === 'accused')).toMatchObject({
      text: 'TODO',
      by: { party: 'norland' },
      about: ['sudmark'],
      when: { said: 'on Wednesday', date: '2031-05-07' },
    });
    expect(statements.find(({ mode }) => mode === 'denied')).toMatchObject({ by: { party: 'sudmark' } });
    expect(statements.find(({ mode }) => mode === 'claimed')).toMatchObject({
      by: { unnamed: 'Norland’s claims', party: 'norland' },
    });
    const accused = story.source.sections.statements.find(one => valuesOf(one)['mode'] === 'accused');
    expect(accused?.find(({ key }) => key === 'text')?.source).toMatch(/^Norland accused Sudmark on Wednesday/);
  });

  it.each([
    [
      'a person with the office before the name',
      'Prime Minister Berg accused Sudmark of delays.',
      { person: 'berg', office: 'Prime Minister' },
    ],
    ['a part of a party', 'The Norlander navy denied the report.', { party: 'norland', organ: 'Norlander navy' }],
    ['a party behind a clause', 'Asked by reporters, Sudmark has offered pilots.', { party: 'sudmark' }],
  ])('finds who does something by saying it: %s', async (_, text, by) => {
    const draft = await drafted(`${text}\nA boat lies in port.\n`);
    expect(valuesIn(draft, 'statements').map(one => one['by'])).toEqual([by]);
  });

  it('takes nobody for the one who does it whom the sentence only names before the verb', async () => {
    const draft = await drafted('A critic of Norland denied the report.\nThe talks with Sudmark offered hope.\n');
    expect(valuesIn(draft, 'statements').filter(({ by }) => JSON.stringify(by).includes('"party":"norland"'))).toEqual(
      [],
    );
  });

  it('makes a statement of what stands around quoted words, where it tells something', async () => {
    const draft = await drafted(
      'Also, Ada Berg said, not all of the crews on the coast would be on the ferries, with some not “having the time”.\n“We sail,” Olav Holm said on Tuesday.\n',
    );
    expect(valuesIn(draft, 'statements').map(({ by, paragraph }) => [by, paragraph])).toEqual([
      [{ person: 'berg' }, 1],
    ]);
  });

  it('makes a fact of what lies long back, in a sentence in which somebody speaks too', async () => {
    const { source } = await drafted(
      'Sudmark claims the ferries are ready, which lay still since a strike by the crews in March 2030.\nA boat lies in port.\n',
    );
    expect(source.sections.facts.map(entry => valuesOf(entry)['when'])).toContainEqual({
      precision: 'month',
      said: 'in March 2030',
      date: '2030-03',
      basis: 'stated',
    });
  });

  it('makes facts of the sentences in which nobody speaks, of captions too, and none of heads', () => {
    const facts = valuesIn(story, 'facts');
    expect(facts.map(({ paragraph }) => paragraph)).toEqual(expect.arrayContaining(['caption 1', 7]));
    expect(facts.find(({ paragraph }) => paragraph === 7)).toMatchObject({
      hedge: 'appeared',
      voice: 'judgement',
      when: { precision: 'month', said: 'in March', date: '2031-03', basis: 'stated' },
    });
    expect(JSON.stringify(story.source)).not.toContain('No answer');
  });

  it('proposes one event for an occasion, and none for what is only said', () => {
    const events = valuesIn(story, 'events');
    expect(events[0]).toMatchObject({
      title: 'TODO',
      where: { place: 'Sudville', country: 'sudmark' },
      participants: ['berg'],
      status: 'done',
      paragraph: 2,
    });
    const isProposed = (at: number) => story.source.sections.events[at]?.every(field => field.isProposed) ?? false;
    expect(events.flatMap(({ paragraph }, at) => (isProposed(at) ? [] : [paragraph]))).toEqual([2]);
    expect(markOf(story.source.sections.events[0], 'participants')).toMatch(/^check: Participants, items, /);
    expect(story.source.sections.events[0]?.filter(({ mark }) => mark).map(({ key }) => key)).toEqual(['participants']);
  });

  it.each([
    ['a diplomat', 'Norland has offered talks on the ferries, a diplomat said.'],
    ['the other side', 'Olav Holm said that on Tuesday, Norland rejected the talks on the ferries.'],
  ])('what a party does is told by %s alone, where those say so', async (_, text) => {
    const statements = valuesIn(await drafted(text), 'statements');
    expect(statements.length).toBe(1);
    expect(JSON.stringify(statements[0]?.['by'])).not.toContain('norland');
  });

  it('proposes disputes as comments: who accuses with who is silent, who denies with who claims', () => {
    const idOf = (mode: string) => valuesIn(story, 'statements').find(one => one['mode'] === mode)?.['id'];
    expect(valuesIn(story, 'disputes').map(({ sides }) => sides)).toEqual([
      [{ by: 'norland', item: idOf('accused'), word: 'accuses' }, { by: 'sudmark' }],
      [
        { by: 'sudmark', item: idOf('denied'), word: 'denies' },
        { by: 'norland', item: idOf('claimed'), word: 'claims' },
      ],
    ]);
    expect(story.source.sections.disputes.flat().every(({ isProposed }) => isProposed)).toBe(true);
  });

  it.each([
    ['a party', 'The captain waved.', 'Sudmark denied it.', true],
    [
      'somebody of the party',
      'The captain waved.',
      'Sudmark’s transport minister, Olav Holm, denied that any boat had left.',
      true,
    ],
    [
      'somebody new, by their office',
      'The captain waved.',
      'Sudmark Navy Minister Per Dahl denied that any boat had left.',
      true,
    ],
    ['the nearest of two', 'Sudmark denied it.', 'Sudmark denied that crews had come.', true],
    ['nobody of another party', 'The captain waved.', 'Belgium denied it.', false],
    ['nobody who only says something', 'The captain waved.', 'Sudmark said that boats had left.', false],
  ])('has the accused answer with their denial: %s', async (_, between, answer, isPaired) => {
    const draft = await drafted(
      `Norland accused Sudmark on Wednesday of shelling the pier.\n${between}\n${answer}\nA boat lies in port.\n`,
    );
    const denials = valuesIn(draft, 'statements').filter(({ mode }) => mode === 'denied');
    const [dispute] = valuesIn(draft, 'disputes');
    expect(dispute?.['sides']).toEqual([
      expect.objectContaining({ by: 'norland', word: 'accuses' }),
      isPaired ? { by: 'sudmark', item: denials[0]?.['id'], word: 'denies' } : { by: 'sudmark' },
    ]);
  });

  it('has no denial that stands before an accusation answer it', async () => {
    const draft = await drafted(
      'Sudmark denied that boats had come.\nNorland accused Sudmark on Wednesday of shelling the pier.\nA boat lies in port.\n',
    );
    const sides = valuesIn(draft, 'disputes').map(dispute => JSON.stringify(dispute['sides']));
    expect(sides).toContainEqual(expect.stringMatching(/"accuses".*\{"by":"sudmark"\}/u));
  });

  it('proposes entries for people whom the record doesn’t have, with the places that have them', async () => {
    const { source } = await drafted(
      'Officials met.\n“It holds,” said Mara Lindt, a spokeswoman for the harbour.\n“It will hold,” Lindt said.\n',
    );
    const [newcomer] = source.newcomers;
    expect(newcomer).toMatchObject({ file: 'people.yaml', places: 'paragraphs 2, 3' });
    expect(valuesOf(newcomer?.entry)).toMatchObject({ id: 'lindt', name: 'Mara Lindt', spellings: ['Lindt'] });
    const [first] = source.sections.quotes;
    expect(valuesOf(first)['by']).toMatchObject({ person: 'lindt' });
    // That she is new is asked once, of the proposed person.
    expect(markOf(first, 'by')).toBeUndefined();
  });

  it.each([
    ['a verb, a place and a day', 'The crews met in Sudville on Tuesday.', 1],
    ['two people who meet', 'Ada Berg met Olav Holm over lunch.', 1],
    ['two sentences on one place and day', 'Crews met in Sudville on Tuesday. Pilots met in Sudville on Tuesday.', 1],
    ['no place, no day', 'The crews met over lunch.', 0],
    ['what may come', 'The crews could meet in Sudville.', 0],
    ['no verb for it', 'In Sudville it rained on Tuesday.', 0],
  ])('proposes an event of its own or none: %s', async (_, text, count) => {
    const { source } = await drafted(`${text}\nA boat lies in port.\n`);
    expect(source.sections.events).toHaveLength(count);
  });

  it('makes facts of paragraphs in which nobody speaks, and of another one at most what lies long back or is weighed', async () => {
    const draft = await drafted(
      '“It holds,” Ada Berg said. Olav Holm nodded. He left early. A strike began in March 2030. A second began in May 2030. Who won?\nA boat lies in port. Its crew sleeps.\n',
    );
    const facts = draft.source.sections.facts.map(entry => entry.find(({ key }) => key === 'text')?.source);
    expect(facts).toEqual(['A strike began in March 2030.', 'A boat lies in port.', 'Its crew sleeps.']);
  });

  it('asks once of an item what it is about, and not at all of what isn’t doubtful', async () => {
    for (const section of ['quotes', 'statements', 'facts'] as const)
      for (const entry of story.source.sections[section]) {
        const marked = entry.filter(({ key, mark }) => mark && (key === 'about' || key === 'topics'));
        expect(marked.length).toBeLessThanOrEqual(1);
        expect(markOf(entry, 'occasion') ?? markOf(entry, 'text')).toBeUndefined();
      }
    const { source } = await drafted('“Sudmark keeps the fares,” Ada Berg said on Tuesday.\nA boat lies in port.\n');
    expect(valuesOf(source.sections.quotes[0])).toMatchObject({ about: ['sudmark'], topics: ['fares'] });
    expect(markOf(source.sections.quotes[0], 'about')).toBeUndefined();
  });
});

it('nobody is taken for somebody of the record who only has the family’s name', async () => {
  const { source } = await drafted('“It holds,” Prime Minister Otto Berg said.\nA boat lies in port.\n');
  const [first] = source.sections.quotes;
  expect(valuesOf(first)['by']).toMatchObject({ person: 'o-berg' });
  expect(markOf(first, 'by')).toContain('Otto Berg isn’t Ada Berg of people.yaml.');
});

it.each([
  ['the office', '“It holds,” Prime Minister Aida Berg said.', 'berg', /^likely: .*Spelt “Aida Berg”: Ada Berg/],
  ['another office', '“It holds,” Mayor Aida Berg said.', 'a-berg', /^check: Perhaps berg\.$/],
])('somebody spelt otherwise is the record’s with %s, and else perhaps', async (_, text, person, mark) => {
  const { source } = await drafted(`${text}\nA boat lies in port.\n`);
  const [first] = source.sections.quotes;
  expect(valuesOf(first)['by']).toMatchObject({ person });
  expect(markOf(first, 'by')).toMatch(mark);
  const [newcomer] = source.newcomers;
  if (person === 'berg') expect(newcomer).toBeUndefined();
  else expect(markOf(newcomer?.entry, 'id')).toBe('check: Perhaps berg: then add the spelling there.');
});

it.each([
  ['what somebody does with another', 'Ada Berg said she and Olav Holm would lead the line.', ['norland', 'sudmark']],
  ['another party’s friends', 'Ada Berg said Norland’s Sudmark friends would sail.', ['sudmark']],
])('is about %s', async (_, text, about) => {
  const draft = await drafted(`${text}\nA boat lies in port.\n`);
  expect(valuesIn(draft, 'statements').map(one => one['about'])).toEqual([about]);
});

it('never gives two people one id, though both are new and of one family', async () => {
  const { source } = await drafted(
    '“It holds,” Governor Petra Zorn said.\n“It leaks,” said her brother, Mayor Emil Zorn.\n“It holds,” Mayor Emil Zorn added.\n',
  );
  const speakers = source.sections.quotes.map(entry => valuesOf(entry)['by'] as { person: string });
  expect(speakers.map(({ person }) => person)).toEqual(['p-zorn', 'e-zorn', 'e-zorn']);
  expect(source.newcomers.map(({ entry }) => [valuesOf(entry)['id'], valuesOf(entry)['name']])).toEqual([
    ['p-zorn', 'Petra Zorn'],
    ['e-zorn', 'Emil Zorn'],
  ]);
});

it('takes no words for an occasion that go on with something else', async () => {
  const { source } = await drafted(
    '“It holds,” Ada Berg said after meeting Olav Holm and his staff.\nA boat lies in port.\n',
  );
  expect(valuesOf(source.sections.quotes[0])).not.toHaveProperty('occasion');
  expect(source.sections.statements).toEqual([]);
});

it.each([
  ['on the steps of the hall', 'on the steps of the hall'],
  ['at the gate of Port Lind', 'at the gate of Port Lind'],
  ['on the phone that nobody would leave', 'on the phone'],
  ['in a letter to the crews', 'in a letter'],
  ['on the deck of which he was the captain', 'on the deck'],
  ['outside the Lind palace', 'outside the Lind palace'],
  ['outside the Lind palace on Tuesday', 'outside the Lind palace'],
  ['in the Old Harbour', 'in the Old Harbour'],
  ['before boarding his ferry', undefined],
])('ends an occasion with a noun of its own: %s', async (behind, occasion) => {
  const { source } = await drafted(`“It holds,” Ada Berg said ${behind}.\nA boat lies in port.\n`);
  expect(valuesOf(source.sections.quotes[0])['occasion']).toBe(occasion);
});

it('marks an office that the record doesn’t have of somebody, and one that isn’t printed', async () => {
  const { source } = await drafted('“It holds,” Mayor Ada Berg said.\n“It will,” Olav Holm said.\n');
  const [first, second] = source.sections.quotes;
  expect(valuesOf(first)['by']).toEqual({ person: 'berg', office: 'Mayor' });
  expect(markOf(first, 'by')).toContain('Their office “Mayor” isn’t in people.yaml.');
  expect(valuesOf(second)['by']).toEqual({ person: 'holm' });
  expect(markOf(second, 'by')).toMatch(/^check: The article prints no office with the name/);
});

it('proposes somebody new without an office where none is printed, and says so once', async () => {
  const { source } = await drafted('“It holds,” Nia Plainly said.\n“It will hold,” Nia Plainly added.\n');
  for (const quote of source.sections.quotes) {
    expect(valuesOf(quote)['by']).toEqual({ person: 'plainly' });
    expect(markOf(quote, 'by')).toBeUndefined();
  }
  const entry = source.newcomers.find(({ file }) => file === 'people.yaml')?.entry;
  expect(valuesOf(entry)['offices']).toEqual([]);
  expect(markOf(entry, 'offices')).toMatch(/^check: The article prints no office with the name/);
});

it('leaves every speaker open in a language that has no rules for it, and finds passages and paragraphs all the same', async () => {
  const { source } = await drafted('„Die Linie ist offen“, sagte Berg am Dienstag.\nEin Boot liegt im Hafen.\n', {
    lang: 'de',
  });
  const [first] = source.sections.quotes;
  expect(valuesOf(first)).toMatchObject({ text: 'Die Linie ist offen', paragraph: 1, by: 'TODO' });
  expect(markOf(first, 'by')).toMatch(/^check: /);
});

it('is the same for the same text', async () => {
  const again = await drafted(STORY);
  expect(writeDraft(again.source, DAY)).toBe(writeDraft(story.source, DAY));
});

it('has ids that nothing in the record has, each once', () => {
  const ids = story.items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter(id => record.items.has(id))).toEqual([]);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,11}$/);
});

describe('a text without a reporter', () => {
  const DOCUMENT = `Outcomes of the talks
Norland and Sudmark held talks in Lind on May 5 and 6. Following those talks:
- Norland will open the ferry line.
- Norland welcomes the offer of pilots.
`;
  it('is said by whoever issues it: what binds is quoted, the rest is told, and what leads to a list is neither', async () => {
    const draft = await drafted(DOCUMENT, { outlet: 'The Ministry of Norland', speaker: 'Norland', form: 'document' });
    expect(valuesIn(draft, 'quotes').map(({ text, by, extent }) => [text, by, extent])).toEqual([
      ['Norland will open the ferry line.', { party: 'norland' }, 'full'],
    ]);
    expect(valuesIn(draft, 'statements').map(({ paragraph, mode }) => [paragraph, mode])).toEqual([
      [1, 'said'],
      [3, 'said'],
    ]);
    expect(valuesIn(draft, 'facts')).toEqual([]);
    expect(valuesIn(draft, 'quotes')[0]).not.toHaveProperty('cue');
  });

  it('is said by all whom its title has issue it, together', async () => {
    const draft = await drafted('“Today we agree on ferries. Prime Minister Berg and transport minister Holm met.”\n', {
      title: 'Statement from Prime Minister Berg and transport minister Holm on Ferries',
      speaker: 'Norland',
      form: 'document',
    });
    expect(valuesIn(draft, 'quotes')[0]?.['by']).toEqual({
      together: [
        { person: 'berg', office: 'Prime Minister' },
        { person: 'holm', office: 'transport minister' },
      ],
    });
  });

  it('of a transcript has what a turn says on a topic, by whom the label names; a reporter’s question isn’t drafted', async () => {
    const draft = await drafted(
      `Lind
PRIME MINISTER BERG: Hello, everybody. We want the ferry line to be open by the summer. The ferries are ready. Thank you.
Q Will the ferries be cheap for people on the coast?
PRIME MINISTER BERG: Yes.
MR. HOLM: The fares are low, and they will be low for a long time to come.
`,
      { form: 'transcript' },
    );
    expect(valuesIn(draft, 'quotes').map(({ text, by, paragraph }) => [text, by, paragraph])).toEqual([
      [
        'We want the ferry line to be open by the summer. The ferries are ready.',
        { person: 'berg', office: 'Prime Minister' },
        1,
      ],
      ['The fares are low, and they will be low for a long time to come.', { person: 'holm' }, 4],
    ]);
  });
});
