import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { type Asked, ask, context, dossier, NOW, pages } from '../support/record.ts';

const fields = (asked: Asked) => asked.message.embeds.flatMap(embed => embed.fields ?? []);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const disputes = [...dossier.disputes.values()];

describe('/disputed', () => {
  it('lists every question in the record’s order, with who says what in a word, and who isn’t heard', () => {
    const asked = ask('disputed');
    expect(asked.message.content).toBe('**5 questions are open or disputed.** Who says what:');
    expect(fields(asked).map(({ name, value }) => [name, plain(value)])).toEqual([
      ['Did Russia violate the energy deal by a strike on Kherson?', 'Ukraine accuses ¶22 · Russia not heard'],
      ['Did Ukraine strike energy sites?', 'Russia claims ¶23 · Ukraine denies ¶23'],
      ['Does Russia want peace?', 'Zelensky: no ¶8 · Russia not heard'],
      [
        'Are the contours of a possible Black Sea ceasefire agreed?',
        'United States says so ¶24 · Russia, Ukraine not heard',
      ],
      ['Is there tentative progress towards a ceasefire?', 'United States claims ¶3 · Russia, Ukraine not heard'],
    ]);
    expect(asked.message.embeds[0]?.footer?.text).toBe('AFP, 27 March 2025 · ¶ = paragraph');
  });

  it('the menu opens each question, in the record’s order', () => {
    const asked = ask('disputed');
    expect(asked.page.choose?.label).toBe('Open a question, text');
    const questions = disputes.map(({ question }) => question);
    expect(asked.choices.slice(0, questions.length)).toEqual(questions);
    for (const question of questions) expect(asked.press(question).message.content).toBe(`⚠\u00a0**${question}**`);
  });

  it('one question: a field a side, named by its word, with who speaks and when; the outlet’s own line or that it takes no side', () => {
    const energy = ask('disputed').press('Did Ukraine strike energy sites?');
    expect(fields(energy)).toEqual([
      {
        name: '🇷🇺 Russia claims',
        value:
          '-# Russian claims with no speaker named · 27 March 2025\n- Ukraine’s army is said to have targeted energy sites; the article reports this only as rejected by the Ukrainian army\u00a0¶23',
        inline: true,
      },
      {
        name: '🇺🇦 Ukraine denies',
        value:
          '-# Ukrainian army · 27 March 2025\n- Rejected Russian claims that it had targeted energy sites itself\u00a0¶23',
        inline: true,
      },
      {
        name: 'AFP',
        value:
          'Ukraine’s army rejected what Russia claimed about strikes on energy sites; the article takes no side\u00a0¶23',
      },
    ]);
    const peace = ask('disputed').press('Does Russia want peace?');
    expect(fields(peace).map(({ name }) => name)).toEqual(['🇺🇦 Zelensky: no', '🇷🇺 Russia', 'AFP’s judgement']);
    expect(fields(peace)[0]?.value).toMatch(
      /^-# Volodymyr Zelensky, President of Ukraine · said alongside Starmer, 27 March 2025\n- “everybody/u,
    );
    expect(fields(peace)[1]?.value).toBe('No statement on this in the record (1 source, 27 March 2025).');
  });

  it.each(disputes.map(d => [d.question, d] as const))(
    '%s: all its voices, and no word of the question again',
    (question, d) => {
      const { message } = ask('disputed').press(question);
      const shown = message.embeds.flatMap(({ fields: all = [] }) => all.map(({ name, value }) => `${name}\n${value}`));
      const text = plain(shown.join('\n'));
      for (const side of d.sides) {
        expect(text).toContain(
          side.party.id === 'us'
            ? 'United States'
            : side.items.length > 0 && d.id === 'd-peace'
              ? 'Zelensky'
              : side.party.name,
        );
        const [item] = side.items;
        expect(text).toContain(
          item ? `¶${item.at.number}` : 'No statement on this in the record (1 source, 27 March 2025).',
        );
      }
      expect(text).toContain(d.reporter ? `¶${d.reporter.at.number}` : 'AFP\nTakes no side.');
      expect(text).not.toContain(question);
      expect(text).not.toContain('disputed');
    },
  );

  it('where the outlet has no line, that it takes no side', () => {
    const [, { reporter: _, ...without } = expect.fail()] = disputes;
    const within = { ...context, dossier: { ...dossier, disputes: new Map([[without.id, without]]) } };
    expect(fields(ask('disputed', {}, 0, within)).at(-1)).toEqual({ name: 'AFP', value: 'Takes no side.' });
  });

  it('Previous and Next lead through the questions, and stand disabled at the ends', () => {
    const first = ask('disputed').press(disputes[0]?.question ?? '');
    const labels = (asked: Asked) => asked.page.buttons.map(({ label, disabled }) => [label, disabled ?? false]);
    expect(labels(first)).toEqual([
      ['Previous', true],
      ['Next', false],
      ['Details', false],
    ]);
    expect(first.message.embeds[0]?.footer?.text).toContain('1 of 5');
    const second = first.press('Next');
    expect(second.message.content).toBe(`⚠\u00a0**${disputes[1]?.question}**`);
    expect(second.message.embeds[0]?.footer?.text).toContain('2 of 5');
    expect(second.press('Previous').message).toEqual(first.message);
    const last = ask('disputed').press(disputes.at(-1)?.question ?? '');
    expect(labels(last)[1]).toEqual(['Next', true]);
  });

  it('a topic narrows it, by any name; where one question is left it is opened', () => {
    const energy = ask('disputed', { topic: 'power plants' });
    expect(energy.message).toEqual(ask('disputed', { topic: 'energy' }).message);
    expect(energy.message.content).toBe('**2 questions on energy sites are open or disputed.** Who says what:');
    expect(energy.press('Every dispute').message).toEqual(ask('disputed').message);
    expect(ask('disputed', { topic: 'Black Sea' }).message.content).toBe(
      '⚠\u00a0**Have Russia and Ukraine agreed on the contours of a possible Black Sea ceasefire?**',
    );
  });

  it('a topic without a dispute says so, and offers every dispute', () => {
    const asked = ask('disputed', { topic: 'sanctions' });
    expect(asked.kind).toBe('nothing');
    expect(asked.sentence).toBe('Nothing is disputed here on sanctions.');
    expect(asked.press('Every dispute').message).toEqual(ask('disputed').message);
  });

  it('a record without disputes says so', () => {
    const within = { ...context, dossier: { ...dossier, disputes: new Map() }, now: NOW };
    const asked = ask('disputed', {}, 0, within);
    expect(asked.sentence).toBe('Nothing is disputed here.');
    expect(asked.buttons).toEqual([]);
  });

  it('a button to a question that isn’t there any more says so', () => {
    expect(ask('disputed one', { id: 'd-gone' }).kind).toBe('problem');
  });

  it('where a card says once what is disputed, other answers go on saying it of each item', () => {
    for (const { question } of disputes) ask('disputed').press(question);
    expect(plain(fields(ask('position', { country: 'Ukraine', topic: 'energy' }))[0]?.value ?? '')).toMatch(
      /¶23 ⚠ disputed$/u,
    );
  });
});

