import { describe, expect, test as it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { structured } from '../../src/reply/structured.ts';
import { answerNow, ask, context, dossier, pages } from '../support/record.ts';

const quotes = dossier.views.quotes;

describe('/quote', () => {
  it('cites speaker, office, verb, words, outlet, date and paragraph in one plain sentence', () => {
    expect(ask('quote', { speaker: 'Starmer', about: 'mobilising' }).message.content).toBe(
      'Keir Starmer (British Prime Minister, United Kingdom) said: “This is Europe mobilising together behind the peace process on a scale that we haven’t seen for decades, backed by partners from around the world.” — AFP, 27 March 2025, paragraph 20.',
    );
  });

  it('a fragment stands inside its setting, with its condition', () => {
    expect(ask('quote', { about: 'grave mistake' }).message.content).toBe(
      'Olaf Scholz (German Chancellor, Germany): Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”. — AFP, 27 March 2025, paragraph 9.',
    );
  });

  it('an embed shows it with its context, how it is dated, and its source', () => {
    expect(ask('quote', { speaker: 'macron', about: 'unanimity' }).message.embeds[0]?.description).toBe(
      [
        '> “It does not have unanimity today, but we do not need unanimity to do this”',
        '**Emmanuel Macron** · French President, France · added, after the summit · 27 March 2025',
        '-# Context: On the Franco-British effort to send a reassurance force to Ukraine.',
        '-# In Reuters: “It was not unanimous today, as we all know, and we don’t need unanimity” (Reuters, 27 March 2025 (cyprus-mail.com); another translation from French)',
        '-# Date inferred. The day of the summit. Paragraph 1 has it on Thursday, and the story was published that day, from Paris.',
        '-# Note: The article says “he”; paragraph 11, which this continues, names Macron.',
        '-# AFP, 27 March 2025, paragraph 12 · unanimity',
      ].join('\n'),
    );
  });

  it.each([
    ['Macron', 10],
    ['macron', 10],
    ['EMMANUEL MACRON', 10],
    ['Макрон', 10],
    ['chancellor', 2],
    ['German chancellor', 2],
    ['Bundeskanzler', 2],
    ['British PM', 2],
    ['Zelenskyy', 2],
    ['Зеленський', 2],
    ['Secretary of State', 1],
  ])('speaker:%s finds %i', (speaker, count) => {
    expect(pages('quote', { speaker })).toHaveLength(count);
  });

  it.each([
    ['sanctions', ['clarity', 'mistake', 'no-sense']],
    ['санкції', ['clarity', 'mistake', 'no-sense']],
    ['Sanktionen', ['clarity', 'mistake', 'no-sense']],
    ['Europe’s own defence', ['prove-it']],
  ])('topic:%s finds %j', (topic, ids) => {
    const found = pages('quote', { topic }).map(p => p.message.embeds[0]?.description ?? '');
    expect(found.map(d => d.slice(d.lastIndexOf(' · ') + 3))).toEqual(ids);
  });

  it.each([
    ['"do not need unanimity"', 1],
    ['"need not do unanimity"', 0],
    ['mobilizing', 1],
    ['Russia -sanctions -deterrence', 1],
    ['elysée "peace"', 1],
    ['weather', 0],
  ])('about:%s finds %i', (about, count) => {
    const found = pages('quote', { about });
    expect(found.filter(p => p.kind === 'items')).toHaveLength(count);
  });

  it('every quotation of the record is shown word for word, between quotation marks, with its speaker', () => {
    for (const quote of quotes) {
      const shown = pages('quote', { speaker: quote.by.person.id }).map(p => p.text.replace(/\s+\|?\s*/g, ' '));
      const own = shown.find(text => text.includes(`· ${quote.id} `));
      expect(own).toContain(`“${quote.text}”`);
      expect(own).toContain(`${quote.by.person.name} · ${quote.by.office}`);
      for (const condition of quote.conditions) expect(own).toContain(condition);
    }
  });

  it('whole quotations come before fragments', () => {
    const extents = pages('quote', { speaker: 'macron' }).map(
      p => quotes.find(q => p.text.includes(`· ${q.id}\n`))?.extent,
    );
    expect(extents.slice(0, 2)).not.toContain('fragment');
    expect(extents.slice(2).every(e => e === 'fragment')).toBe(true);
  });

  it('without options: one quotation for everyone that day, another on another day, never a fragment', () => {
    const on = (day: string) => ask('quote', {}, 0, { ...context, now: new Date(`${day}T00:00:00Z`) });
    const late = ask('quote', {}, 0, { ...context, now: new Date('2026-11-23T23:59:59Z') });
    expect(on('2026-11-23').message).toEqual(late.message);
    expect(on('2026-11-24').message.content).not.toBe(on('2026-11-23').message.content);
    expect(on('2026-11-23').page.title).toBe('Quote of the day, 23 November 2026');
    expect(on('2026-11-23').buttons).toContain('Another');
    expect(on('2026-11-23').press('Another').message.content).not.toBe(on('2026-11-23').message.content);
    const days = Array.from({ length: 30 }, (_, i) => on(`2026-11-${String(i + 1).padStart(2, '0')}`).page.sentence);
    expect(new Set(days).size).toBe(quotes.filter(q => q.extent !== 'fragment').length);
    for (const fragment of quotes.filter(q => q.extent === 'fragment'))
      expect(days.some(s => s.includes(fragment.setting.split('{quote}')[0] ?? ''))).toBe(false);
  });

  it('pages forth and back through the same quotations', () => {
    const first = ask('quote', { speaker: 'Macron' });
    expect(first.buttons).not.toContain('Previous');
    const second = first.press('Next');
    expect(second.page.footer).toBe('Record as of 23 November 2026 · 2 of 10');
    expect(second.press('Previous').message).toEqual(first.message);
    expect(ask('quote', { speaker: 'Macron' }, 9).buttons).not.toContain('Next');
  });

  it('leads on to the same speaker, the same topic, and the other side of a dispute', () => {
    const peace = ask('quote', { about: '"any kind of peace"' });
    expect(peace.buttons).toEqual([
      'Details',
      'More by Volodymyr Zelensky',
      'More on: Peace talks and a peace deal',
      'The other side: Russia',
      'What is disputed',
      'As a picture',
    ]);
    expect(peace.message.content).toContain('Disputed: Does Russia want peace?');
    const other = peace.press('The other side: Russia');
    expect(other.page.title).toBe('Russia on: Peace talks and a peace deal');
    expect(peace.press('What is disputed').page.title).toBe('What is disputed on: Peace talks and a peace deal');
    expect(peace.press('More by Volodymyr Zelensky').page.footer).toContain('1 of 2');
  });

  it.each([
    [{ speaker: 'Trump' }, 'Not in the record: any quotation by Donald Trump.', []],
    [
      { speaker: 'Starmer', topic: 'Black Sea' },
      'Not in the record: any quotation by Keir Starmer on the Black Sea.',
      ['More by Keir Starmer'],
    ],
    [
      { speaker: 'Macrom' },
      'Not in the record: a person called “Macrom”. Did you mean Emmanuel Macron?',
      ['Emmanuel Macron'],
    ],
    [{ speaker: 'Putin' }, 'Not in the record: a person called “Putin”.', []],
    [
      { topic: 'sanktions' },
      'Not in the record: the topic “sanktions”. Did you mean Sanctions on Russia?',
      ['Sanctions on Russia'],
    ],
    [{ speaker: 'Putin', about: 'a|b' }, 'Not in the record: a person called “Putin”.', []],
  ])('%j is refused plainly, with what is nearest', (input, text, nearest) => {
    const asked = ask('quote', input);
    expect(asked.kind).toBe('nothing');
    expect(asked.page.sentence).toBe(text);
    expect(asked.buttons).toEqual(nearest);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('items');
  });

  it('what was typed can’t format, mention or hide anything', () => {
    const { message } = ask('quote', { speaker: '**@everyone** \u202e[x](https://evil.example)' });
    expect(message.content).toBe(
      'Not in the record: a person called “\\*\\*\\@everyone\\*\\* \\[x\\](https\\://evil.example)”.',
    );
    expect(message.allowed_mentions).toEqual({ parse: [] });
  });

  it('a page past the end says so, rather than failing', () => {
    expect(ask('quote', { speaker: 'Macron' }, 99).page).toMatchObject({
      tone: 'problem',
      sentence: en.pastTheEnd(100),
    });
  });
});

describe('/quote about words', () => {
  const outcomeOf = (about: string): string =>
    structured(answerNow({ command: 'quote', input: { about }, page: 0 })).outcome;

  it.each(['sanctions unicorn', 'unicorn mistake', 'Sanktionen Einhorn'])(
    '%s: a quotation that lacks one of them is offered as what comes closest',
    about => {
      expect(outcomeOf(about)).not.toBe('answer');
    },
  );

  it.each([
    'grave mistakes',
    '"reassurance force"',
    'the lifting of sanctions',
    'defend itself',
    'force -deterrence',
    'peace -"peace process"',
  ])('%s: one that has them all answers', about => {
    expect(outcomeOf(about)).toBe('answer');
  });
});
