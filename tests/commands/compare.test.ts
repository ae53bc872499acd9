import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Item, Topic } from '../../src/record/types.ts';
import { type Asked, ask, context, dossier, pages } from '../support/record.ts';

const cards = (asked: Asked) =>
  asked.message.embeds.map(({ title, fields = [], description }) => ({
    title,
    description,
    fields: fields.map(({ name, value, inline }) => ({ name, value, inline })),
  }));

describe('/compare', () => {
  it('sets two sides beside each other: a shared topic in one card, each side’s words under its name, and what it doesn’t answer', () => {
    const asked = ask('compare', { a: 'Ukraine', b: 'Russia' });
    expect(asked.message.content).toBe(
      '**Ukraine and Russia on energy sites**: Russia only in claims with no speaker named.',
    );
    const [first] = cards(asked);
    expect(first?.title).toBe('Energy sites · ⚠\u00a0disputed');
    expect(first?.fields).toEqual([
      {
        name: '🇺🇦 Ukraine',
        inline: true,
        value: [
          '- The Ukrainian army rejected Russian claims that it had targeted energy sites itself\u00a0¶23',
          '- Ukraine accused Russia of violating a US-brokered agreement not to target energy infrastructure, by an artillery strike that brought a power outage to the city of Kherson\u00a0¶22',
        ].join('\n'),
      },
      {
        name: '🇷🇺 Russia',
        inline: true,
        value: [
          '-# Russian claims with no speaker named · 27 March 2025',
          '- Ukraine’s army is said to have targeted energy sites; the article reports this only as rejected by the Ukrainian army\u00a0¶23',
          '- No answer to: Did Russia violate the energy deal by a strike on Kherson?',
        ].join('\n'),
      },
    ]);
  });

  it('then the topics that one alone speaks on, each with its first statement and whoever made it', () => {
    const [, second] = pages('compare', { a: 'Ukraine', b: 'Russia' });
    const alone = second && cards(second).find(({ title }) => title === 'Only Ukraine is heard on');
    expect(alone?.description).toContain(
      '- **Ceasefire:** Ukraine has offered a 30-day ceasefire through the United States\u00a0¶21',
    );
    expect(alone?.description).toMatch(
      /- \*\*Peace talks:\*\* Zelensky: “everybody understood .*¶8 ⚠\u00a0one side heard/u,
    );
    expect(alone?.description).not.toContain('Energy');
  });

  it('a date that isn’t shown needs no mark explained', () => {
    const [, second] = pages('compare', { a: 'Ukraine', b: 'Russia' });
    expect(second?.message.embeds.at(-1)?.footer?.text).not.toContain('*');
  });

  it('says where they share no topic, in one card: some of each side’s topics, and the names of the others', () => {
    const asked = ask('compare', { a: 'Germany', b: 'France' });
    expect(asked.message.content).toBe('**Germany and France**: heard on different topics here.');
    expect(cards(asked)).toHaveLength(1);
    const [germany, france] = cards(asked)[0]?.fields ?? [];
    expect(germany).toEqual({
      name: '🇩🇪 Germany · Olaf Scholz',
      inline: true,
      value: [
        '-# German Chancellor · said in a separate briefing, 27 March 2025',
        '- **Sanctions on Russia (2):** To lift sanctions on Russia without a truce would be a “grave mistake”\u00a0¶9',
      ].join('\n'),
    });
    expect(france?.value).toContain('- **Reassurance force (9):** Macron said that France and Britain');
    expect(france?.value).toContain('- Also on the coalition and peace talks');
  });

  it('one topic, on which one side is silent: in words, in its place', () => {
    const asked = ask('compare', { a: 'Germany', b: 'Russia', topic: 'sanctions' });
    expect(asked.message.content).toBe('**Germany and Russia on sanctions**: only Germany is heard.');
    expect(cards(asked)[0]?.fields[1]).toEqual({ name: '🇷🇺 Russia', value: 'Not heard', inline: true });
    const both = ask('compare', { a: 'Ukraine', b: 'Russia', topic: 'energy' });
    expect(both.message.content).toBe(
      '**Ukraine and Russia on energy sites**: Russia only in claims with no speaker named.',
    );
  });

  it('one of whom nothing is recorded: only the other is heard', () => {
    const asked = ask('compare', { a: 'Saudi', b: 'Germany' });
    expect(asked.message.content).toBe('**Saudi Arabia and Germany**: only Germany is heard.');
    expect(cards(asked)[0]?.fields[0]).toEqual({ name: '🇸🇦 Saudi Arabia', value: 'Not heard', inline: true });
  });

  it('draws no conclusion', () => {
    for (const a of dossier.parties.keys())
      for (const b of [...dossier.parties.keys()].filter(other => other !== a)) {
        const asked = ask('compare', { a, b });
        const ours = [asked.message.content, ...asked.buttons, ...asked.message.embeds.map(({ title }) => title)];
        expect(ours.join(' ')).not.toMatch(/agree|differ(?!ent topics)|contradict|unlike|similar|both say/i);
      }
  });

  it('order is as asked', () => {
    const names = (a: string, b: string) => cards(ask('compare', { a, b }))[0]?.fields.map(({ name }) => name);
    expect(names('france', 'germany')).toEqual(['🇫🇷 France', '🇩🇪 Germany · Olaf Scholz']);
    expect(names('germany', 'france')).toEqual(['🇩🇪 Germany · Olaf Scholz', '🇫🇷 France']);
  });

  const parties = [...dossier.parties.values()];
  const two = parties.flatMap(a => parties.flatMap(b => (a === b ? [] : [[a, b] as const])));

  it.each(two.map(([a, b]) => [a.id, b.id, a, b] as const))(
    '%s and %s: on every topic that both touch all that either said, and nobody else’s words',
    (...[, , a, b]) => {
      const [ofA, ofB] = [a, b].map(party => dossier.views.saidBy.get(party) ?? []) as [
        readonly Item[],
        readonly Item[],
      ];
      const shown = pages('compare', { a: a.id, b: b.id }).flatMap(({ page }) => page.items ?? []);
      const ids = new Set(shown.map(({ item }) => item.id));
      const own = new Set([...ofA, ...ofB].map(({ id }) => id));
      expect([...ids].filter(id => !own.has(id))).toEqual([]);
      const touches = (items: readonly Item[], topic: Topic): boolean =>
        items.some(({ topics }) => topics.includes(topic));
      const shared = [...dossier.topics.values()].filter(topic => touches(ofA, topic) && touches(ofB, topic));
      const due = [...ofA, ...ofB].filter(({ topics }) => topics.some(topic => shared.includes(topic)));
      expect(due.filter(({ id }) => !ids.has(id))).toEqual([]);
    },
  );

  it('offers the topics on which either spoke; each choice answers', () => {
    const asked = ask('compare', { a: 'Germany', b: 'Russia' });
    expect(asked.page.choose?.label).toBe('Choose a topic, text, picture …');
    for (const topic of ['Sanctions on Russia', 'Ceasefire', 'Energy sites']) expect(asked.choices).toContain(topic);
    const chosen = asked.press('Sanctions on Russia');
    expect(chosen.message.content).toContain('**Germany and Russia on sanctions**');
    expect(chosen.press('All topics').message).toEqual(asked.message);
  });

  it('leads to each position and to what is disputed, privately where it was asked so', () => {
    const asked = ask('compare', { a: 'Ukraine', b: 'Russia', topic: 'energy', private: true });
    expect(asked.press('Ukraine').message.content).toContain('**Ukraine on energy sites**');
    const disputes = asked.press('Disputes');
    expect(disputes.message.content).toContain('**2 questions on energy sites are open or disputed.**');
    expect(disputes.choices).toContain('Share with everyone');
    const { buttons, choices } = ask('compare', { a: 'Germany', b: 'France', topic: 'sanctions' });
    for (const label of ['Disputes', 'The dispute']) expect([...buttons, ...choices]).not.toContain(label);
  });

  it.each(['Germany', 'Berlin', 'DE', 'Deutschland'])('Germany and %s are one, and that is said', b => {
    const asked = ask('compare', { a: 'Germany', b });
    expect(asked).toMatchObject({
      kind: 'problem',
      sentence: 'Both are Germany. Name two different countries or bodies.',
    });
    expect(asked.press('Germany').kind).toBe('answer');
  });

  it('neither spoke on it: that is said, and what they said on all topics is one button away', () => {
    const asked = ask('compare', { a: 'Germany', b: 'France', topic: 'Black Sea' });
    expect(asked.kind).toBe('nothing');
    expect(asked.sentence).toBe('The record has no words from Germany or from France on the Black Sea.');
    expect(asked.buttons).toEqual(['All topics', 'Germany', 'France']);
    expect(asked.press('All topics').message).toEqual(ask('compare', { a: 'Germany', b: 'France' }).message);
  });

  it('two who said nothing at all', () => {
    const silent = [...dossier.parties.values()].filter(p => !dossier.views.saidBy.has(p));
    const [a, b] = silent;
    if (!a || !b) throw new Error('the record has fewer than two silent parties');
    const asked = ask('compare', { a: a.id, b: b.id });
    expect(asked.sentence).toBe(`The record has no words from ${a.name} or from ${b.name}.`);
    expect(asked.buttons).not.toContain('All topics');
  });
});

it.each([
  [
    'fr',
    '**Ukraine et Russie sur les sites énergétiques**\u00a0: côté Russie, seulement des affirmations sans auteur nommé.',
  ],
  ['de', '**Ukraine und Russland zu den Energieanlagen**: nur Behauptungen Russlands ohne genannten Sprecher.'],
  ['uk', '**Україна і Росія про енергетичні об’єкти**: від Росії є лише твердження без названого мовця.'],
])('in %s: %s', (language, content) => {
  const messages = ALL_MESSAGES.find(w => w.language === language) ?? context.messages;
  expect(ask('compare', { a: 'ukraine', b: 'russia' }, 0, { ...context, messages }).message.content).toBe(content);
});
