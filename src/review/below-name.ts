/** Derives the line that stands below a speaker's name: a curator's own sentence, less the speaker. Nothing is worded anew. */
import { VERB_FORMS } from '../ingest/speech/lexicon/verbs.ts';
import { hasWords } from '../record/entries.ts';
import { TODO } from '../record/marks.ts';
import { valueAt } from '../record/shape.ts';
import { shortName } from '../record/short-name.ts';
import { QUOTE_SLOT } from '../record/types.ts';
import type { Choices } from './choices.ts';
import type { Item, Section } from './items.ts';

/** The field with the sentence of our own, of items that have such a line. */
const SENTENCES: Readonly<Partial<Record<Section, string>>> = { quotes: 'setting', statements: 'text' };

/** In these modes, and where words are quoted, "X said that" goes from a person's line; else the verb stays. */
const PLAIN = ['said', 'announced', 'warned'];

/** What stands behind a plain verb. */
const PLAINLY = [
  /^(?:said|announced|warned) that (.+)$/u,
  /^said ((?:it|he|she|they|there) .+)$/u,
  /^said (of .+: \{quote\}.*)$/u,
];

const textAt = (value: unknown, name: string): string => {
  const text = valueAt(value, [name]);
  return typeof text === 'string' && text !== TODO ? text : '';
};

/**
 * Derives the line of an item.
 *
 * @param entry the item as plain data
 * @returns nothing where the sentence isn't of a form that leaves no doubt: the speaker, a verb, and what is told
 */
export function lineBelowName(section: Section, entry: unknown, known: Choices): string | undefined {
  const sentence = textAt(entry, SENTENCES[section] ?? '');
  const isSentence = sentence.endsWith('.') || sentence.endsWith(QUOTE_SLOT);
  if (!isSentence || (section === 'quotes' && !sentence.includes(QUOTE_SLOT))) return undefined;
  const by = valueAt(entry, ['by']);
  const names = namesOf(by, known);
  const people = voicesOf(by).filter(voice => textAt(voice, 'person') !== '');
  const isPerson = people.length === voicesOf(by).length;
  const mode = textAt(entry, 'mode');
  const isPlain = isPerson && (section === 'quotes' || PLAIN.includes(mode));
  const told = toldIn(sentence.replace(/\.$/u, ''), names, isPlain);
  if (told === undefined) return undefined;
  const line = told.charAt(0).toUpperCase() + told.slice(1);
  const alone = voicesOf(by).flatMap(voice => namesOfVoice(voice, known));
  const isNamed = alone.some(name => (people.length > 0 ? hasWords(line, name) : startsWith(line, name) !== undefined));
  const quoted = line.split(QUOTE_SLOT).join(textAt(entry, 'text'));
  const isWhole = reservesIn(entry).every(reserve => hasWords(section === 'quotes' ? quoted : line, reserve));
  return isNamed || !isWhole ? undefined : line;
}

/** What a sentence tells behind its speaker; of one who merely says it, behind the verb as well. */
function toldIn(sentence: string, names: readonly string[], isPlain: boolean): string | undefined {
  const [rest] = names.flatMap(name => startsWith(sentence, name) ?? []);
  if (rest === undefined) {
    const name = names.find(one => sentence.endsWith(`, ${one} said`));
    return isPlain && name !== undefined ? sentence.slice(0, -`, ${name} said`.length) : undefined;
  }
  const plain = PLAINLY.flatMap(form => form.exec(rest)?.[1] ?? [])[0];
  if (isPlain && plain !== undefined) return plain;
  return isVerb(rest.split(' ', 1)[0] ?? '') ? rest : undefined;
}

/** What follows a name, with or without an article, at the beginning of a text. */
function startsWith(text: string, name: string): string | undefined {
  const bare = text.replace(/^(?:The|An?) /u, '');
  const found = [text, bare].find(one => one.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

/** Verbs that have no form in the lexicon. */
const AUXILIARIES = ['has', 'had', 'is', 'was', 'were', 'would', 'will', 'could', 'can', 'did', 'does'];

function isVerb(word: string): boolean {
  const form = VERB_FORMS.get(word)?.form;
  return form === 'past' || form === 'third' || AUXILIARIES.includes(word);
}

/** Who speaks, one by one. */
function voicesOf(by: unknown): readonly unknown[] {
  const together = valueAt(by, ['together']);
  return Array.isArray(together) ? together : [by];
}

/** What a speaker is called, or several together, the longest name first. */
function namesOf(by: unknown, known: Choices): readonly string[] {
  const all = voicesOf(by).map(voice => namesOfVoice(voice, known));
  const joined = all.reduce((before, names) => before.flatMap(one => names.map(name => `${one} and ${name}`)));
  return joined.toSorted((a, b) => b.length - a.length);
}

function namesOfVoice(by: unknown, { people, parties }: Choices): readonly string[] {
  // A sentence may begin with their article, which is looked past.
  const own = ['organ', 'unnamed']
    .map(name => textAt(by, name).replace(/^(?:the|an?) /iu, ''))
    .filter(name => name !== '');
  const person = people.filter(({ id }) => id === textAt(by, 'person'));
  const party = parties.filter(({ id }) => id === textAt(by, 'party'));
  return [...own, ...person.flatMap(one => [shortName(one), ...one.names]), ...party.flatMap(({ names }) => names)];
}

/** The conditions and the hedge: they travel with the words. */
function reservesIn(entry: unknown): readonly string[] {
  const conditions = valueAt(entry, ['conditions']);
  const hedge = textAt(entry, 'hedge');
  return [...(Array.isArray(conditions) ? conditions.map(String) : []), ...(hedge === '' ? [] : [hedge])];
}

/** What the line becomes. */
export interface Following {
  /** Absent where it goes. */
  readonly line?: string;
}

/**
 * Tells what becomes of the line where a field of its item is written. As long as it is the one that follows from the item it
 * goes on following; one that was written otherwise, or left out, stays as it is.
 */
export function lineFollowing(
  { section, fields }: Pick<Item, 'section' | 'fields'>,
  name: string,
  value: unknown,
  known: Choices,
): Following | undefined {
  if (name === 'under' || SENTENCES[section] === undefined) return undefined;
  const before: Readonly<Record<string, unknown>> = Object.fromEntries(fields.map(field => [field.name, field.value]));
  const was = lineBelowName(section, before, known);
  if (textAt(before, 'under') !== (was ?? '')) return undefined;
  const line = lineBelowName(section, { ...before, [name]: value }, known);
  if (line === was) return undefined;
  return line === undefined ? {} : { line };
}
