import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { verify } from '../../commands/verify.ts';
import type { Context } from '../../src/context.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { message } from '../../src/render/discord.ts';
import { LINES } from '../../src/render/heights.ts';
import { COLUMNS, linesOf as wrapped } from '../../src/render/measure.ts';
import { terminal } from '../../src/render/terminal.ts';
import { GRADES, type Grade } from '../../src/verify/types.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { type Asked, answerNow, ask, context, dossier, pages } from '../support/record.ts';
import { linesOf } from '../support/shown.ts';
import { invented } from '../verify/planted.ts';

const check = (text: string, input: Record<string, string | boolean> = {}, within: Context = context) =>
  ask('verify', { text, ...input }, 0, within);
const inInvented: Context = { ...context, dossier: invented };

/** All that a message says, as it's read. */
const textOf = ({ message: shown }: Asked): string =>
  linesOf(shown)
    .map(({ text }) => text)
    .join('\n');
const cardOf = ({ message: { embeds } }: Asked) => embeds[0];

const COLOURS = { differs: 0xc9781f, matches: 0x3f9c6b, open: 0x4a86c8 } as const;

describe('/verify', () => {
  it('has the verdict for its headline, and the record’s words whole with what differs underlined', () => {
    expect(check('now is the time for the lifting of sanctions').message).toMatchObject({
      content:
        '⚠\u00a0**Words changed: “not” is missing.**\n-# Checked: “now is the time for the lifting of sanctions”',
      embeds: [
        {
          color: COLOURS.differs,
          author: { name: '🇬🇧 Keir Starmer' },
          description:
            '-# British Prime Minister · said alongside Zelensky, 27 March 2025\n“There was complete clarity that now is __**not**__ the time for the lifting of sanctions, quite the contrary – what we discussed is how we can increase sanctions to support the US initiative to bring Russia to the table from further pressure”',
          footer: { text: 'AFP, 27 March 2025, paragraph 7 · underlined: what is missing' },
        },
      ],
    });
  });

  it('underlines the words that were checked, where nothing differs', () => {
    expect(check('now is not the time for the lifting of sanctions').message).toMatchObject({
      content: '✅ **Word for word**, as part of a longer quotation by Keir Starmer.',
      embeds: [
        {
          color: COLOURS.matches,
          author: { name: '🇬🇧 Keir Starmer' },
          description: expect.stringContaining(
            'that __now is not the time for the lifting of sanctions__, quite the contrary',
          ),
          footer: { text: 'AFP, 27 March 2025, paragraph 7 · underlined: the words checked' },
        },
      ],
    });
  });

  it('gives right words to whoever said them, in the record’s sentence', () => {
    expect(check('“grave mistake” — Macron').message).toMatchObject({
      content: '⚠\u00a0**Right words, another speaker.** “grave mistake” is Olaf Scholz’s, not Emmanuel Macron’s.',
      embeds: [
        {
          color: COLOURS.differs,
          author: { name: '🇩🇪 Olaf Scholz' },
          description:
            '-# German Chancellor · said in a separate briefing, 27 March 2025\nScholz said that to lift sanctions on Russia without a truce would be a “__grave mistake__”.',
          footer: { text: 'AFP, 27 March 2025, paragraph 9 · underlined: the words checked' },
        },
      ],
    });
  });

  it('says what isn’t in the record without a card, and leads on', () => {
    const asked = check('We will send a million troops');
    expect(asked.kind).toBe('nothing');
    expect(asked.message).toMatchObject({
      content:
        '❔ **Not in the record.** Nobody in it is quoted with these words. They may have been said elsewhere.\n-# Checked: “We will send a million troops”',
      embeds: [],
    });
    expect(asked.buttons).toEqual(['On the reassurance force', 'How I check']);
    expect(asked.press('On the reassurance force').kind).toBe('answer');
    expect(asked.press('How I check').text).toContain(en.verify.rulesTitle);
  });

  it('leads to whoever is named, where they are quoted with other words', () => {
    const asked = check('“The war will be over by Easter” — Macron');
    expect(asked.message.content).toContain('-# Checked: “The war will be over by Easter” – Emmanuel Macron');
    expect(asked.buttons).toEqual(['By Macron', 'How I check']);
    expect(asked.press('By Macron').kind).toBe('answer');
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'we do not need unanimity to do this',
      {},
      '✅ Word for word, as part of',
      'today, but __we do not need unanimity',
    ],
    ['Europe can not defend itself', {}, 'Words changed: “not” is added.', '“__Europe can defend itself__. We have'],
    [
      'strong Ukrainian army, well-equipped for the day after',
      { speaker: 'Zelensky' },
      'another speaker. “strong Ukrainian army, well-equipped…” is Emmanuel Macron’s, not Volodymyr Zelensky’s.',
      '“__strong Ukrainian army, well-equipped for the day after__”',
    ],
    ['“will be simple” — Rubio', {}, 'Words changed: “won’t” became “will”.', '“__**won’t**__ be simple”'],
    [
      'strong Ukrainian army … for the day after',
      {},
      'Shortened: “well-equipped” is left out. The words on either side are the record’s.',
      'army, __well-equipped__ for',
    ],
    [
      'serious mistake',
      {},
      '✅ As HuffPost UK printed it, said by Olaf Scholz. AFP has other words; neither version is an error.',
      'a “grave mistake”.\nIn HuffPost UK: “serious mistake”',
    ],
    [
      'MAKES NO SENSE!',
      {},
      '✅ Same words, said by Olaf Scholz. Punctuation, case or spelling (-ise, -ize) differs.',
      '“__makes no sense__”',
    ],
    [
      'lifting of sanctions',
      {},
      'by Keir Starmer. In the record it stands with “now is not the time for the”.',
      'the __lifting of sanctions__,',
    ],
    [
      'want any kind of peace',
      {},
      'Cut off from its context: “not” is missing. The words are the record’s; what reverses or limits them there is left out.',
      'Russia does __**not**__ want any kind of peace.”\n⚠\u00a0Only one side is heard: Does Russia want peace?',
    ],
    [
      'lol nobody believes it we do not need unanimity to do this he told them again',
      {},
      '✅ In the record, with other words beside it. The words “we do not need unanimity to do this” are the record’s. The rest of the text isn’t part of the quotation: “it” and “he told them again”.',
      '__we do not need unanimity to do this__',
    ],
  ])('%s %j', (text, input, headline, card) => {
    const asked = check(text, input);
    expect(asked.kind).toBe('answer');
    expect(textOf(asked)).toContain(headline);
    expect(cardOf(asked)?.description).toContain(card);
  });

  it('shows both quotations that were joined, each with its place', () => {
    const asked = check('grave mistake makes no sense');
    expect(asked.message.content).toContain(
      '**Words changed: two quotations are joined.** The record doesn’t have them as one.',
    );
    expect(cardOf(asked)?.description).toMatch(/“__grave mistake__”\.\u00a0¶9\n.*“__makes no sense__”.*\u00a0¶9$/u);
  });

  it('says what is too short, and that of common words', () => {
    const asked = check('“peace”');
    expect(asked.message).toMatchObject({
      content:
        '❔ **Too short to tell.** A word or two, or common words only, could be from anywhere.\n-# Checked: “peace”',
      embeds: [],
    });
    expect(asked.buttons).toEqual(['How I check']);
  });

  it('tells the record’s own sentences from quotations', () => {
    const asked = check('“European countries agreed at the Paris summit to step up sanctions on Russia” — Macron');
    expect(asked.message.content).toContain(
      '❔ **Reported, not quoted.** The words are the record’s own. Of whom: Ukraine’s European allies.',
    );
    expect(cardOf(asked)).toMatchObject({
      color: COLOURS.open,
      description: expect.stringContaining('European countries agreed at the Paris summit to ramp up sanctions'),
      footer: { text: 'AFP, 27 March 2025, paragraph 1' },
    });
  });

  it('tells a phrase of the reporter’s as that, with its place', () => {
    expect(check('Macron: “coalition of the willing”').message.content).toBe(
      '❔ **The reporter’s own phrase, not a quotation.** AFP, 27 March 2025, paragraph 4: the quotation marks are the reporter’s own; nobody is quoted with these words.\n-# Checked: “coalition of the willing” – Emmanuel Macron',
    );
  });

  it('says of a speaker that is given beside the text that it was given, not that the text names it', () => {
    const text = '«Europa kann sich selbst verteidigen. Wir müssen es beweisen»';
    const { content } = ask('verify', { text, speaker: 'Starmer' }).message;
    expect(content).toContain(
      'You gave Keir Starmer as the speaker; what stands here is another’s: Volodymyr Zelensky.',
    );
    expect(content).not.toContain('The text names');
  });

  it('shows the original of a translation, and whose it is', () => {
    const asked = check('Starmer: «Europa kann sich selbst verteidigen. Wir müssen es beweisen»');
    expect(asked.message.content).toContain(
      '❔ **Reads as a translation.** The record has it in English; a translation can’t be compared word by word. The text names Keir Starmer; what stands here is another’s: Volodymyr Zelensky.',
    );
    expect(cardOf(asked)).toMatchObject({
      author: { name: '🇺🇦 Volodymyr Zelensky' },
      description: expect.stringContaining('\n“Europe can defend itself. We have to prove it”'),
    });
    expect(textOf(asked)).not.toMatch(/another speaker|Words changed|Word for word|underlined/);
  });

  it('calls nobody’s words what comes near in another language', () => {
    const asked = check('«Європа не може захистити себе» – сказав Макрон');
    expect(asked.message.content).toMatch(
      /^❔ \*\*Can’t be compared word by word\.\*\* The text is in another language: the record’s words are in English\.\n-# Checked: .*\nWhat comes closest:$/u,
    );
    expect(cardOf(asked)?.description).toContain('Zelensky: “Europe can defend itself. We have to prove it”\u00a0¶5');
    expect(textOf(asked)).not.toMatch(/words of|names Emmanuel|Words changed|Word for word|translation/);
  });

  it('shows what a sentence of ours comes near that says something else', () => {
    const asked = check('“Ukraine has rejected a 30-day ceasefire through the United States” — Macron');
    expect(asked.kind).toBe('nothing');
    expect(asked.message.content).toMatch(/^❔ \*\*Not in the record\.\*\* .*\n-# Checked: .*\nWhat comes closest:$/u);
    expect(cardOf(asked)?.description).toBe(
      'Ukraine has offered a 30-day ceasefire through the United States\u00a0¶21',
    );
  });

  it('names letters that only look right', () => {
    expect(check('Zelensky: “Еurope can defend itself”').message.content).toContain(
      '**Only looks the same.** Typed in other letters than it seems: “Еurope”. They are read here as they look.',
    );
  });

  it('shows a known misquote with its origin, and the record’s words', () => {
    const text = textOf(check('We bought a hundred boats and not one of them sails', {}, inInvented));
    expect(text).toContain(
      'A known misquote. Posted by a reader on XNA’s board, 8 May 2031. The number and the sense are others.',
    );
    expect(text).toContain(
      'As it circulated: “We bought a hundred boats and not one of them sails” (https://example.org/board/1)',
    );
    expect(text).toContain('“We bought 12 boats for $2,400,000 last year');
  });

  it('names the gravest difference first, underlines all, and tells the others below', () => {
    const asked = check('We bought 13 boats for $2,400,000 this year, and four of them sail', {}, inInvented);
    expect(asked.message.content).toContain(
      '**Words changed: “12” became “13”.** In the record it stands with “at -5 degrees without 2.5 tonnes of salt”.',
    );
    expect(cardOf(asked)?.description).toMatch(
      /bought __\*\*12\*\*__ boats for \$2,400,000 __\*\*last\*\*__ year, and __\*\*three\*\*__ of/u,
    );
    expect(textOf(asked)).toContain('Also: “three” became “four”; “last” became “this”.');
  });

  it('says what a long difference touches, for it doesn’t show at once', () => {
    const asked = check(
      'there was complete clarity that everybody should agree upon the time for the lifting of sanctions',
    );
    expect(asked.message.content).toMatch(
      /^⚠\u00a0\*\*Words changed: “.*” became “.*”\.\*\* This changes a negation\./u,
    );
  });

  it('says what a dispute leaves open, as every answer does', () => {
    const asked = check('Russia does not want any kind of peace');
    expect(textOf(asked)).toContain('Only one side is heard: Does Russia want peace?');
    expect(asked.choices).toContain('The dispute');
    expect(asked.press('The dispute').sentence).toContain('Does Russia want peace?');
    for (const label of [...asked.buttons, 'The dispute']) expect(asked.press(label).page.tone).toBe('answer');
  });

  it.each([
    ['French', 'Est-ce vrai que Scholz a dit « grave mistake » ?', 'word-for-word'],
    ['French', 'Macron affirme : « makes no sense »', 'other-speaker'],
    ['German', 'Hat Selenskyj gesagt: „Europe can not defend itself“?', 'changed'],
    ['German', 'Bundeskanzler Scholz nannte es „grave mistake“.', 'word-for-word'],
    ['Ukrainian', 'Зеленський: «Europe can defend itself. We have to prove it»', 'word-for-word'],
    ['Ukrainian', '«we do not need unanimity to do this», – сказав Стармер', 'other-speaker'],
    ['English', 'Starmer on sanctions: "now is the time for the lifting of sanctions"', 'changed'],
  ] as const)('finds the quotation in a message in %s: %s', (_language, text, grade) => {
    expect(check(text).message.content).toContain(`**${en.verify.grades[grade]}`);
  });

  it('names whom a message names besides, where it gives the words to nobody', () => {
    expect(check('Macron and Starmer met. “grave mistake”').message.content).toBe(
      '✅ **Word for word**, said by Olaf Scholz. The message names Emmanuel Macron and Keir Starmer.',
    );
  });

  it.each([
    [
      'a block quote over lines, signed',
      '> Europe can defend itself.\n> We have to prove it\n> – Macron\nhow true',
      '“Europe can defend itself. We have to…” is Volodymyr Zelensky’s, not Emmanuel Macron’s.',
    ],
    ['somebody unknown', 'Merz said it was a “grave mistake”', 'Olaf Scholz’s, not Merz’s.'],
    ['somebody unknown with a known first name', '“grave mistake” — Donald Tusk', 'Olaf Scholz’s, not Donald Tusk’s.'],
    ['somebody unknown, inflected', 'За словами Туска, «grave mistake»', 'Olaf Scholz’s, not Туска’s.'],
  ])('names whom the message names: %s', (_what, text, sentence) => {
    expect(check(text).message.content).toContain(`**Right words, another speaker.** `);
    expect(check(text).message.content).toContain(sentence);
  });

  it('shows a claim that was typed over lines in one, and nothing in it sets type or mentions anybody', () => {
    const { content } = check('“- @everyone **we**\n# will send\n- a million troops”').message;
    expect(content.split('\n')).toHaveLength(2);
    expect(content).toContain('-# Checked: “- \\@everyone we will send a million troops”');
  });

  it('cuts a long claim in what was checked; the record’s words never', () => {
    const asked = check(`Macron: “${'many words of no use '.repeat(20)}”`);
    expect(asked.message.content.length).toBeLessThan(400);
    expect(asked.message.content).toContain('…” – Emmanuel Macron');
  });

  it('keeps the lines of a message behind a button', () => {
    const text = `> we do not need unanimity to do this\n> – Starmer\n${'and so on '.repeat(20)}`;
    const shared = check(text, { private: true });
    expect(shared.press(en.share).message.content).toContain('not Keir Starmer’s.');
  });

  it('says so where a message is longer than what is checked', () => {
    const asked = check(`“grave mistake” ${'and so on '.repeat(150)} “makes no sense”`);
    expect(asked.message.content).toContain('Only the first 1,500 characters are checked');
    expect(check(`“qwertz uiop asdf” ${'and so on '.repeat(150)}`).message.content).toContain('Only the first 1,500');
    expect(check('grave mistake').message.content).not.toContain('characters are checked');
  });

  it('needs words', () => {
    expect(check('“…”').message.content).toBe('**There are no words in that to check.**');
    expect(check('').kind).toBe('problem');
  });

  it('is in a message’s menu', () => {
    expect([verify.message, en.commands.verify.menu]).toEqual(['text', 'Check this quote']);
  });

  it('keeps private what was asked in private', () => {
    const asked = check('grave mistake', { private: true });
    expect(asked.choices).toContain(en.share);
    const pressed = [...asked.page.buttons, ...(asked.page.choose?.buttons ?? [])];
    const open = pressed.filter(({ invocation }) => !['details', 'open'].includes(invocation.command));
    for (const { invocation, press } of open) expect(invocation.input['private']).toBe(press !== 'share');
  });
});

