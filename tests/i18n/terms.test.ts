import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import type { Language, Party } from '../../src/record/types.ts';
import { sayings } from './phrases.ts';

/** Words that once named a thing which has another name by now. */
const GIVEN_UP: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\bsubjects?\b|\bneeded\b|\bentr(?:y|ies)\b|\bkept of\b/i,
  fr: /briefing|nécessaire|\bentrées?\b|\bforme de la\b|\bvous seul\b/i,
  de: /briefing|gremi|\bnötig\b|freiwillig|anwendung|\bfolgen nichts\b/i,
  uk: /зведен|елемент|регістр|форма посилання|стеження/i,
};

it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('%s has one name for one thing', (language, w) => {
  // Commands stand by their declared names too.
  for (const saying of sayings())
    expect(saying.in(w).replace(/\/briefing( \w+)?/g, ''), saying.path).not.toMatch(GIVEN_UP[language] ?? /^$/);
});

const partyNamed = (name: string): Party => ({ kind: 'party', id: 'x', name, form: 'country', aliases: [] });

describe('an English topic amid a sentence', () => {
  it.each([
    ['The Black Sea', 'on the Black Sea'],
    ['A ceasefire', 'on a ceasefire'],
    ['Ukraine’s army', 'on Ukraine’s army'],
    ['Theatre', 'on: Theatre'],
  ])('%s begins small where it begins with an article', (topic, said) => {
    const w = messagesFor('en');
    expect(w.on(topic)).toContain(said);
  });
});

it.each([
  ['United States', 'the United States'],
  ['European Union', 'the European Union'],
  ['Germany', 'Germany'],
  ['Unitedville', 'Unitedville'],
])('the English name %s is %s amid a sentence', (name, said) => {
  const w = messagesFor('en');
  for (const text of [w.positions.noOthers(partyNamed(name)), w.ask.closest('Y', name, false), w.country(name)])
    expect(text).toMatch(new RegExp(`(?:of|by|from|with|about) ${said}\\b`));
});
