import { describe, expect, test as it } from 'vitest';
import { commands, settings } from '../../commands/index.ts';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { PHRASES } from './phrases.ts';

/** Words that once named a thing which has another name by now. */
const GIVEN_UP: Readonly<Record<Messages['language'], RegExp>> = {
  en: /\bsubjects?\b|\bneeded\b|\bentr(?:y|ies)\b|\bkept of\b/i,
  fr: /briefing|nécessaire|\bentrées?\b|\bforme de la\b|\bvous seul\b/i,
  de: /briefing|gremi|umstritten|\bnötig\b|freiwillig|anwendung|\bfolgen nichts\b/i,
  uk: /зведен|елемент|регістр|форма посилання|стеження/i,
};

/** All that is said, without the names of commands as they're declared. */
const sayings = (w: Messages): readonly string[] => {
  const declared = [...commands.map(c => w.commands[c.name]), ...settings.map(s => w.commands[s.name])];
  return [
    ...Object.values(PHRASES).map(([say]) => say(w)),
    ...declared.flatMap(({ about, options }) => [about, ...Object.values<string>(options)]),
  ].map(said => said.replace(/\/briefing( \w+)?/g, ''));
};

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('%s', (language, w) => {
  it('has one name for one thing', () => {
    const said = language === 'en' ? sayings(w).map(text => text.replaceAll(/briefings?/gi, '')) : sayings(w);
    for (const text of said) expect(text).not.toMatch(GIVEN_UP[language]);
  });
});

describe('what isn’t in the record', () => {
  const completions = (w: Messages): readonly string[] => [
    w.unknownPerson('X'),
    w.unknownParty('X'),
    w.unknownTopic('X'),
    w.unknownItem('X'),
    w.unknownSource('X'),
    w.noQuotations([]),
    w.noEvents([]),
    w.neitherNor('X', undefined),
    w.compare.neither('X', 'Y', undefined),
    w.contested.none(undefined),
    w.sourcePage.none,
    w.ask.unknownName('X'),
    w.ask.silentOn('X', ['Y']),
    w.ask.silent('X', []),
    w.ask.words(['X']),
    w.ask.noNumber,
    w.ask.noDate,
    w.ask.noPlace,
    w.verify.absent('X'),
    w.edition.withdrawnItem('X', 'DAY', 'Y'),
  ];

  it('stands in the genitive in Ukrainian, as "немає" asks', () => {
    expect(completions(messagesFor('uk')).map(said => said.split(/[ ,]/)[0])).toEqual([
      'особи',
      'країни',
      'теми',
      'запису',
      'джерела',
      'цитат',
      'подій',
      'висловлювань',
      'заяв',
      'спірних',
      'жодного',
      'особи',
      'висловлювань',
      'висловлювань',
      'відповіді',
      'числа',
      'дати',
      'місця',
      'цитати',
      'запису',
    ]);
  });

  it('isn’t "all" of something in French: not all isn’t none', () => {
    for (const said of completions(messagesFor('fr'))) expect(said).not.toMatch(/^tou(?:t|te|s|tes)\b/);
  });
});

describe('an English topic amid a sentence', () => {
  it.each([
    ['The Black Sea', 'on the Black Sea'],
    ['A ceasefire', 'on a ceasefire'],
    ['Ukraine’s army', 'on Ukraine’s army'],
    ['Theatre', 'on Theatre'],
  ])('%s begins small where it begins with an article', (topic, said) => {
    const w = messagesFor('en');
    for (const text of [w.on(topic), w.ask.silentOn('X', [topic]), w.silent('X', [topic]), w.neitherNor('X', topic)])
      expect(text).toContain(said);
  });
});
