/** Builds sentences in the ways that all languages share, and says who speaks. */
import { remember } from '../lib/lazy.ts';
import { shortName } from '../record/short-name.ts';
import { type LoneVoice, MAIN_LANGUAGE, type Party, type Voice } from '../record/types.ts';
import { partiesOf, voicesOf } from '../record/voices.ts';

/** With a capital first letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Stands behind a text of the record's own that isn't translated into the reader's language: its language. */
export const UNTRANSLATED = `\u00a0(${MAIN_LANGUAGE})`;

/** Ends with a full stop, unless a mark that ends a sentence is there already. */
export const sentence = (text: string): string =>
  /[.!?…]\s?["”“’»]?$/u.test(text.replace(UNTRANSLATED, '')) ? text : `${text}.`;

/** With the mark of {@link UNTRANSLATED} at its end alone, if it stands anywhere in a line. */
export const markedOnce = (line: string): string =>
  line.includes(UNTRANSLATED) ? line.replaceAll(UNTRANSLATED, '') + UNTRANSLATED : line;

/** A text in brackets: those within it are square, and the mark of {@link UNTRANSLATED} stays at its end. */
export function bracketed(text: string): string {
  const bare = text.replaceAll(UNTRANSLATED, '');
  const end = bare === text ? '' : UNTRANSLATED;
  return `(${bare.replaceAll('(', '[').replaceAll(')', ']')}${end})`;
}

/** What was typed, without quotation marks around it. */
export const unmarked = (text: string): string => text.replace(/^["“”«»„]+|["“”«»„]+$/gu, '');

/** Each part after a space. */
export const spaced = (parts: readonly string[]): string => parts.map(part => ` ${part}`).join('');

/** Who speaks: the name to stress, and what follows it. */
export interface Byline {
  readonly name: string;
  /** The office, the country. Absent where nothing follows: of somebody whose office the source doesn't print, too. */
  readonly rest?: string;
}

/** A byline in a line: "Olaf Scholz, German Chancellor"; the name alone where nothing follows it. */
export const inLine = ({ name, rest }: Byline): string => (rest === undefined ? name : `${name}, ${rest}`);

/** Fewest letters in which an inflected name is known again. */
const STEM = 4;

const hasNoOffice = (voice: LoneVoice): boolean => voice.kind === 'person' && voice.office === undefined;

const followed = (name: string, rest: string): Byline => (rest === '' ? { name } : { name, rest });

/** Whether some offices name their country or body: "German Chancellor". */
function isNamedIn(offices: string, of: Party, party: (of: Party) => string): boolean {
  const shown = party(of);
  const names = [shown, of.name, ...of.aliases].map(wordsOf);
  const own = wordsOf(offices);
  return names.some(name => name.every(word => own.some(one => isForm(one, word))));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\./gu, '')
    .match(/\p{L}+/gu) ?? [];

/** Whether a word is a form of a name: the same, or alike up to its ending. */
function isForm(word: string, name: string): boolean {
  const stem = name.slice(0, Math.max(STEM, name.length - 2));
  return word === name || (name.length > STEM && word.startsWith(stem));
}

/**
 * Names voices in a language. Names of people and offices stay as the source has them.
 *
 * @param party names a party in the language
 * @param of the same behind an office: "of Ukraine"; `undefined` where no such form of the name is known
 * @param notNamed what is said of a voice without a name
 * @param and joins names
 */
export function voiceWords(
  party: (of: Party) => string,
  of: (party: Party) => string | undefined,
  notNamed: string,
  and: (names: readonly string[]) => string,
): {
  readonly byline: (voice: Voice) => Byline;
  readonly voice: (voice: Voice) => string;
  readonly shortVoice: (voice: Voice) => string;
} {
  const nameOf = (voice: LoneVoice): string => {
    switch (voice.kind) {
      case 'person':
        return voice.person.name;
      case 'party':
        return capital(voice.organ ?? party(voice.party));
      case 'unnamed':
        return capital(voice.described);
    }
  };
  const roleOf = (voice: LoneVoice): readonly string[] => {
    switch (voice.kind) {
      case 'person':
        return voice.office === undefined ? [] : [voice.office];
      case 'party':
        return [];
      case 'unnamed':
        return [notNamed];
    }
  };
  const shortOf = (voice: LoneVoice): string => (voice.kind === 'person' ? shortName(voice.person) : nameOf(voice));
  /**
   * The offices together, then the countries and bodies that none of the names and offices names. Nothing follows the name of
   * somebody whose office isn't printed; of those who speak with them each office has its holder behind it.
   */
  const byline = remember((voice: Voice): Byline => {
    const voices = voicesOf(voice);
    const name = and(voices.map(nameOf));
    if (voices.some(hasNoOffice)) {
      const others = voices.filter(one => !hasNoOffice(one)).map(one => ({ of: shortOf(one), ...byline(one) }));
      return followed(
        name,
        and(others.flatMap(({ of, rest }) => (rest === undefined ? [] : [`${rest} ${bracketed(of)}`]))),
      );
    }
    const roles = [...new Set(voices.flatMap(roleOf))];
    const offices = voices.flatMap(one => (one.kind === 'person' ? roleOf(one) : []));
    const bare = voices.flatMap(one => (one.kind === 'party' && one.organ === undefined ? [one.party] : []));
    const parties = partiesOf(voice).filter(one => !bare.includes(one) && !isNamedIn(offices.join(' '), one, party));
    const [only, ...others] = parties;
    const role = and(roles);
    const ofOnly = only && others.length === 0 && offices.length === voices.length ? of(only) : undefined;
    if (ofOnly !== undefined) return { name, rest: `${role} ${ofOnly}` };
    return followed(name, [...(role === '' ? [] : [role]), ...parties.map(party)].join(', '));
  });
  const named = (voice: Voice): string => {
    const { name, rest } = byline(voice);
    return rest === undefined ? name : `${name} ${bracketed(rest)}`;
  };
  return {
    byline,
    shortVoice: remember(voice => and(voicesOf(voice).map(shortOf))),
    voice: named,
  };
}
