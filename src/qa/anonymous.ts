/** Tells which quotations can be shown without their speaker: those in which nothing says who it is. */
import { derivedFrom } from '../dossier/derived.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Steps } from '../lib/steps.ts';
import { mainNames } from '../record/countries.ts';
import { type Party, type Person, QUOTE_SLOT } from '../record/types.ts';
import { hasOneSpeaker, type PersonsQuote, peopleOf } from '../record/voices.ts';
import { longestAt, withoutSmall } from '../search/name-phrases.ts';
import { partyVariants, personVariants } from '../search/name-variants.ts';
import { withoutFlags } from '../text/flags.ts';
import { fold, splitWords } from '../text/fold.ts';
import { startOf } from './entity-names.ts';
import { areJoined, PRONOUNS } from './lexicon/grammar.ts';

/** What can be guessed in a record. */
export interface Guessable {
  /** Quotations that don't tell whose they are, and that are one person's alone. */
  readonly quotes: readonly PersonsQuote[];
  /** Everybody who is quoted, in the record's order. */
  readonly speakers: readonly Person[];
}

/** What of a record can be guessed, made once. */
export const guessableOf = derivedFrom(build);

/** Quotations judged between two pauses: a few milliseconds. */
const QUOTES_A_TURN = 100;

function* build({ views, translations }: Dossier): Steps<Guessable> {
  const names = new Map<Person, Names>();
  const speakersOf = new Map<string, Set<Person>>();
  for (const { text, by } of views.quotes) {
    const words = fold(text);
    for (const person of peopleOf(by)) speakersOf.set(words, (speakersOf.get(words) ?? new Set()).add(person));
  }
  const quotes: PersonsQuote[] = [];
  for (const [at, quote] of views.quotes.entries()) {
    if (at % QUOTES_A_TURN === 0) yield;
    if (!hasOneSpeaker(quote)) continue;
    const { person } = quote.by;
    const own = names.get(person) ?? namesOf(person);
    names.set(person, own);
    if (speakersOf.get(fold(quote.text))?.size === 1 && !tellsWhose(quote, own, translations)) quotes.push(quote);
  }
  return { quotes, speakers: [...views.quotesBySpeaker.keys()] };
}

/** The names by which a person is known, ready to be looked for. */
interface Names {
  /** Names, offices, and their country's or body's names, as words, by the letters that the first word starts with. */
  readonly byStart: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The first letters of their country's or body's names. */
  readonly stems: ReadonlySet<string>;
}

/** How many letters all words for a country begin with: France, French, Franco-. */
const STEM = 4;

function partyNames(party: Party): readonly string[] {
  const { own, others, iso } = partyVariants(party);
  return [...own, ...others, ...(iso === undefined ? [] : mainNames(iso))];
}

function namesOf(person: Person): Names {
  const { own, others, offices, loose } = personVariants(person);
  const ofParty = person.party ? partyNames(person.party) : [];
  const single = [...own, ...others].flatMap(name => name.split(' '));
  const all = new Set([...own, ...others, ...single, ...offices, ...loose, ...ofParty]);
  const byStart = new Map<string, (readonly string[])[]>();
  for (const words of [...all].map(withoutSmall)) {
    const start = startOf(words[0] ?? '');
    if (start !== '') byStart.set(start, [...(byStart.get(start) ?? []), words]);
  }
  const stems = ofParty.filter(name => !name.includes(' ') && name.length > STEM).map(name => name.slice(0, STEM));
  return { byStart, stems: new Set(stems) };
}

/** Whether anything that is shown with a quotation says whose it is. */
function tellsWhose(quote: PersonsQuote, names: Names, translations: Dossier['translations']): boolean {
  const { text, setting, conditions, source, by } = quote;
  const own = [setting.replace(QUOTE_SLOT, ' '), ...conditions];
  // A pronoun within the quotation is of somebody else; in our words it is the speaker's.
  if (own.some(hasPronoun)) return true;
  const office = withoutSmall(fold(by.office ?? ''));
  // Pronouns of other languages are of things, too.
  const told = [setting, ...conditions].flatMap(words =>
    Object.values(translations.get(words) ?? {}).filter(other => other !== undefined),
  );
  return [text, ...own, ...told, source.outlet].some(
    shown => namesSpeaker(shown, names, office) || joinsCountries(shown),
  );
}

const wordsOf = (text: string): readonly string[] => {
  const { words, compounds } = splitWords(withoutFlags(text, iso => iso));
  return [...words, ...compounds];
};

function namesSpeaker(text: string, { byStart, stems }: Names, office: readonly string[]): boolean {
  const words = withoutSmall(wordsOf(text).join(' '));
  const isNameAt = (word: string, at: number): boolean =>
    stems.has(word.slice(0, STEM)) || longestAt(words, at, [...(byStart.get(startOf(word)) ?? []), office]) > 0;
  return words.some(isNameAt);
}

function hasPronoun(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => PRONOUNS.person(words, at) > 0);
}

/** Whether two countries are joined to one word: the first of them has a form of its own, "Anglo-American". */
function joinsCountries(text: string): boolean {
  const joined = [...text.toLowerCase().matchAll(/(\p{L}+)\p{Pd}(\p{L}+)/gu)];
  return joined.some(([, first = '', second = '']) => areJoined(first, second));
}