describe('several quotations', () => {
  const text = '“peace”, “grave mistake” — Starmer, “makes sense” — Scholz, “Europe can defend itself”';
  const all = pages('verify', { text });

  it('begin with the gravest in full, each once, in the order of how grave they are', () => {
    const shown = all.map(textOf).join('\n');
    const titles = ['Words changed: “no” is missing', 'Right words, another speaker', 'Word for word', 'Too short'];
    const order = titles.map(title => shown.indexOf(title));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const title of titles) expect(shown.split(title)).toHaveLength(2);
    expect(all[0]?.message.content).toBe(
      '⚠\u00a0**Words changed: “no” is missing.**\n-# Checked: “makes sense” – Olaf Scholz\n4 quotations found, the most serious first.',
    );
  });

  it('have a field each, with what was checked and the record’s words by their speaker', () => {
    const fields = all.flatMap(asked => cardOf(asked)?.fields ?? []);
    expect(fields).toEqual([
      {
        name: '⚠\u00a0Right words, another speaker',
        value:
          '“grave mistake” is Olaf Scholz’s, not Keir Starmer’s.\n- Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”\u00a0¶9',
      },
      {
        name: '✅ Word for word',
        value:
          '-# Checked: “Europe can defend itself”\n- Zelensky: “Europe can defend itself. We have to prove it”\u00a0¶5',
      },
      {
        name: '❔ Too short to tell',
        value: 'Checked: “peace”. A word or two, or common words only, could be from anywhere.',
      },
    ]);
  });

  it('have no verdict above a page that it isn’t of', () => {
    const many = pages('verify', {
      text: `${text}, “won’t be simple”, “co-pilot”, “tomorrow’s Ukraine army”, “makes no sense”`,
    });
    expect(many.length).toBeGreaterThan(1);
    for (const { message: shown } of many.slice(1)) {
      expect(shown.content).toBe('8 quotations found, the most serious first.');
      expect(shown.embeds[0]?.footer?.text).not.toContain('underlined');
    }
  });

  it('that nobody in the record said have no card of anybody’s', () => {
    const asked = check('“xyzzy plugh”, “foo bar baz”');
    expect(asked.message.content).toContain('❔ **Not in the record.**');
    expect(cardOf(asked)).not.toHaveProperty('author');
    expect(cardOf(asked)?.fields).toHaveLength(1);
  });
});

