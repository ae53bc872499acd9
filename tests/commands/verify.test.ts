import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { verify } from '../../commands/verify.ts';
import type { Context } from '../../src/context.ts';
import { en } from '../../src/i18n/en/index.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { ask, context, dossier, pages } from '../support/record.ts';
import { invented } from '../verify/planted.ts';

const check = (text: string, input: Record<string, string | boolean> = {}, within: Context = context) =>
  ask('verify', { text, ...input }, 0, within);
/** A page's text as one line. */
const flat = (text: string): string => text.replace(/\n\s*[|!]?\s*/g, ' ');

describe('/verify', () => {
  it('shows the claim, the grade in words, what differs, and the record’s words whole with their source', () => {
    expect(check('now is the time for the lifting of sanctions').text).toBe(`Is this wording in the record?

  Words changed: a negation
  Claimed: “now is the time for the lifting of sanctions”
  ! Negation – Left out: “not”
  The claim is a part of the record’s quotation; the whole is below.
  In the record:
| “There was complete clarity that now is not the time for the lifting of sanctions, quite the
| contrary – what we discussed is how we can increase sanctions to support the US initiative to
| bring Russia to the table from further pressure”
  Keir Starmer · British Prime Minister, United Kingdom · said, alongside Zelensky · 27 March 2025
  AFP, 27 March 2025, paragraph 7 · clarity

- Details
- More by Keir Starmer

Record as of 23 November 2026`);
  });

  it.each([
    ['we do not need unanimity to do this', {}, ['Word for word', 'a part of the record’s quotation', 'paragraph 12']],
    [
      'Europe can not defend itself',
      {},
      ['Words changed: a negation', 'Negation – Added: “not”', 'Volodymyr Zelensky'],
    ],
    [
      'strong Ukrainian army, well-equipped for the day after',
      { speaker: 'Zelensky' },
      ['Right words, other speaker', 'The claim names Volodymyr Zelensky', 'another’s words: Emmanuel Macron'],
    ],
    ['“will be simple” — Rubio', {}, ['Negation – Instead of “won’t”: “will”', 'not-simple']],
    ['strong Ukrainian army … for the day after', {}, ['Shortened', 'Left out: “well-equipped”']],
    ['serious mistake', {}, ['Another outlet’s wording', 'In HuffPost UK: “serious mistake”', '“grave mistake”']],
    ['MAKES NO SENSE!', {}, ['Same words, other punctuation, case or spelling', '“makes no sense”']],
    ['grave mistake makes no sense', {}, ['Joined from two quotations', '“grave mistake”', '“makes no sense”']],
    ['lifting of sanctions', {}, ['In the record it stands with “now is not the time for the”']],
    ['“peace”', {}, ['Too short to tell']],
  ])('%s %j', (text, input, parts) => {
    const asked = check(text, input);
    expect(asked.kind).toBe('items');
    for (const part of parts) expect(flat(asked.text)).toContain(part);
  });

  it('has the answer in the sentence that notifications show', () => {
    expect(check('makes sense').message.content).toBe(
      'Words changed: a negation: “makes sense”. In the record: Olaf Scholz (German Chancellor, Germany): Scholz said that to lift sanctions on Russia “makes no sense” without a truce. — AFP, 27 March 2025, paragraph 9.',
    );
  });

  it('refuses what the record doesn’t hold, and leads to whoever is named or near', () => {
    const asked = check('“The war will be over by Easter” — Macron');
    expect(asked.kind).toBe('nothing');
    expect(asked.message.content).toBe(
      'Not in the record: a quotation with the words “The war will be over by Easter”.',
    );
    expect(asked.buttons).toEqual(['More by Emmanuel Macron']);
    expect(asked.press('More by Emmanuel Macron').kind).toBe('items');
  });

  it('tells the record’s own sentences from quotations', () => {
    const asked = check('“European countries agreed at the Paris summit to step up sanctions on Russia” — Macron');
    expect(asked.kind).toBe('items');
    expect(flat(asked.text)).toContain(
      'Reported in the record’s words; it isn’t a quotation. Of whom: Ukraine’s European allies.',
    );
    expect(asked.text).toContain('· ramp-up');
    expect(asked.message.content).toMatch(/^Reported, not quoted: /);
  });

  it('tells a phrase of the reporter’s as that, with its place', () => {
    expect(check('Macron: “coalition of the willing”').message.content).toBe(
      'The reporter’s own phrase, not a quotation: “coalition of the willing”. AFP, 27 March 2025, paragraph 4: the quotation marks are the reporter’s own; nobody is quoted with these words.',
    );
  });

  it('shows the original of a translation, and whose it is', () => {
    const text = flat(check('Starmer: «Europa kann sich selbst verteidigen. Wir müssen es beweisen»').text);
    expect(text).toContain('Reads as a translation');
    expect(text).toContain('The text names Keir Starmer; what stands below is another’s: Volodymyr Zelensky');
    expect(text).toContain('The record has the quotation below in English.');
    expect(text).not.toMatch(/another’s words|Words changed|Word for word/);
  });

  it('calls nobody’s words what comes near in another language', () => {
    const text = flat(check('«Європа не може захистити себе» – сказав Макрон').text);
    expect(text).toContain('What comes closest');
    expect(text).toContain('What comes closest: “Europe can defend itself.');
    expect(text).not.toMatch(/words of|names Emmanuel|Words changed|Word for word|translation/);
  });

  it('shows what a sentence of ours comes near that says something else', () => {
    const asked = check('“Ukraine has rejected a 30-day ceasefire through the United States” — Macron');
    expect(asked.kind).toBe('nothing');
    expect(flat(asked.text)).toContain('What comes closest:');
    expect(asked.text).toContain('· offer-30');
  });

  it('names letters that only look right', () => {
    const text = flat(check('Zelensky: “Еurope can defend itself”').text);
    expect(text).toContain('Looks the same, other letters');
    expect(text).toContain('Typed in letters that only look the same: “Еurope”.');
  });

  it('shows a known misquote with its origin', () => {
    const asked = check('We bought a hundred boats and not one of them sails', {}, { ...context, dossier: invented });
    const text = flat(asked.text);
    expect(text).toContain('Known misquote');
    expect(text).toContain('Posted by a reader on XNA’s board, 8 May 2031, https://example.org/board/1');
    expect(text).toContain('We bought 12 boats');
  });

  it('says what a dispute leaves open, as every answer does', () => {
    const asked = check('Russia does not want any kind of peace');
    expect(flat(asked.text)).toContain('Disputed: Does Russia want peace?');
    expect(asked.buttons).toHaveLength(3);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('items');
  });

  it.each([
    ['French', 'Est-ce vrai que Scholz a dit « grave mistake » ?', 'Word for word'],
    ['French', 'Macron affirme : « makes no sense »', 'Right words, other speaker'],
    ['German', 'Hat Selenskyj gesagt: „Europe can not defend itself“?', 'Words changed: a negation'],
    ['German', 'Bundeskanzler Scholz nannte es „grave mistake“.', 'Word for word'],
    ['Ukrainian', 'Зеленський: «Europe can defend itself. We have to prove it»', 'Word for word'],
    ['Ukrainian', '«we do not need unanimity to do this», – сказав Стармер', 'Right words, other speaker'],
    ['English', 'Starmer on sanctions: "now is the time for the lifting of sanctions"', 'Words changed: a negation'],
  ])('finds the quotation in a message in %s: %s', (_language, text, grade) => {
    expect(check(text).text).toContain(`  ${grade}\n`);
  });

  it('grades every quotation of a message, the most serious first', () => {
    const asked = check('“peace”, “grave mistake” — Starmer, “makes sense” — Scholz');
    expect(asked.text).toContain('3 quotations found, the most serious first.');
    const order = ['Words changed', 'Right words, other speaker', 'Too short'].map(g => asked.text.indexOf(`  ${g}`));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it.each([
    [
      'a block quote over lines, signed',
      '> Europe can defend itself.\n> We have to prove it\n> – Macron\nhow true',
      'Emmanuel Macron',
    ],
    ['somebody unknown', 'Merz said it was a “grave mistake”', 'Merz'],
    ['somebody unknown with a known first name', '“grave mistake” — Donald Tusk', 'Donald Tusk'],
    ['somebody unknown, inflected', 'За словами Туска, «grave mistake»', 'Туска'],
  ])('names whom the message names: %s', (_what, text, name) => {
    const asked = check(text);
    expect(flat(asked.text)).toContain('Right words, other speaker');
    expect(flat(asked.text)).toContain(`The claim names ${name}. In the record these are another’s words:`);
  });

  it('keeps the lines of a message behind a button', () => {
    const text = `> we do not need unanimity to do this\n> – Starmer\n${'and so on '.repeat(20)}`;
    const shared = check(text, { private: true });
    expect(flat(shared.press('Share with everyone').text)).toContain('The claim names Keir Starmer.');
  });

  it('says so where a message is longer than what is checked', () => {
    const asked = check(`“grave mistake” ${'and so on '.repeat(150)} “makes no sense”`);
    expect(asked.text).toContain('Only the first 1,500 characters are checked');
    expect(check('grave mistake').text).not.toContain('characters are checked');
  });

  it('needs words', () => {
    expect(check('“…”').message.content).toBe('Not in the record: a quotation without words.');
    expect(check('').kind).toBe('problem');
  });

  it('is in a message’s menu', () => {
    expect([verify.message, en.commands.verify.menu]).toEqual(['text', 'Check this quote']);
  });

  it('keeps private what was asked in private', () => {
    const asked = check('grave mistake', { private: true });
    expect(asked.buttons).toContain('Share with everyone');
    for (const { invocation, press } of asked.page.buttons.filter(b => b.options['private']))
      expect(invocation.input['private']).toBe(press !== 'share');
  });
});

describe('every answer is a message that Discord takes', () => {
  const longest = [...dossier.views.quotes].toSorted((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
  it.each([
    ['signs that are escaped', '*_~`|<>[]#'.repeat(150)],
    ['signs between words', `${longest} ${'_x_ *y* '.repeat(160)}`],
    ['a long addition', `${longest} ${'and more words '.repeat(90)}`],
    ['many spans', '“grave mistake” — Starmer. “makes sense” — Macron. '.repeat(30)],
    ['many short spans', '"a" "b" "c" "d" "e" "f" '.repeat(60)],
    ['many differences', longest.split(' ').join(' x ')],
    ['no word that is known', 'lorem '.repeat(250)],
    ['mentions', '“@everyone <@123> we do not need unanimity to do this”'],
    ['emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} “grave \u{1f600} mistake”'.repeat(40)],
  ])('%s', (_what, text) => {
    for (const asked of pages('verify', { text })) {
      const body = { type: InteractionResponseType.ChannelMessageWithSource, data: asked.message };
      expect(refuseCallback(body, InteractionType.ApplicationCommand)).toBeUndefined();
      const quoted = asked.page.sections
        .flatMap(s => s.blocks)
        .flat()
        .filter(l => l.role === 'words');
      for (const { spans } of quoted)
        expect(asked.message.embeds[0]?.description).toContain(spans.map(s => ('text' in s ? s.text : '')).join(''));
    }
  });

  it('every quotation of the record, claimed as it stands, is shown whole and as its speaker’s', () => {
    for (const quote of dossier.views.quotes) {
      const asked = check(quote.text, { speaker: quote.by.person.id });
      expect(flat(asked.text)).toContain('Word for word');
      expect(flat(asked.text)).toContain(`“${quote.text}”`);
      expect(asked.text).toContain(`${quote.by.person.name} · ${quote.by.office}`);
    }
  });
});

describe('the rules', () => {
  it('name every grade', () => {
    const rules = en.verify.rules.join(' ').toLowerCase();
    const named = Object.values(en.verify.grades).map(grade => grade.toLowerCase().split(/,| of the/)[0] ?? '');
    for (const grade of named) expect(rules).toContain(grade);
  });

  it('have no word on whether what was said is true, but that they have none', () => {
    const { rules, ...rest } = en.verify;
    expect(rules.at(-1)).toContain('Nothing here says whether what was said is true');
    expect(JSON.stringify(rest)).not.toMatch(/\b(?:true|false|fake|lie|verified)\b/i);
  });
});
