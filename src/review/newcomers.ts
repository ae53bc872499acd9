/** Makes entries that no stretch of an article is: new people, parties, topics and disputes, of a name. */

import { countryNamed } from '../record/countries.ts';
import { demonymsIn } from '../record/demonyms.ts';
import { TODO } from '../record/marks.ts';
import { LANGUAGES, MAIN_LANGUAGE, OTHER_LANGUAGES } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { freeId, idsIn } from './adding.ts';
import type { Change, Subject } from './changes.ts';
import { insertEntry, itemNode } from './document.ts';
import { keyFor } from './items.ts';
import { PROPOSALS } from './working.ts';

/** What can be made so. */
export const NEWCOMERS = [...PROPOSALS, 'disputes'] as const;
/** One of {@link NEWCOMERS}. */
export type Newcomers = (typeof NEWCOMERS)[number];

/** Adds an entry to a draft. @param taken the ids of the record's people, parties and topics */
export function creationOf(
  section: Newcomers,
  name: string,
  taken: readonly string[],
  { draft: { content }, article, items }: Subject,
): (Change & { readonly key: string }) | { readonly refused: string } {
  const bare = name.replace(/\s+/gu, ' ').trim();
  if (bare === '') return { refused: 'There is no name yet.' };
  const others = section === 'disputes' ? idsIn(content) : [...taken, ...items.flatMap(({ id }) => id ?? [])];
  const entry = newcomer(section, bare, others, article.map(({ text }) => text).join('\n'));
  const last = items.filter(item => item.section === section).length;
  const key = keyFor(section, entry);
  return {
    told: `Added: ${key}.`,
    apply: document => insertEntry(document, [section], last, itemNode(document, entry)),
    key,
  };
}

/** A country has its names in other languages by its code, and its adjective as the article prints it; of anything else they are asked for. */
function kindOf(name: string, text: string): Readonly<Record<string, unknown>> {
  const iso = countryNamed(fold(name));
  if (iso !== undefined) return { form: 'country', iso, aliases: demonymsIn(text).get(iso) ?? [] };
  return { form: TODO, names: Object.fromEntries(OTHER_LANGUAGES.map(language => [language, TODO])), aliases: [] };
}

function newcomer(
  section: Newcomers,
  name: string,
  taken: readonly string[],
  text: string,
): Readonly<Record<string, unknown>> {
  const words = name.split(/\s+/u);
  // A person is known by the last word of the name.
  const id = freeId(section === 'people' ? (words.at(-1) ?? '') : name, taken, section === 'disputes' ? 'd-' : '');
  const perLanguage = (of: (isMain: boolean) => unknown) =>
    Object.fromEntries(LANGUAGES.map(language => [language, of(language === MAIN_LANGUAGE)]));
  const entries = {
    people: { id, name, spellings: words.slice(1).slice(-1), party: TODO, offices: TODO },
    parties: { id, name, ...kindOf(name, text) },
    topics: { id, label: perLanguage(isMain => (isMain ? name : TODO)), aliases: perLanguage(() => []) },
    disputes: { id, question: name, sides: TODO },
  };
  return entries[section];
}
