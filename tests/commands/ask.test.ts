import { describe, expect, it } from 'vitest';
import { structured } from '../../src/reply/structured.ts';
import { answerNow, ask, pages } from '../support/record.ts';

const put = (question: string, hidden = false) => ask('ask', hidden ? { question, private: true } : { question });

describe('/ask', () => {
  it('answers with one plain sentence: speaker, office, words, source, paragraph', () => {
    expect(put('What does Macron say about unanimity?').message.content).toBe(
      'Emmanuel Macron (French President, France) added: “It does not have unanimity today, but we do not need unanimity to do this” — AFP, 27 March 2025, paragraph 12.',
    );
  });

  it('has the question as its title', () => {
    expect(put('When did the war start?').page.title).toBe('When did the war start?');
  });

  it('answers “where” with the event’s place and “when” with its date', () => {
    expect(put('Where did the leaders meet?').message.content).toContain('Elysee Palace in Paris');
    expect(put('When did the war start?').message.content).toContain('February 2022');
  });

  it('tells when an event was in the source’s own words, too', () => {
    expect(put('On what day of the week did the leaders meet in Paris?').message.content).toContain(
      '27 March 2025 (AFP’s story says “Thursday” · ● done)',
    );
  });

  it('says of whom the record has it, where the question asks of another', () => {
    expect(put('Did Russia offer a 30-day ceasefire?').message.content).toMatch(
      /^The record has this of Ukraine: Ukraine(?: \(Ukraine\))?.*30-day/,
    );
    expect(put('Did Ukraine offer a 30-day ceasefire?').message.content).not.toContain('The record has this of');
  });

  it('names the right speaker where the question has the wrong one', () => {
    const asked = put('Did Macron call it a grave mistake?');
    expect(asked.page.lead).toBe('The record has these words from Olaf Scholz, not from Emmanuel Macron.');
    expect(asked.message.content).toMatch(
      /^The record has these words from Olaf Scholz, not from Emmanuel Macron\. Olaf Scholz \(German Chancellor, Germany\): /,
    );
    expect(asked.message.content).toContain('Olaf Scholz');
  });

  it('says who somebody is by name, office and country, and where the record has it', () => {
    expect(put('Who is Macron?').page.lead).toBe(
      'Emmanuel Macron (French President, France) — AFP, 27 March 2025, paragraph 11.',
    );
    expect(put('wer ist Scholz').page.lead).toMatch(/^Olaf Scholz \(German Chancellor, Germany\) — AFP/);
    expect(put('Who is Macron?').message.content).toMatch(/^Emmanuel Macron \(French President, France\): /);
    expect(put('What does Macron say about unanimity?').page.lead).toBeUndefined();
  });

  it('says which name a mistyped one was read as', () => {
    expect(put('What did Makron say about the army?').page.lead).toBe('“Makron” was read as Emmanuel Macron.');
  });

  it('leads on: the same speaker, the same topic, the timeline, the disputes', () => {
    const asked = put('Does Russia want peace, according to Zelensky?');
    expect(asked.buttons).toEqual([
      'Details',
      'More by Volodymyr Zelensky',
      'More on: Peace talks and a peace deal',
      'Timeline on: Peace talks and a peace deal',
      'What is disputed',
      'Not what I asked',
    ]);
    for (const label of asked.buttons.slice(0, -1)) expect(asked.press(label).kind).toBe('items');
  });

  it('a private question’s ways on stay private', () => {
    const asked = put('What does Macron say about unanimity?', true);
    const further = asked.page.buttons.filter(b => b.press === 'show' && b.options['private']);
    expect(further.length).toBeGreaterThan(0);
    for (const { invocation } of further) expect(invocation.input['private']).toBe(true);
  });

  it('turns its pages, each item once', () => {
    const shown = pages('ask', { question: 'What does Macron say about the force?' });
    expect(shown.every(p => p.kind === 'items')).toBe(true);
  });
});

describe('/ask refuses', () => {
  it.each([
    ['What did Putin say in Paris?', 'The record has no words from anybody called “Putin”.'],
    ['What did Blinken say in Paris?', 'The record has nobody and nothing called “Blinken”.'],
    ['What is Italy’s position?', 'Not in the record: anything said by or about Italy.'],
    ['What did Trump say?', 'The record has no words from Donald Trump.'],
    [
      'What did Scholz say about the reassurance force?',
      'The record has no words from Olaf Scholz on the reassurance force.',
    ],
    ['How do I bake sourdough bread?', 'Nothing in the record covers all of what you ask.'],
    ['How many people took part in the war?', 'Nothing in the record covers all of what you ask.'],
    ['???', /^I found nothing to look up in that\./],
  ])('%s', (question, said) => {
    const asked = put(question);
    expect(asked.kind).toBe('nothing');
    expect(asked.message.content).toMatch(said);
  });

  it('shows what is nearest, under that heading, each with its source', () => {
    const asked = put('What did Starmer say about the Black Sea?');
    expect(asked.page.lead).toBe('What comes closest:');
    expect(asked.text).toContain('Black Sea');
    expect(asked.text).toContain('AFP, 27 March 2025');
    expect(asked.message.content).not.toContain('White House');
  });

  it('always leads on', () => {
    for (const question of ['???', 'bitcoin', 'What did Putin say?', 'What did Starmer say about the Black Sea?']) {
      const asked = put(question);
      expect(asked.buttons.length).toBeGreaterThan(1);
      for (const label of asked.buttons.slice(0, -1)) expect(asked.press(label).kind).toBe('items');
    }
  });
});

describe('/ask says of names and words', () => {
  const lead = (question: string): string => ask('ask', { question }).message.content;

  it.each([
    ['Marine Le Pen a-t-elle critiqué l’envoi de troupes ?', 'called “Marine Le Pen”'],
    ['What did Ursula von der Leyen say about frozen assets?', 'called “Ursula von der Leyen”'],
    ['What did Erdogan’s delegation propose?', 'called “Erdogan”'],
    ['what does friedrich merz think of the sanctions', 'called “friedrich merz”'],
    ['Чи вступить Україна в НАТО цього року?', 'no words from anybody called “НАТО”'],
  ])('%s: the whole name, in any alphabet', (question, said) => {
    expect(lead(question)).toContain(said);
  });

  it.each([
    'which gentleman said that a peace deal will not be simple, and where he was at the time?',
    'Чи дадуть нам зброю?',
  ])('%s: a common word is nobody’s name', question => {
    expect(lead(question)).not.toContain('called “');
  });

  it('a phrase of the reporter’s is told as theirs, and is nobody’s answer', () => {
    const question = 'Who said coalition of the willing?';
    expect(lead(question)).toMatch(/^AFP, 27 March 2025, paragraph 4: the quotation marks are the reporter’s own;/);
    expect(structured(answerNow({ command: 'ask', input: { question }, page: 0 })).outcome).toBe('nearest');
    expect(lead('Who said grave mistake?')).not.toContain('reporter’s own');
  });

  it('that what is asked for stands there denied', () => {
    expect(lead('Qui veut lever les sanctions ?')).toMatch(/^Mind the negation: … not to lift …/);
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