describe('other surfaces', () => {
  const { page } = check('now is the time for the lifting of sanctions');

  it('a terminal marks what is underlined, with colours and without', () => {
    expect(terminal(page, { width: 300, colour: false })).toContain('that now is _not_ the time');
    expect(terminal(page, { width: 300, colour: true })).toContain('\u001b[4m\u001b[1mnot\u001b[0m\u001b[0m');
    expect(terminal(page, { width: 300, colour: false })).toContain('underlined: what is missing');
  });

  it('a text without cards underlines nothing, and doesn’t say that it would', () => {
    const { content, embeds } = message({ ...page, form: 'text' });
    expect(embeds).toEqual([]);
    expect(content).toContain('**Words changed: “not” is missing.**');
    expect(content).toContain('that now is not the time');
    expect(content).not.toMatch(/__|underlined/);
  });
});

/** A text that gets each grade, and the record that gives it. */
const EXAMPLES: Readonly<Record<Grade, readonly [text: string, within?: Context]>> = {
  changed: ['now is the time for the lifting of sanctions'],
  'other-speaker': ['“grave mistake” — Macron'],
  cut: ['want any kind of peace'],
  'look-alike': ['Zelensky: “Еurope can defend itself”'],
  misquote: ['We bought a hundred boats and not one of them sails', inInvented],
  absent: ['We will send a million troops'],
  near: ['«Європа не може захистити себе» – сказав Макрон'],
  within: ['lol nobody believes it we do not need unanimity to do this he told them again'],
  'so-called': ['Macron: “coalition of the willing”'],
  reported: ['“European countries agreed at the Paris summit to step up sanctions on Russia”'],
  narrated: ['“Russia launched its full-scale invasion of Ukraine”'],
  translation: ['«Europa kann sich selbst verteidigen. Wir müssen es beweisen»'],
  shortened: ['strong Ukrainian army … for the day after'],
  variant: ['serious mistake'],
  'same-words': ['MAKES NO SENSE!'],
  'word-for-word': ['we do not need unanimity to do this'],
  'too-short': ['“peace”'],
};

