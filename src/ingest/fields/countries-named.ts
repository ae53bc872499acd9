/** Finds the countries that an article names and the record lacks. */
import { countryNamed, isCountryIn } from '../../record/countries.ts';
import { fold } from '../../text/fold.ts';
import { baseOf } from './lexicon/index.ts';
import { type Story, withoutPeople } from './story.ts';

/** A country as an article names it. */
export interface CountryNamed {
  /** As printed where it stands first. */
  readonly name: string;
  /** The blocks that name it, ascending. */
  readonly blocks: readonly number[];
}

/** Words with capitals, and small ones between them: "Trinidad and Tobago". */
const NAMES = /\p{Lu}[\p{L}’'.-]*(?: (?:(?:and|of|the|et|de|und) )?\p{Lu}[\p{L}’'.-]*){0,5}/gu;
/** Most words of a country's name, and fewest letters: shorter ones are codes, and words besides. */
const WORDS_MAX = 5;
const LETTERS_MIN = 4;

/** The countries that paragraphs and captions name and that are no party of the record, in the order of the text. */
export function newCountriesIn(story: Story): readonly CountryNamed[] {
  const known = new Set([...story.record.parties.values()].map(({ iso }) => iso));
  const found = new Map<string, { readonly name: string; readonly blocks: Set<number> }>();
  for (const [block, { kind, text }] of story.article.blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'caption') continue;
    for (const [run] of withoutNamed(story, text).matchAll(NAMES))
      for (const { iso, name } of countriesIn(run, baseOf(story.article.language))) {
        if (known.has(iso)) continue;
        const one = found.get(iso) ?? { name, blocks: new Set() };
        one.blocks.add(block);
        found.set(iso, one);
      }
  }
  return Array.from(found.values(), ({ name, blocks }) => ({ name, blocks: [...blocks] }));
}

/** A text without the people of the record and of the article: Jordan may be somebody's name. */
function withoutNamed(story: Story, text: string): string {
  const people = story.speech.named.filter(({ kind, name }) => kind === 'person' && !isCountryName(name));
  const forms = people.flatMap(one => one.forms).toSorted((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, '·'), withoutPeople(story, text));
}

const isCountryName = (name: string): boolean => countryNamed(fold(name)) !== undefined;

/** The countries that are named in a run of words, each by its longest name. */
function countriesIn(run: string, language: string): readonly { readonly iso: string; readonly name: string }[] {
  const words = run.split(' ');
  for (let count = Math.min(WORDS_MAX, words.length); count > 0; count--)
    for (let from = 0; from + count <= words.length; from++) {
      const name = words
        .slice(from, from + count)
        .join(' ')
        .replace(/(?:[’']s?|[.-])$/u, '');
      const iso = name.length < LETTERS_MIN ? undefined : countryNamed(fold(name));
      if (iso === undefined || !isCountryIn(language, iso, name)) continue;
      const [before, behind] = [words.slice(0, from), words.slice(from + count)].map(rest => rest.join(' '));
      return [...countriesIn(before ?? '', language), { iso, name }, ...countriesIn(behind ?? '', language)];
    }
  return [];
}