it.each([
  [
    'fr',
    '**5 questions sont ouvertes ou contestées.** Qui dit quoi\u00a0:',
    'Ukraine : accusation ¶22 · Russie : aucun propos',
    'États-Unis : oui ¶24 · Russie, Ukraine : aucun propos',
  ],
  [
    'de',
    '**5 Fragen sind offen oder strittig.** Wer was sagt:',
    'Ukraine: Vorwurf ¶22 · Russland: keine Aussage',
    'Vereinigte Staaten: ja ¶24 · Russland, Ukraine: keine Aussage',
  ],
  [
    'uk',
    '**5 відкритих або спірних питань.** Хто що каже:',
    'Україна: звинувачення ¶22 · Росія: позиції не наведено',
    'Сполучені Штати: так ¶24 · Росія, Україна: позиції не наведено',
  ],
])('in %s: %s', (language, content, ...lines) => {
  const messages = ALL_MESSAGES.find(w => w.language === language) ?? context.messages;
  const read = pages('disputed', {}, { ...context, messages });
  expect(read[0]?.message.content).toBe(content);
  const values = read.flatMap(asked => fields(asked).map(({ value }) => plain(value)));
  for (const line of lines) expect(values).toContain(line);
});

describe('the way to what is disputed', () => {
  const answers = [
    ...[...dossier.parties.keys()].map(country => ['position', { country }] as const),
    ...[...dossier.topics.keys()].flatMap(topic => [
      ['position', { country: 'ukraine', topic }] as const,
      ['compare', { a: 'ukraine', b: 'russia', topic }] as const,
    ]),
  ];

  it.each(answers)('/%s %j: wherever an item is disputed, it is there, and leads to the question', (command, input) => {
    for (const asked of pages(command, input)) {
      const questions = (asked.page.items ?? []).flatMap(({ disputes: of }) => of.map(({ question }) => question));
      for (const question of questions) {
        const offered = [...asked.buttons, ...asked.choices];
        const label = ['The dispute', 'Disputes'].find(one => offered.includes(one)) ?? expect.fail(asked.text);
        const there = asked.press(label);
        const opened = there.message.content.includes(question) ? there : there.press(question);
        expect(opened.message.content).toContain(question);
      }
    }
  });

  it('is absent where nothing is disputed', () => {
    const { buttons, choices } = ask('position', { country: 'Germany' });
    for (const label of ['The dispute', 'Disputes']) expect([...buttons, ...choices]).not.toContain(label);
  });

  it('keeps a private answer private', () => {
    const asked = ask('position', { country: 'Ukraine', private: true }).press('Disputes');
    expect(asked.choices).toContain('Share with everyone');
    expect(asked.press('Does Russia want peace?').choices).toContain('Share with everyone');
  });
});
