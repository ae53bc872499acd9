/** Lists the names by which a source may print people and parties. */
import { remember } from '../lib/lazy.ts';
import { fold } from '../text/fold.ts';
import { hasWords } from './entries.ts';

/** A person, as far as it tells their names. */
interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly offices: readonly { readonly title: string; readonly printed: readonly string[] }[];
}

/** A party, as far as it tells its names. */
interface NamedParty {
  readonly name: string;
  readonly iso?: string | undefined;
  readonly aliases: readonly string[];
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** A person's name, its spellings, and those forms of their offices that are nobody else's of the people. */
export function namesOfPerson(person: NamedPerson, people: Iterable<NamedPerson>): readonly string[] {
  const others = new Set([...people].filter(({ id }) => id !== person.id).flatMap(foldedOffices));
  return [person.name, ...person.spellings, ...officesOf(person).filter(form => !others.has(fold(form)))];
}

function officesOf({ offices }: NamedPerson): readonly string[] {
  return offices.flatMap(({ title, printed }) => [title, ...printed]);
}

/** They are compared for every person with those of all others. */
const foldedOffices = remember((person: NamedPerson): readonly string[] => officesOf(person).map(fold));

/**
 * A party's name, its aliases, and what a source of some language calls a country.
 *
 * @param language as BCP 47 has it
 */
export function namesOfParty({ name, iso, aliases, names }: NamedParty, language: string): readonly string[] {
  const region = iso === undefined ? [] : [iso, new Intl.DisplayNames(language, { type: 'region' }).of(iso) ?? iso];
  return [name, ...aliases, ...region, ...Object.values(names ?? {})];
}

/**
 * Whether an office stands right before or behind a name in a text; a first name, an initial or an article may stand between.
 * All are folded.
 */
export function standsBeside(texts: readonly string[], office: string, names: readonly string[]): boolean {
  const name = `(?:${names.join('|')})`;
  const beside = new RegExp(`(?:^| )(?:${office} (?:\\S+ ){0,2}${name}|${name} (?:the )?${office})(?: |$)`, 'u');
  return texts.some(text => text.includes(office) && beside.test(text));
}

/** Whether a text has a name with its capital: “the us” is no country. */
export function writesName(text: string, name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toLowerCase() && text.includes(name) && hasWords(text, name);
}
