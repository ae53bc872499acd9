/** An article with what the record knows of it: what every field is filled in from. */
import type { Dossier } from '../../dossier/dossier.ts';
import { remember } from '../../lib/lazy.ts';
import { countryNamed } from '../../record/countries.ts';
import { placeName } from '../../record/entries.ts';
import { namesOfParty } from '../../record/names.ts';
import { shortName } from '../../record/short-name.ts';
import type { Party, Person } from '../../record/types.ts';
import { fold } from '../../text/fold.ts';
import { datelineOf } from '../read/dateline.ts';
import type { Article, Span, Speech } from '../types.ts';
import { fieldWords } from './lexicon/index.ts';
import type { FieldWords } from './lexicon/types.ts';

/** A place of a source, as files cite it. */
export type Place = number | `caption ${number}`;

/** What a draft is made of. */
export interface Story {
  readonly article: Article;
  readonly speech: Speech;
  /** The record so far. */
  readonly record: Dossier;
  readonly words: FieldWords;
  /** The place of each block; heads have none. */
  readonly places: readonly (Place | undefined)[];
  /** Finds the names of each party, and of each person, that a text of the article's language may print. */
  readonly parties: ReadonlyMap<Party, RegExp>;
  readonly people: ReadonlyMap<Person, RegExp>;
}

/** Puts a story together. */
export function storyOf(article: Article, speech: Speech, record: Dossier): Story {
  const { language } = article;
  const parties = [...record.parties.values()].map(party => [party, anyOf(namesOfParty(party, language))] as const);
  const people = [...record.people.values()].map(person => [person, anyOf(calledBy(person, record))] as const);
  return {
    article,
    speech,
    record,
    words: fieldWords(language),
    places: placesOf(article),
    parties: new Map(parties),
    people: new Map(people),
  };
}

/** What a text may call a person: their names, and that of their family where nobody else of the record has it. */
export function calledBy({ name, spellings }: Person, record: Dossier): readonly string[] {
  const family = shortName({ name });
  const families = familiesIn(record);
  const isShared = families.indexOf(family) !== families.lastIndexOf(family);
  return [name, ...spellings, ...(isShared ? [] : [family])];
}

/** The names of the families of everybody in a record. */
const familiesIn = remember(({ people }: Dossier) => Array.from(people.values(), ({ name }) => shortName({ name })));

/** Counts as the check does: body paragraphs, a credit line with them, and captions by themselves. */
function placesOf({ blocks }: Article): readonly (Place | undefined)[] {
  let [paragraphs, captions] = [0, 0];
  return blocks.map(({ kind }) => {
    if (kind === 'head') return undefined;
    return kind === 'caption' ? (`caption ${++captions}` as const) : ++paragraphs;
  });
}

/** The name of a block's place: "paragraph 3". */
export const namedPlace = ({ places }: Story, block: number): string => placeName(places[block] ?? 1);

/** Several places in a row: "paragraphs 1, 4". */
export function listedPlaces(story: Story, blocks: Iterable<number>): string {
  const places = [...new Set(blocks)].toSorted((a, b) => a - b).flatMap(block => story.places[block] ?? []);
  const numbers = places.filter(place => typeof place === 'number');
  const captions = places.filter(place => typeof place === 'string');
  const listed = numbers.length === 0 ? [] : [`paragraph${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`];
  return [...listed, ...captions].join(', ');
}

/** The text of a block. */
export const blockText = ({ article }: Story, block: number): string => article.blocks[block]?.text ?? '';

/** The text of a span. */
export const spanText = (story: Story, { block, start, end }: Span): string =>
  blockText(story, block).slice(start, end);

/** Whether two spans have a part in common. */
export const doCross = (one: Span, other: Span): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/** Where the story begins in a block: behind the dateline. */
export function bodyStart(story: Story, block: number): number {
  return story.article.form === 'article' &&
    block === story.article.blocks.findIndex(({ kind }) => kind === 'paragraph')
    ? (datelineOf(blockText(story, block))?.length ?? 0)
    : 0;
}

/** The text of a span, without the dateline. */
export function toldText(story: Story, { block, start, end }: Span): string {
  return blockText(story, block).slice(Math.max(start, Math.min(end, bodyStart(story, block))), end);
}

// Who and what a text names

/** Finds any of some names as whole words. Only those with a capital: “the us” is no country. */
function anyOf(names: readonly string[]): RegExp {
  const proper = names.filter(name => name.charAt(0) !== name.charAt(0).toLowerCase()).map(evened);
  const longestFirst = [...new Set(proper)]
    .toSorted((a, b) => b.length - a.length)
    .map(name => escaped(name) + pluralOf(name));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A people's name is that of each of them with an s: “Norlanders”, “Russians”. */
const pluralOf = (name: string): string => (/(?:an|er)$/u.test(name) ? 's?' : '');

const evened = (text: string): string => text.replaceAll('’', "'").replaceAll('\u00a0', ' ');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A text without the people whom it names, and without the capitals right before their names: "UK Prime Minister Keir Bell". */
export const withoutPeople = (story: Story, text: string): string =>
  titledNames(story).reduce((rest, names) => rest.replace(names, ' '), evened(text));

const titledNames = remember(({ people }: Story): readonly RegExp[] =>
  Array.from(people.values(), ({ source }) => new RegExp(`(?:\\p{Lu}[\\p{L}'.]*\\s+){0,4}${source}`, 'gu')),
);

/** The people whom a text names. */
export const peopleIn = ({ people }: Story, text: string): readonly Person[] =>
  [...people].filter(([, names]) => evened(text).search(names) >= 0).map(([person]) => person);

/** The parties that a text names, itself or by a word joined to another: the first first. A place in which something is isn't its country. */
export function partiesIn({ parties, words }: Story, text: string): readonly Party[] {
  const even = evened(text);
  const joined = new Map(
    Array.from(even.matchAll(JOINED)).flatMap(({ 1: part = '', index }) => {
      const iso = words.joined.get(part.toLowerCase());
      return iso === undefined ? [] : [[iso, index] as const];
    }),
  );
  return [...parties]
    .flatMap(([party, names]) => {
      const named = Array.from(even.matchAll(names)).find(
        ({ 0: name, index }) => !isPlace(party, name, even.slice(0, index), words.within),
      );
      const at = [named?.index, party.iso === undefined ? undefined : joined.get(party.iso)].filter(
        index => index !== undefined,
      );
      return at.length === 0 ? [] : [{ party, at: Math.min(...at) }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ party }) => party);
}

/** The parties whose names are a text, or stand in it wherever: "Paris" is France's. */
export const namedIn = ({ parties }: Story, text: string): readonly Party[] =>
  [...parties].filter(([, names]) => evened(text).search(names) >= 0).map(([party]) => party);

/** The first part of a word for two countries: "Franco-British". */
const JOINED = /(?<!\p{L})(\p{Lu}\p{Ll}+)-(?=\p{Lu})/gu;

const isPlace = ({ form }: Party, name: string, before: string, within: RegExp): boolean =>
  form === 'country' && within.test(before) && countryNamed(fold(name)) === undefined;
