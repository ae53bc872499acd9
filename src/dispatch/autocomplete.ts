/** Suggests values for an option while it is being typed. */
import type { Context } from '../context.ts';
import { choiceName } from '../i18n/commands.ts';
import { capital } from '../i18n/sentences.ts';
import { ALL, LIST_MAX, LIST_SEPARATOR, NAME_MAX, type Options } from '../options.ts';
import { CHOICE_NAME_MAX, CHOICE_VALUE_MAX, CHOICES_MAX } from '../render/limits.ts';
import { nameOf } from '../reply/names.ts';
import { ownWords } from '../reply/own-words.ts';
import type { NamedKind } from '../search/types.ts';
import { label, plain } from '../text/sanitize.ts';
import { completeZone, zoneOfLocale } from '../time/zones.ts';
import { commandsStarting } from './command-names.ts';
import { itemsLike } from './lookup.ts';
import { questionsLike } from './questions.ts';
import { sourcesLike } from './sources.ts';

/** One suggestion, as Discord takes it. `value` is an id, so that a chosen entry can't be misread as typed text. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** As much of a command as completion needs. */
interface Declared {
  readonly options: Options;
}

const COMPLETED: ReadonlySet<string> = new Set([
  'person',
  'topic',
  'party',
  'item',
  'source',
  'zone',
  'topics',
  'parties',
]);

/** Tells whether an option completes while it's typed. Days seldom do, and free text seldom; fixed choices are declared to Discord. */
export function completes({ options }: Declared, option: string): boolean {
  const declared = options[option];
  if (declared?.kind === 'day') return declared.of !== undefined;
  return declared?.kind === 'text' ? declared.completes !== undefined : COMPLETED.has(declared?.kind ?? '');
}

/**
 * Suggests at most 25 values, best first; none for an option that doesn't complete.
 *
 * @param locale of the server, or of the reader for what is theirs: the first guess at a time zone comes from it
 */
export function suggest(
  { options }: Declared,
  option: string,
  typed: string,
  context: Context,
  locale?: string,
): readonly Choice[] {
  const declared = options[option];
  const text = plain(typed, NAME_MAX);
  switch (declared?.kind) {
    case 'person':
    case 'topic':
    case 'party':
      return entries(declared.kind, text, context);
    case 'item':
      return itemsLike(text, context.dossier, CHOICES_MAX).map(i => choice(nameOf(i, context), i.id));
    case 'source':
      return sourcesLike(text, context)
        .slice(0, CHOICES_MAX)
        .map(s => choice(nameOf(s, context), s.id));
    case 'day':
      return declared.of ? published(text, context) : [];
    case 'choice':
      return started(declared.choices, text, context.messages.choiceNames);
    case 'command':
      return commandsStarting(text, context.messages).map(({ name, shown }) => choice(shown, name));
    case 'text':
      return declared.completes ? questions(typed, context) : [];
    case 'zone':
      return completeZone(text, zoneOfLocale(locale ?? context.messages.language), CHOICES_MAX).map(z => choice(z, z));
    case 'topics':
      return list('topic', typed, context);
    case 'parties':
      return list('party', typed, context);
    default:
      return [];
  }
}

/** The days on which sources came out, the newest first. */
function published(typed: string, context: Context): readonly Choice[] {
  const days = new Set(sourcesLike(typed, context).map(one => one.published));
  return [...days].slice(0, CHOICES_MAX).map(day => choice(context.messages.day(day), day));
}

/**
 * What is typed, as it is, and questions like it: Enter takes the first choice, and nobody asks what they didn't mean to.
 * None for what is longer than Discord's values.
 */
function questions(typed: string, context: Context): readonly Choice[] {
  const text = plain(typed, CHOICE_VALUE_MAX + 1);
  if (text.length > CHOICE_VALUE_MAX) return [];
  const offered = questionsLike(text, context, CHOICES_MAX);
  const all = new Set(text === '' ? offered : [text, ...offered]);
  return [...all].slice(0, CHOICES_MAX).map(one => ({ name: one, value: one }));
}

/** Completes the last name of a list and keeps the earlier ones. Leaves out what is longer than Discord's values. */
function list(kind: 'topic' | 'party', typed: string, context: Context): readonly Choice[] {
  const { dossier, messages: w } = context;
  // A space at the end would be lost, and with it that the next name has begun.
  const names = typed.slice(0, LIST_MAX).split(LIST_SEPARATOR);
  const last = plain(names.pop() ?? '', NAME_MAX);
  const earlier = names.flatMap(name => {
    const text = plain(name, NAME_MAX);
    const found = dossier.names.read(kind, text);
    return text === '' ? [] : [found ? choice(nameOf(found, context), found.id) : choice(text, text)];
  });
  const chosen = new Set(earlier.map(({ value }) => value));
  const all =
    earlier.length === 0 && w.briefing.all.startsWith(last.toLowerCase()) ? [choice(w.briefing.all, ALL)] : [];
  const further = entries(kind, last, context)
    .filter(({ value }) => !chosen.has(value))
    .map(one => joined([...earlier, one]));
  return [...all, ...further].filter(({ value }) => value.length <= CHOICE_VALUE_MAX).slice(0, CHOICES_MAX);
}

/** Joins choices into one; where their names are too long, the last one stands with how many there are before it. */
function joined(choices: readonly Choice[]): Choice {
  const names = choices.map(({ name }) => name);
  const whole = names.join(', ');
  const name = whole.length <= CHOICE_NAME_MAX ? whole : `… (${names.length - 1}), ${names.at(-1)}`;
  return choice(name, choices.map(({ value }) => value).join(','));
}

function entries(kind: NamedKind, typed: string, context: Context): readonly Choice[] {
  return context.dossier.names.complete(kind, typed, CHOICES_MAX).map(entry => {
    const office = entry.kind === 'person' ? ownWords(context).who(entry).offices.at(-1)?.title : undefined;
    const name = capital(nameOf(entry, context));
    return choice(office === undefined ? name : `${name} – ${office}`, entry.id);
  });
}

/** The words that start as typed, as declared or as the reader's language has them. */
function started(
  words: readonly string[],
  typed: string,
  names: Readonly<Record<string, string>> = {},
): readonly Choice[] {
  const isStarted = (word: string): boolean => word.toLowerCase().startsWith(typed.toLowerCase());
  return words
    .map(word => choice(choiceName(word, names), word))
    .filter(({ name, value }) => isStarted(name) || isStarted(value));
}

const choice = (name: string, value: string): Choice => ({ name: label(name, CHOICE_NAME_MAX), value });
