/** Reads the messages from which the reading of messages was learnt: training data, not evidence of how it does on others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** A message written as a whole, with whom each quotation is given to, in order: null for nobody who could be told. */
export interface WholeMessage {
  readonly text: string;
  readonly of: readonly (string | null)[];
  /** What is compared, where that is part of the matter. */
  readonly words?: readonly string[];
  /** Its words aren't the record's. */
  readonly altered?: true;
}

export const WHOLE_MESSAGES = parse(read('training-messages.yaml')) as readonly WholeMessage[];

/** What a message of somebody who knew nothing of the code quotes; see the file for what `is` means. */
export interface StrangersMessage {
  readonly text: string;
  readonly quotes: readonly { readonly is: 'true' | 'accused' | 'altered' | 'other'; readonly words: string }[];
}

export const STRANGERS_MESSAGES = parse(read('training-strangers.yaml')) as readonly StrangersMessage[];

/** A message with places for a quotation and names. */
export interface Pattern {
  readonly language: string;
  readonly text: string;
  /** Whether it gives the quotation to {n}; or else to nobody. */
  readonly attributes: boolean;
}

function patterns(): readonly Pattern[] {
  let language = '';
  const found: Pattern[] = [];
  for (const line of read('training-patterns.txt').split('\n')) {
    language = /^## (\w+)$/.exec(line)?.[1] ?? language;
    const text = /^[+-] (.+)$/.exec(line)?.[1];
    if (text !== undefined)
      found.push({ language, text: text.replaceAll('\\n', '\n'), attributes: line.startsWith('+') });
  }
  return found;
}

export const PATTERNS = patterns();

/** Somebody, as a message names them in a language. */
export interface Named {
  /** As an answer shows them. */
  readonly shown: string;
  readonly name: string;
  readonly german?: string;
  readonly ukrainian: string;
  readonly genitive: string;
  readonly instrumental: string;
}

const named = (shown: string, name: string, ukrainian: string, genitive: string, instrumental: string): Named => ({
  shown,
  name,
  ukrainian,
  genitive,
  instrumental,
});

export const KNOWN: readonly Named[] = [
  named('Emmanuel Macron', 'Macron', 'Макрон', 'Макрона', 'Макроном'),
  {
    ...named('Volodymyr Zelensky', 'Zelensky', 'Зеленський', 'Зеленського', 'Зеленським'),
    german: 'Selenskyj',
  },
  named('Keir Starmer', 'Starmer', 'Стармер', 'Стармера', 'Стармером'),
  named('Olaf Scholz', 'Scholz', 'Шольц', 'Шольца', 'Шольцом'),
  named('Marco Rubio', 'Rubio', 'Рубіо', 'Рубіо', 'Рубіо'),
  named('Donald Trump', 'Trump', 'Трамп', 'Трампа', 'Трампом'),
];

/** People whom the record doesn't know: an answer names them as typed. */
export const UNKNOWN: readonly Named[] = [
  named('', 'Merz', 'Мерц', 'Мерца', 'Мерцом'),
  named('', 'Donald Tusk', 'Дональд Туск', 'Дональда Туска', 'Дональдом Туском'),
];

/** Fills a pattern in; with the name that an answer should show, or null. */
export function fill(
  { language, text, attributes }: Pattern,
  quotation: string,
  who: Named,
  other: Named,
): { readonly text: string; readonly of: string | null } {
  const form = (one: Named): string =>
    language === 'uk' ? one.ukrainian : language === 'de' ? (one.german ?? one.name) : one.name;
  const typed = text.includes('{g}') ? who.genitive : form(who);
  const filled = text
    .replaceAll('{q}', quotation)
    .replaceAll('{n}', form(who))
    .replaceAll('{o}', form(other))
    .replaceAll('{g}', who.genitive)
    .replaceAll('{i}', who.instrumental);
  return { text: filled, of: attributes ? who.shown || typed : null };
}
