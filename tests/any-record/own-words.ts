/** Declares what must hold of the record's own words wherever they are shown: they come in the reader's language. */
import { expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import { type Language, MAIN_LANGUAGE, QUOTE_SLOT } from '../../src/record/types.ts';
import type { Message } from '../../src/render/discord.ts';
import { type Asked, ask } from '../support/record.ts';
import { linesOf } from '../support/shown.ts';
import type { Subjects } from './questions.ts';

/** Fewest letters by which a sentence is known: a word or two may be anybody's. */
const TELLING = 12;

const known = new WeakMap<Dossier, Map<Language, readonly string[]>>();

/** What of the record's own sentences and names mustn't stand before a reader of a language: each has another there. */
function translatedAway({ dossier, messages: { language } }: Context): readonly string[] {
  if (language === MAIN_LANGUAGE) return [];
  const byLanguage = known.get(dossier) ?? new Map<Language, readonly string[]>();
  known.set(dossier, byLanguage);
  const parts =
    byLanguage.get(language) ??
    [...dossier.translations].flatMap(([text, told]) => {
      const there = told[language];
      if (there === undefined) return [];
      return text.split(QUOTE_SLOT).filter(part => part.length >= TELLING && !there.includes(part));
    });
  byLanguage.set(language, parts);
  return parts;
}

/** Without what is printed somewhere or was typed, and without what is to be copied. */
const ownIn = (text: string): string =>
  text
    .replaceAll('\\', '')
    .replace(/```.*?```/gsu, ' ')
    .replace(/“[^”]*”|„[^“]*“|«[^»]*»/gu, ' ');

/** Expects of a text no sentence of the record's own in English where it has another language's; and no mark in English. */
export function expectReadersText(text: string, context: Context): void {
  // A line that isn't translated says so.
  const told = text
    .split('\n')
    .filter(line => !line.includes(UNTRANSLATED))
    .join('\n');
  const english = translatedAway(context).filter(part => told.includes(part));
  expect(english, told).toEqual([]);
  if (context.messages.language === MAIN_LANGUAGE) expect(text).not.toContain(UNTRANSLATED);
}

/** Expects it of all that a reader sees of a page: message, buttons, picture and alternative text. */
export function expectReadersWords({ message, page, buttons, choices }: Asked, context: Context): void {
  const { picture, echo } = page;
  const all = [
    ...linesOf(message).map(({ text }) => text),
    ...buttons,
    ...choices,
    picture ? JSON.stringify(picture) : undefined,
  ];
  expectReadersText(ownIn(all.join('\n')).replace(echo?.text ?? ' ', ' '), context);
}

/** Expects it of a message. */
export function expectReadersMessage(message: Message, context: Context): void {
  expectReadersText(
    ownIn(
      linesOf(message)
        .map(({ text }) => text)
        .join('\n'),
    ),
    context,
  );
}

/** Declares it of pictures, and of what is offered while an option is typed. */
export function describeOwnWords(context: Context, { people, parties }: Subjects): void {
  it('pictures and their alternative texts tell the record’s own words in the reader’s language', () => {
    const inputs = [
      ...people.map(speaker => ['quote', { speaker, picture: true }] as const),
      ...parties.map(country => ['position', { country, picture: true }] as const),
      ['timeline', { picture: true }] as const,
    ];
    for (const [command, input] of inputs) expectReadersWords(ask(command, input, 0, context), context);
  });

  it('names in the reader’s language are suggested, and read', () => {
    const options = { who: { kind: 'person' } } as const;
    for (const { name, value } of suggest({ options }, 'who', '', context)) {
      expect(translatedAway(context).filter(part => name.includes(part))).toEqual([]);
      const [own = ''] = name.split(' – ');
      expect(context.dossier.names.read('person', own)?.id).toBe(value);
      expect(suggest({ options }, 'who', own, context)[0]?.value).toBe(value);
    }
  });
}
