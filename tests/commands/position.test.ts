import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { QUOTE_SLOT, type Quote, type Statement } from '../../src/record/types.ts';
import { openingFirst, wordsOf } from '../../src/reply/positions.ts';
import { type Asked, ask, context, dossier } from '../support/record.ts';
import { linesOf } from '../support/shown.ts';

/** The pages from one on, by its button to the next. */
function turned(first: Asked): readonly Asked[] {
  const next = first.page.buttons.find(({ label, disabled }) => label === 'Next' && !disabled);
  return next ? [first, ...turned(first.press('Next'))] : [first];
}

/** All that some pages say, line by line. */
const linesIn = (read: readonly Asked[]): readonly string[] =>
  read.flatMap(({ message }) => linesOf(message).map(({ text }) => text.replaceAll('\u00a0', ' ')));

/** The first embed's description and fields, as the JSON has them. */
const drawn = (asked: Asked) =>
  asked.message.embeds.map(({ author, description, fields }) => ({ author, description, fields }));

/** Whether an item's line is among these: the sentence below its speaker, around the words of a quotation. */
function isTold(item: Quote | Statement, lines: readonly string[]): boolean {
  const own = item.kind === 'quote' ? item.setting : item.text;
  const parts = (item.under ?? own).replace(/\.$/u, '').split(QUOTE_SLOT);
  const told = item.kind === 'quote' && !own.includes(QUOTE_SLOT) ? [item.text] : parts;
  return lines.some(line => told.every(part => line.includes(part)));
}

/** Words of a person's or a party's, of a day. */
const says = (by: Quote['by'], day: string, of = 'mistake'): Quote => {
  const item = dossier.items.get(of);
  if (item?.kind !== 'quote') throw new Error(of);
  return { ...item, by, when: { precision: 'day', from: day, to: day, basis: 'stated' } };
};

describe('whose words open a position', () => {
  const us = dossier.parties.get('us') ?? expect.fail();
  const [trump, rubio] = ['trump', 'rubio'].map(id => dossier.people.get(id) ?? expect.fail());
  const by = (person = rubio): Quote['by'] => ({ kind: 'person', person: person ?? expect.fail(), office: 'Any' });
  const organ = { kind: 'party', party: us, organ: 'White House' } as const;

  it('those of whoever leads it, however few and old they are; then the others in their order', () => {
    const said = [says(organ, '2025-04-02'), says(by(), '2025-04-01'), says(by(trump), '2025-02-01')];
    expect(openingFirst(said)).toEqual([said[2], said[0], said[1]]);
  });

  it('of others, those of whoever speaks most in the last month; of equals, the newest', () => {
    const old = ['2024-01-01', '2024-01-02', '2024-01-03'].map(day => says(organ, day));
    const said = [says(organ, '2025-04-02'), says(by(), '2025-04-01'), says(by(), '2025-03-20'), ...old];
    expect(openingFirst(said)).toEqual([said[1], said[2], said[0], ...old]);
    expect(openingFirst([says(by(), '2025-04-02'), says(organ, '2025-04-01')]).map(one => one.by)).toEqual([
      by(),
      organ,
    ]);
  });

  it('not those of somebody whose time in office was over', () => {
    const former = {
      ...(trump ?? expect.fail()),
      offices: [{ title: 'President', printed: [], head: true as const, to: '2021-01-20' }],
    };
    const said = [says(by(), '2025-04-02'), says(by(former), '2025-04-01')];
    expect(openingFirst(said)).toEqual(said);
  });
});

