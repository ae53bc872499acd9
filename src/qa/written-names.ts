/** Knows the names that items' texts and notes hold, in whatever alphabet and spelling a question has them. */
import type { Steps } from '../lib/steps.ts';
import type { Item } from '../record/types.ts';
import { isOfOtherGender } from '../search/inflection.ts';
import { stem } from '../search/stemming.ts';
import { Postings } from '../search/vocabulary.ts';
import { fold, tokens } from '../text/fold.ts';
import { ITEMS_A_TURN } from './glosses.ts';
import { contextTexts, ownText } from './item-fields.ts';

/** The names in the texts that readers may see of items. */
export interface WrittenNames {
  /** The places of the items that have a folded word in one of their texts, notes among them, in some inflection or spelling. */
  placesOf(word: string): ReadonlySet<number>;
  /**
   * The stems of names in items' own words, and in those around them, that a folded word may spell otherwise: "Харків" and
   * "Charkiw" of "Kharkiv".
   */
  alike(word: string): readonly string[];
}

/** Gathers them, with pauses. */
export function* buildWrittenNames(items: readonly Item[]): Steps<WrittenNames> {
  const own = new NameSet();
  const noted = new NameSet();
  for (const [place, item] of items.entries()) {
    for (const text of [ownText(item), ...contextTexts(item)]) own.add(text, place);
    for (const text of [item.note, item.when.note]) if (text !== undefined) noted.add(text, place);
    if (place % ITEMS_A_TURN === 0) yield;
  }
  return {
    placesOf: word => new Set([...own.placesOf(word), ...noted.placesOf(word)]),
    alike: word => own.alike(word),
  };
}

const NAME = /\p{Lu}[\p{L}\p{M}’']+/gu;

/** The words of some texts, and the names among them by their consonants. */
class NameSet {
  readonly #stems = new Postings();
  readonly #bySkeleton = new Map<string, Set<string>>();

  add(text: string, place: number): void {
    for (const word of tokens(text)) this.#stems.add(stem(word), place);
    for (const name of (text.match(NAME) ?? []).map(fold)) {
      const key = skeletonOf(name);
      if (key !== undefined) this.#bySkeleton.set(key, (this.#bySkeleton.get(key) ?? new Set()).add(stem(name)));
    }
  }

  placesOf(word: string): readonly number[] {
    return [stem(word), stem(latinOf(word)), ...this.alike(word, SKELETON_MIN)].flatMap(is => [...this.#stems.of(is)]);
  }

  /** @param least how many letters must be the same in one alphabet */
  alike(word: string, least = SAME_ALPHABET_MIN): readonly string[] {
    const isForeign = CYRILLIC.test(word);
    const key = skeletonOf(isForeign ? stem(word) : word, word.length);
    // In one alphabet spellings differ less: more letters must be the same.
    if (key === undefined || (!isForeign && key.length < least)) return [];
    return [...(this.#bySkeleton.get(key) ?? [])].filter(is => !isOfOtherGender(is, word));
  }
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Shorter names are too many that sound alike. */
const NAME_MIN = 5;
const SKELETON_MIN = 3;
const SKELETON_MAX = 5;
const SAME_ALPHABET_MIN = 4;

/** The letters of Ukrainian in Latin, as passports have them. Those that are no consonants are left out. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ь: '',
  ю: 'u',
  я: 'a',
};

const latinOf = (word: string): string => [...word].map(letter => LATIN[letter] ?? letter).join('');

/** What languages write otherwise for one sound, the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, 's'],
  [/kh|ch|ck|c(?![eiy])|q/gu, 'k'],
  [/tz|ts|cz|zh/gu, 'z'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
];

/**
 * The first letter and the consonants behind it, at most {@link SKELETON_MAX}; nothing for a name too short to tell.
 *
 * @param length of the whole word, where a stem is given
 */
function skeletonOf(name: string, length = name.length): string | undefined {
  if (length < NAME_MIN) return undefined;
  const sounded = SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), latinOf(name));
  const bones = sounded.slice(0, 1) + sounded.slice(1).replace(/[aeiouyjh]/gu, '');
  const single = bones.replace(/(.)\1+/gu, '$1').slice(0, SKELETON_MAX);
  return single.length < SKELETON_MIN ? undefined : single;
}
