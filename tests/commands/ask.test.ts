import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { uk } from '../../src/i18n/uk/index.ts';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { structured } from '../../src/reply/structured.ts';
import { type Asked, answerNow, ask, context } from '../support/record.ts';

const put = (question: string, hidden = false) => ask('ask', hidden ? { question, private: true } : { question });

/** What an answer says above its cards, without the question. */
function headline(question: string): string {
  const [asked, ...said] = put(question).message.content.split('\n');
  expect(asked).toBe(`-# ${escapeMarkdown(question)}`);
  return said.join('\n');
}

describe('/ask', () => {
  it('answers in the headline, with the place: nothing of it stands again below, where the speaker is named in full', () => {
    expect(headline('What does Macron say about unanimity?')).toBe(
      'Macron: “It does not have unanimity today, but we do not need unanimity to do this”. (AFP\u00a0¶12)',
    );
    const [card] = put('What does Macron say about unanimity?').message.embeds;
    expect(card?.author?.name).toBe('🇫🇷 Emmanuel Macron');
    expect(card?.description).toMatch(/^-# French President · said after the summit, 27 March 2025 · also:\n/);
    expect(card?.description).not.toContain('unanimity');
    expect(card?.footer?.text).toBe('AFP, 27 March 2025 · ¶ = paragraph');
  });

  it('shows words that are too long for a headline below it, once', () => {
    const { content, embeds } = put('Does Russia want peace, according to Zelensky?').message;
    expect(content).toContain('Zelensky on **Russia and peace');
    expect(content).not.toContain('everybody understood');
    expect(embeds[0]?.description).toContain('“everybody understood and understands that today Russia does not want');
    expect(embeds[0]?.description).toContain('⚠\u00a0Only one side is heard: Does Russia want peace?');
  });

  it('answers “where” with the event’s place and “when” with its date', () => {
    expect(headline('Where did the leaders meet?')).toContain('Elysee Palace in Paris');
    expect(headline('When did the war start?')).toContain('February 2022');
  });

  it('tells a date in the source’s own words, too, where it is asked for', () => {
    const asked = headline('On what day of the week did the leaders meet in Paris?');
    expect(asked).toContain('27 March 2025');
    expect(asked.split('\n').at(-1)).toBe('-# AFP writes “Thursday”.');
    expect(headline('Where did the leaders meet?')).not.toContain('Thursday');
  });

  it('says of whom the record has it, where the question asks of another', () => {
    expect(headline('Did Russia offer a 30-day ceasefire?')).toMatch(
      /^\*\*The record has this of Ukraine:\*\* Ukraine has offered a 30-day ceasefire/,
    );
    expect(headline('Did Ukraine offer a 30-day ceasefire?')).not.toContain('The record has this of');
  });

  it.each([
    ['Did Macron call it a “grave mistake”?', en, 'Not Macron: Olaf Scholz.', 'Scholz said that'],
    ['Did the US call it a “grave mistake”?', en, 'Not words from the United States: Olaf Scholz.', 'Scholz said that'],
    ['Macron a-t-il parlé d’une “grave mistake” ?', fr, 'Pas Macron\u00a0: Olaf Scholz.', 'Scholz a dit'],
    ['Hat Macron von einem “grave mistake” gesprochen?', de, 'Nicht Macron: Olaf Scholz.', 'Scholz sagte'],
    ['Макрон назвав це “grave mistake”?', uk, 'Не Макрон, а Олаф Шольц.', 'Шольц сказав'],
  ])('names the right speaker where the question has the wrong one: %s', (question, messages, correction, words) => {
    const { content, embeds } = ask('ask', { question }, 0, { ...context, messages }).message;
    expect(content.split('\n')[1]?.startsWith(`**${correction}** ${words}`), content).toBe(true);
    expect(embeds[0]?.author?.name).toMatch(/Olaf Scholz|Олаф Шольц/);
  });

  it('says what comes closest to words that aren’t anybody’s very own, and gives them to nobody else', () => {
    const { content } = put('Did Macron say that lifting sanctions without a truce is senseless?').message;
    expect(content).toContain('What comes closest is from Olaf Scholz, not from Emmanuel Macron.');
    expect(content).not.toContain('Not Macron:');
  });

  it('says who somebody is by name, office and country, and where the record has it', () => {
    expect(headline('Who is Macron?')).toBe('**Emmanuel Macron**, French President (AFP\u00a0¶11)');
    expect(headline('wer ist Scholz')).toMatch(/^\*\*Olaf Scholz\*\*, German Chancellor \(AFP/);
    expect(put('Who is Macron?').message.embeds[0]?.author?.name).toBe('🇫🇷 Emmanuel Macron');
    expect(put('Who is Macron?').message.embeds[0]?.description).toContain('Macron said that France and Britain');
  });

  it('says which name a mistyped one was read as, in small letters', () => {
    expect(headline('What did Makron say about the army?').split('\n').at(-1)).toBe(
      '-# “Makron” was read as Emmanuel Macron.',
    );
  });

  it('leads on: the dispute, the same speaker, the same topic, the timeline; last of all says that it wasn’t asked', () => {
    const asked = put('Does Russia want peace, according to Zelensky?');
    expect(asked.buttons).toEqual(['Details']);
    expect(asked.choices.at(-1)).toBe('Not what I asked');
    const on = asked.choices.filter(label => /^(?:By|On|Timeline)/.test(label));
    expect(on).toEqual(['By Zelensky', 'On peace talks and a peace deal', 'Timeline']);
    for (const label of [...asked.buttons, ...asked.choices.slice(0, -1)])
      expect(['answer', 'items'], label).toContain(asked.press(label).kind);
  });

  it('a private question’s ways on stay private', () => {
    const asked = put('What does Macron say about unanimity?', true);
    const all = [...asked.page.buttons, ...(asked.page.choose?.buttons ?? [])];
    const further = all.filter(b => b.press === 'show' && b.options['private']);
    expect(further.length).toBeGreaterThan(0);
    for (const { invocation } of further) expect(invocation.input['private']).toBe(true);
  });

  it('shows all that it found behind a button, each item once, under whoever said it', () => {
    const short = put('What does Macron say about the force?');
    const [more = ''] = short.buttons;
    expect(more).toBe('All 5');
    const idsOf = ({ page }: Asked): readonly string[] => (page.items ?? []).map(({ item }) => item.id);
    const all = short.press(more);
    const shown: string[] = [...idsOf(all)];
    for (let at = all; at.page.buttons.some(({ label, disabled }) => label === 'Next' && !disabled); ) {
      at = at.press('Next');
      shown.push(...idsOf(at));
    }
    expect(shown.toSorted()).toEqual([...new Set(shown)].toSorted());
    expect(shown.length).toBe(5);
    expect(shown).toEqual(expect.arrayContaining([...idsOf(short)]));
    expect(all.choices.at(-1)).toBe('Not what I asked');
  });
});

describe('/ask on a question that is disputed, where nobody’s words are asked for', () => {
  it.each([
    [
      en,
      'Did Ukraine hit energy sites?',
      '**Disputed.** Did Ukraine strike energy sites? Russia claims\u00a0¶23 · Ukraine denies\u00a0¶23',
    ],
    [
      fr,
      'L’Ukraine a-t-elle frappé des sites énergétiques ?',
      '**Contesté.** Russie\u00a0: affirmation\u00a0¶23 · Ukraine\u00a0: démenti\u00a0¶23',
    ],
    [
      de,
      'Hat die Ukraine Energieanlagen angegriffen?',
      '**Strittig.** Russland: Behauptung\u00a0¶23 · Ukraine: Dementi\u00a0¶23',
    ],
    [
      uk,
      'Чи атакувала Україна енергетичні об’єкти?',
      '**Спірне.** Чи завдавала Україна ударів по енергетичних об’єктах? Росія: твердження\u00a0¶23 · Україна: заперечення\u00a0¶23',
    ],
  ])('says who says what, then each side beside the other and the outlet’s line (%#)', (messages, question, said) => {
    const asked = ask('ask', { question }, 0, { ...context, messages });
    const { content, embeds } = asked.message;
    expect(content).toBe(`-# ${escapeMarkdown(question)}\n${said}`);
    expect(embeds).toHaveLength(1);
    const [russia, ukraine, outlet] = embeds[0]?.fields ?? [];
    expect([russia?.inline, ukraine?.inline, outlet?.inline]).toEqual([true, true, undefined]);
    expect(russia?.name.startsWith('🇷🇺')).toBe(true);
    expect(ukraine?.name.startsWith('🇺🇦')).toBe(true);
    expect(outlet?.name).toBe('AFP');
    const primary = asked.page.buttons.filter(button => button.primary);
    expect(primary.map(({ label }) => label)).toEqual([messages.replies.buttons.dispute]);
    expect(asked.buttons[0]).toBe(messages.replies.buttons.dispute);
    expect(asked.choices).not.toContain(messages.replies.buttons.dispute);
  });

  it('a side that isn’t heard is said not to be', () => {
    const { content, embeds } = put('Does Russia want peace?').message;
    expect(content).toBe('-# Does Russia want peace?\n**Disputed.** Zelensky: no\u00a0¶8 · Russia not heard');
    expect(embeds[0]?.fields?.[1]).toMatchObject({
      name: '🇷🇺 Russia',
      value: 'No statement on this in the record (1 source, 27 March 2025).',
    });
  });

  it('one side’s words are told as that side’s where they are asked for, with the dispute', () => {
    const { content, embeds } = put('Does Russia want peace, according to Zelensky?').message;
    expect(content).not.toContain('**Disputed.**');
    expect(embeds[0]?.description).toContain('⚠\u00a0Only one side is heard: Does Russia want peace?');
  });

  it('what bears on another question only isn’t told as this one’s dispute', () => {
    const { content } = put('Has Russia answered the ceasefire offer?').message;
    expect(content).not.toContain('**Disputed.**');
    expect(content).toContain('failed to respond');
  });
});

describe('/ask refuses', () => {
  it.each([
    ['What did Putin say in Paris?', 'The record has no words from anybody called “Putin”.'],
    ['What did Blinken say in Paris?', '“Blinken” doesn’t appear in the record.'],
    ['What is Italy’s position?', 'The record has no words by or about Italy.'],
    ['What did Zelensky say about Putin?', 'The record has no words from Volodymyr Zelensky that name “Putin”.'],
    ['Was sagte Selenskyj über Putin?', 'The record has no words from Volodymyr Zelensky that name “Putin”.'],
    ['What did Trump say?', 'The record has no words from Donald Trump.'],
    [
      'What did Scholz say about the reassurance force?',
      'The record has no words from Olaf Scholz on the reassurance force.',
    ],
    ['How do I bake sourdough bread?', 'Nothing in the record answers your question.'],
    ['???', /^\*\*I found nothing to look up in that\./],
  ])('%s', (question, said) => {
    const asked = put(question);
    expect(asked.kind).toBe('nothing');
    const [asking, says = ''] = asked.message.content.split('\n');
    expect(asking).toBe(`-# ${escapeMarkdown(question)}`);
    expect(says).toMatch(said instanceof RegExp ? said : `**${said}**`);
  });

  // Nobody can check that nothing answers, where an item has part of what is asked: it may do so in other words.
  it.each(['Does Germany send troops?', 'Who was killed in Kherson?', 'Who will lead the delegation?'])(
    'claims nothing where something comes near: %s',
    question => {
      const { content, embeds } = put(question).message;
      expect(content).toMatch(/What comes closest in the record:/);
      expect(content).not.toContain('Nothing');
      expect(embeds.length + content.split('\n').length).toBeGreaterThan(2);
    },
  );

  it('shows what is nearest, two at most, under that heading, each with its place', () => {
    const { content, embeds } = put('What did Starmer say about the Black Sea?').message;
    expect(content).toMatch(/What comes closest:$/);
    expect(embeds).toHaveLength(1);
    expect(embeds[0]?.description?.match(/¶\d/gu)?.length).toBeLessThanOrEqual(2);
    expect(embeds[0]?.footer?.text).toContain('AFP, 27 March 2025');
    expect(content).not.toContain('White House');
  });

  it('has no card where nothing is near', () => {
    const { content, embeds } = put('Why bitcoin?').message;
    expect(embeds).toEqual([]);
    expect(content).not.toContain('closest');
  });

  it('of words that don’t name what was asked about shows the speaker’s own', () => {
    const { refusal, items } = structured(
      answerNow({ command: 'ask', input: { question: 'Що сказав Зеленський про Путіна?' }, page: 0 }),
    );
    expect(refusal).toEqual({ reason: 'silent', people: ['zelensky'] });
    expect(items[0]?.speakers).toEqual(['zelensky']);
    const { content } = ask('ask', { question: 'Що сказав Зеленський про Путіна?' }, 0, {
      ...context,
      messages: uk,
    }).message;
    expect(content).toContain('**У записах немає слів Володимира Зеленського, де названо «Путіна».**');
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))(
    'leads on by two or three short buttons, each of which gives an answer, in the reader’s language (%s)',
    (_, messages) => {
      const within = { ...context, messages };
      for (const question of ['???', 'bitcoin', 'What did Putin say?', 'What did Starmer say about the Black Sea?']) {
        const asked = ask('ask', { question }, 0, within);
        const ways = asked.buttons.filter(label => ![messages.details, messages.ask.notAsked].includes(label));
        expect(ways.length, question).toBeGreaterThan(1);
        expect(ways.length, question).toBeLessThanOrEqual(3);
        for (const label of ways) {
          expect(label).not.toMatch(/^\/|:\S/);
          expect(label.length, label).toBeLessThanOrEqual(45);
          expect(['answer', 'items'], label).toContain(asked.press(label).kind);
        }
        expect(asked.buttons.at(-1)).toBe(messages.ask.notAsked);
      }
    },
  );
});

describe('/ask says of names and words', () => {
  const lead = (question: string): string => put(question).message.content;

  it.each([
    ['Marine Le Pen a-t-elle critiqué l’envoi de troupes ?', '“Marine Le Pen” doesn’t appear'],
    ['What did Ursula von der Leyen say about frozen assets?', '“Ursula von der Leyen” doesn’t appear'],
    ['What did Erdogan’s delegation propose?', '“Erdogan” doesn’t appear'],
    ['what does friedrich merz think of the sanctions', '“friedrich merz” doesn’t appear'],
    ['Чи вступить Україна в НАТО цього року?', 'no words from anybody called “НАТО”'],
  ])('%s: the whole name, in any alphabet', (question, said) => {
    expect(lead(question)).toContain(said);
  });

  it.each([
    'which gentleman said that a peace deal will not be simple, and where he was at the time?',
    'Чи дадуть нам зброю?',
  ])('%s: a common word is nobody’s name', question => {
    expect(lead(question)).not.toMatch(/called “|doesn’t appear/u);
  });

  it('a phrase of the reporter’s is told as theirs, and is nobody’s answer', () => {
    const question = 'Who said coalition of the willing?';
    expect(lead(question)).toMatch(
      /^-# .*\n\*\*AFP, 27 March 2025, paragraph 4: the quotation marks are the reporter’s own;/,
    );
    expect(structured(answerNow({ command: 'ask', input: { question }, page: 0 })).outcome).toBe('nearest');
    expect(lead('Who said grave mistake?')).not.toContain('reporter’s own');
  });

  it('a stranger’s name in another sentence of a long message is passed over', () => {
    const message = 'Maître Dupin à l’appareil, bonjour à toutes et à tous. Qui a dit que l’Europe peut se défendre ?';
    expect(lead(message)).toContain('Europe can defend itself');
  });

  it('a reason only where the record tells one', () => {
    const outcome = (question: string): string =>
      structured(answerNow({ command: 'ask', input: { question }, page: 0 })).outcome;
    expect(outcome('Pourquoi Rubio était-il en Jamaïque ?')).toBe('nearest');
    expect(outcome('Why are some allies reluctant to join the force?')).toBe('answer');
  });
});