describe('/position', () => {
  it.each([
    ['france', ['France', 'french', 'FR', 'FRA', 'Élysée', 'Elysee', 'Frankreich', 'Франція', 'Paris']],
    [
      'uk',
      [
        'United Kingdom',
        'UK',
        'U.K.',
        'Britain',
        'GB',
        'GBR',
        'Royaume-Uni',
        'Vereinigtes Königreich',
        'Велика Британія',
        'Downing Street',
      ],
    ],
    ['ukraine', ['Ukraine', 'Kyiv', 'Kiev', 'Україна', 'UA', 'UKR']],
    ['russia', ['Russia', 'Moscow', 'Kremlin', 'the Kremlin', 'Russie', 'Russland', 'Росія', 'RU']],
    [
      'us',
      ['US', 'U.S.', 'USA', 'America', 'Washington', 'White House', 'the White House', 'États-Unis', 'USA', 'США'],
    ],
    ['germany', ['Germany', 'Berlin', 'Deutschland', 'Allemagne', 'Німеччина', 'DE', 'DEU']],
    ['europe', ['Europe', 'European allies', 'European countries']],
  ])('%s by any of %j', (id, names) => {
    const asked = ask('position', { country: id }).message;
    for (const country of names) expect(ask('position', { country }).message).toEqual(asked);
  });

  it('Germany on sanctions: who speaks, in what office, on what occasion; then the words, each with its condition', () => {
    const { message } = ask('position', { country: 'Germany', topic: 'sanctions' });
    expect(message.content).toBe('**Germany on sanctions**: 2 statements by Olaf Scholz');
    expect(message.embeds).toMatchObject([
      {
        author: { name: '🇩🇪 Olaf Scholz' },
        description: [
          '-# German Chancellor · said in a separate briefing, 27 March 2025',
          '- To lift sanctions on Russia without a truce would be a “grave mistake”\u00a0¶9',
          '- To lift sanctions on Russia “makes no sense” without a truce\u00a0¶9',
        ].join('\n'),
        footer: { text: 'AFP, 27 March 2025 · ¶ = paragraph' },
      },
    ]);
  });

  it('France: one page with a field a topic, the most spoken on first, the topics that have no room, and those on which only others speak', () => {
    const asked = ask('position', { country: 'France' });
    expect(asked.message.content).toBe('**France**: 16 statements, 15 of them by Emmanuel Macron');
    expect(drawn(asked)).toEqual([
      {
        author: { name: '🇫🇷 Emmanuel Macron' },
        description: '-# French President · said after the summit, 27 March 2025',
        fields: [
          {
            name: 'Reassurance force (9)',
            value:
              'France and Britain were driving the effort to send a “reassurance force” to Ukraine after any end to the fighting\u00a0¶11',
          },
          {
            name: 'Ukraine’s army (3)',
            value: 'The British and French envoys would also discuss the shape of “tomorrow’s Ukraine army”\u00a0¶19',
          },
          {
            name: 'Coalition (3)',
            value:
              'It was agreed at the summit that he and Starmer would jointly “co-pilot” the European coalition\u00a0¶18',
          },
        ],
      },
      {
        fields: [
          { name: 'Also on', value: 'peace talks' },
          {
            name: 'No statement on',
            value: 'sanctions, a ceasefire, energy sites, the Black Sea, Europe’s own defence',
          },
        ],
      },
    ]);
    expect(asked.buttons).toEqual(['All 16', 'About France', 'Details']);
    expect(asked.choices.slice(0, 3)).toEqual(['Reassurance force', 'Security guarantees', 'Ukraine’s army']);
  });

  it('behind “All 16”: every statement once, under whoever made it, then the silence', () => {
    const read = turned(ask('position', { country: 'France' }).press('All 16'));
    const france = dossier.parties.get('france') ?? expect.fail();
    const lines = linesIn(read);
    for (const item of wordsOf(france, undefined, dossier)) expect(isTold(item, lines), item.id).toBe(true);
    expect(lines).toContain('🇫🇷 A French presidential official');
    expect(lines.filter(line => line === 'No statement on')).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/[–·] ?16 of 16$/mu);
  });

  it('the United States: a field a speaker, with office, occasion and date; what is disputed; who of it isn’t heard', () => {
    const read = turned(ask('position', { country: 'US' }));
    expect(read[0]?.message.content).toBe('**United States**: 4 statements. None by Trump.');
    const fields = read.flatMap(asked => drawn(asked).flatMap(embed => embed.fields ?? []));
    expect(fields.map(({ name }) => name)).toEqual([
      '🇺🇸 Marco Rubio',
      '🇺🇸 United States, no speaker named',
      '🇺🇸 White House',
      'No statement on',
    ]);
    expect(fields[0]?.value.split('\n')[0]).toBe('-# US Secretary of State · said in Jamaica, 26 March 2025\\*');
    expect(fields[2]?.value).toMatch(/^-# 25 March 2025\\\*\n- Said that .*\u00a0¶24 ⚠\u00a0one side heard$/u);
    expect(fields[1]?.value).toContain(
      '- Claims that there has been tentative progress towards a ceasefire\u00a0¶3 ⚠\u00a0one side heard',
    );
    expect(read[0]?.message.embeds[0]?.footer?.text).toContain('* date not in AFP’s text · 1–3 of 4');
    // Where no date stands that isn't the source's own, nothing explains the mark.
    expect(ask('position', { country: 'Germany' }).message.embeds[0]?.footer?.text).not.toContain('*');
  });

  it('Russia: its one claim is told as a claim, rejected and disputed; that no speaker is named is said once', () => {
    const asked = ask('position', { country: 'Russia' });
    expect(asked.message.content).toBe('**Russia**: 1 statement, disputed');
    const [embed] = drawn(asked);
    expect(embed?.author?.name).toBe('🇷🇺 Russian claims with no speaker named');
    expect(embed?.description).toContain('Ukraine’s army is said to have targeted energy sites');
    expect(embed?.description).toContain('only as rejected by the Ukrainian army\u00a0¶23 ⚠\u00a0disputed');
    expect(asked.text.match(/speaker|official/gu)).toEqual(['speaker']);
    expect(asked.press('The dispute').message.content).toBe('⚠\u00a0**Did Ukraine strike energy sites?**');
  });

  it('what others say of it stands behind a button: under their names, the reporter’s own last', () => {
    const asked = ask('position', { country: 'Russia', topic: 'energy' });
    expect(linesIn([asked]).join(' ')).not.toContain('Accused Russia');
    const others = asked.press('About Russia');
    expect(others.message.content).toBe('**What others say on energy sites about Russia**');
    const fields = drawn(others).flatMap(embed => embed.fields ?? []);
    expect(fields.map(({ name }) => name)).toEqual([
      '🇺🇦 Ukraine, no speaker named',
      '🇺🇦 Ukrainian army',
      'AFP’s judgement',
    ]);
    expect(fields[0]?.value).toContain('- Accused Russia of violating');
    expect(others.press('Its own words').message).toEqual(asked.message);
  });

  it('every item about a party, and no other, is behind its button, once', () => {
    for (const party of dossier.parties.values()) {
      const asked = ask('position', { country: party.id });
      const label = `About ${party.name.startsWith('United') ? 'the ' : ''}${party.name}`;
      const about = dossier.views.saidAbout.get(party) ?? [];
      const isOffered = [...asked.buttons, ...asked.choices].includes(label);
      expect(isOffered, party.id).toBe(about.length > 0);
      if (!isOffered) continue;
      const shown = turned(asked.press(label)).flatMap(({ page }) => (page.items ?? []).map(({ item }) => item.id));
      expect(shown.toSorted(), party.id).toEqual(about.map(({ id }) => id).toSorted());
    }
  });

  it('the button to what others say, where nothing is recorded any more: a refusal', () => {
    expect(ask('position about', { country: 'jamaica' }).message.content).toBe(
      '**The record has nothing that others say about Jamaica.**',
    );
  });

  it('a country that is silent on a topic: that first, then what comes closest', () => {
    const asked = ask('position', { country: 'US', topic: 'sanctions' });
    expect(asked.kind).toBe('nothing');
    expect(asked.message.content).toBe(
      '**The record has no words from the United States on sanctions.** What comes closest:',
    );
    expect(asked.message.embeds[0]?.description).toMatch(/^Starmer: “There was complete clarity/u);
    expect(asked.press('All topics').message).toEqual(ask('position', { country: 'US' }).message);
    expect(ask('position', { country: 'Saudi' }).message.content).toMatch(
      /^\*\*The record has no words from Saudi Arabia\.\*\*/u,
    );
  });

  it.each([
    ['Jamaica', 'The record has no words from Jamaica.'],
    ['Italy', undefined],
    ['Narnia', undefined],
    ['Russsia', undefined],
  ])('%s: nothing, and each way on answers', (country, sentence) => {
    const asked = ask('position', { country });
    expect(asked.kind).toBe('nothing');
    if (sentence !== undefined) expect(asked.sentence).toBe(sentence);
    for (const label of asked.buttons) expect(['answer', 'items'], label).toContain(asked.press(label).kind);
  });

  it('a slip of the pen is asked about, not guessed', () => {
    expect(ask('position', { country: 'Russsia' }).buttons[0]).toBe('Russia');
    expect(ask('position', { country: 'Germny' }).press('Germany').kind).toBe('answer');
  });

  it('each topic of the menu is one that it speaks on, and answers', () => {
    const asked = ask('position', { country: 'Germany' });
    expect(asked.choices.slice(0, 2)).toEqual(['Sanctions on Russia', 'Ceasefire']);
    const one = asked.press('Sanctions on Russia');
    expect(one.message.content).toContain('**Germany on sanctions**');
    expect(one.press('All topics').message).toEqual(asked.message);
  });

  it('every item that a party said is told once, with its place, over its pages', () => {
    for (const party of dossier.parties.values()) {
      const said = dossier.views.saidBy.get(party) ?? [];
      if (said.length === 0) continue;
      const asked = ask('position', { country: party.id });
      const all = `All ${said.length}`;
      const read = turned(asked.buttons.includes(all) ? asked.press(all) : asked);
      const shown = read.flatMap(({ page }) => (page.items ?? []).map(({ item }) => item.id));
      expect(shown.toSorted(), party.id).toEqual(said.map(({ id }) => id).toSorted());
    }
  });

  it('a private answer leads to private ones', () => {
    const asked = ask('position', { country: 'France', private: true });
    for (const label of ['All 16', 'About France', 'Reassurance force'])
      expect(asked.press(label).choices, label).toContain('Share with everyone');
  });

  it('without a country it says what is needed', () => {
    expect(ask('position')).toMatchObject({ kind: 'problem', sentence: 'The option “country” is required.' });
  });
});