describe.each(ALL_MESSAGES)('in $language', messages => {
  it.each(GRADES)('%s is said first, marked by a word and never crossed out', grade => {
    const [text, within = context] = EXAMPLES[grade];
    const here = { ...within, messages };
    const { reply } = answerNow({ command: 'verify', input: { text }, page: 0 }, here);
    expect(reply.kind === 'answer' || reply.kind === 'nothing' ? reply.verdicts?.map(one => one.grade) : []).toEqual([
      grade,
    ]);
    const asked = check(text, {}, here);
    const [first = ''] = asked.message.content.split('\n');
    const title = grade === 'variant' ? messages.verify.printedBy('HuffPost UK') : messages.verify.grades[grade];
    expect(first).toMatch(/^(?:⚠\u00a0|✅ |❔ )\*\*/u);
    expect(first).toContain(`**${title}`);
    expect(JSON.stringify(asked.message)).not.toContain('❌');
    const sign = first.slice(0, 1);
    const colour = { '⚠': COLOURS.differs, '✅': COLOURS.matches, '❔': COLOURS.open }[sign];
    for (const { color } of asked.message.embeds) expect(color).toBe(colour);
  });

  it('names every grade in the rules', () => {
    const rules = messages.verify.rules.join('\n').toLowerCase();
    for (const name of Object.values(messages.verify.grades)) expect(rules).toContain(name.toLowerCase());
  });

  it.each(GRADES.filter(grade => !['misquote'].includes(grade)))('%s fits a telephone', grade => {
    const [text, within = context] = EXAMPLES[grade];
    const height = linesOf(check(text, {}, { ...within, messages }).message).reduce(
      (sum, { text: line, part, isBullet }) =>
        sum + wrapped(line, COLUMNS[isBullet ? 'bullet' : part === 'content' ? part : 'card']),
      0,
    );
    expect(height).toBeLessThanOrEqual(LINES.one);
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
    for (const { message: data } of pages('verify', { text })) {
      const body = { type: InteractionResponseType.ChannelMessageWithSource, data };
      expect(refuseCallback(body, InteractionType.ApplicationCommand)).toBeUndefined();
    }
  });

  it('every quotation of the record, claimed as it stands, is shown whole and as its speaker’s', () => {
    for (const { text, by } of dossier.views.quotes) {
      const asked = check(text, { speaker: by.person.id });
      expect(asked.message.content).toContain(`✅ **Word for word**, said by ${by.person.name}.`);
      expect(
        linesOf({ ...asked.message, content: '' })
          .map(line => line.text)
          .join('\n'),
      ).toContain(`“${text}”`);
      expect(cardOf(asked)?.author?.name).toContain(by.person.name);
      expect(textOf(asked)).toContain(by.office);
    }
  });
});

describe('the rules', () => {
  it('have no word on whether what was said is true, but that they have none', () => {
    const { rules, ...rest } = en.verify;
    expect(rules.at(-1)).toContain('Nothing here says whether what was said is true');
    expect(JSON.stringify(rest)).not.toMatch(/\b(?:true|false|fake|lie|verified)\b/i);
  });
});