it.each([
  ['fr', 'Pologne'],
  ['de', 'Polen'],
  ['uk', 'Польща'],
])('in %s, a country that isn’t in the record has its name in that language: %s', (language, name) => {
  const messages = ALL_MESSAGES.find(w => w.language === language) ?? context.messages;
  const { sentence } = ask('position', { country: 'Poland' }, 0, { ...context, messages });
  expect(sentence).toContain(name);
});

it.each([
  ['fr', '**France**\u00a0: 16 déclarations, dont 15 d’Emmanuel Macron', 'Aucune déclaration sur'],
  ['de', '**Frankreich**: 16 Aussagen, davon 15 von Emmanuel Macron', 'Keine Aussage zu den Themen'],
  ['uk', '**Франція**: 16 заяв, із них 15 від Емманюеля Макрона', 'Немає заяв про'],
])('in %s: %s', (language, content, silence) => {
  const messages = ALL_MESSAGES.find(w => w.language === language) ?? context.messages;
  const { message } = ask('position', { country: 'France' }, 0, { ...context, messages });
  expect(message.content).toBe(content);
  expect(message.embeds.at(-1)?.fields?.at(-1)?.name).toBe(silence);
});

it.each([
  ['fr', 'Keir Starmer', '**Royaume-Uni**\u00a0: 2 déclarations de Keir Starmer'],
  ['de', 'Olaf Scholz', '**Deutschland**: 2 Aussagen von Olaf Scholz'],
  ['uk', 'Marco Rubio', '**Сполучені Штати**: 4 заяви. Заяв Дональда Трампа немає.'],
  ['de', 'Marco Rubio', '**Vereinigte Staaten**: 4 Aussagen. Keine von Donald Trump.'],
  ['fr', 'Russian', '**Russie**\u00a0: 1 déclaration, contestée'],
])('in %s, of %s: %s', (language, speaker, content) => {
  const messages = ALL_MESSAGES.find(w => w.language === language) ?? context.messages;
  const country =
    { 'Keir Starmer': 'uk', 'Olaf Scholz': 'germany', 'Marco Rubio': 'us', Russian: 'russia' }[speaker] ?? '';
  expect(ask('position', { country }, 0, { ...context, messages }).message.content).toBe(content);
});
