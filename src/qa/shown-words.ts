/** Tells whether a name stands anywhere in what readers are shown of an item, its notes included. */
import type { Item } from '../record/types.ts';
import { stem } from '../search/stemming.ts';
import { fold } from '../text/fold.ts';
import { contextTexts, ownText } from './item-fields.ts';

/** Ukrainian letters in Latin ones, by the national table of 2010; those of other languages in Cyrillic as near. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i' },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ё: 'io', ы: 'y', э: 'e', ъ: '' },
};
/** Shorter names have too many that sound like them. */
const SOUNDS_MIN = 5;
/** Consonants that are compared, at least and at most. */
const CONSONANTS_MIN = 3;
const CONSONANTS_MAX = 5;

/** The first consonants of a folded name, alike in both alphabets: what transliterations have in common. */
function consonants(word: string): string {
  const latin = [...word].map(letter => LATIN[letter] ?? letter).join('');
  return latin
    .replace(/[ck]h/g, 'k')
    .replaceAll('w', 'v')
    .replace(/[aeiouy]/g, '')
    .slice(0, CONSONANTS_MAX);
}

interface Words {
  readonly stems: ReadonlySet<string>;
  readonly consonants: ReadonlySet<string>;
}

const shownWords = new WeakMap<Item, Words>();

function wordsOf(item: Item): Words {
  const known = shownWords.get(item);
  if (known) return known;
  const made = gather([ownText(item), ...contextTexts(item), item.note ?? '', item.when.note ?? '']);
  shownWords.set(item, made);
  return made;
}

function gather(texts: readonly string[]): Words {
  const words = texts.flatMap(text => fold(text).split(' ')).filter(word => word !== '');
  return { stems: new Set(words.map(stem)), consonants: new Set(words.map(consonants)) };
}

/** Whether each word of a name stands in what is shown of an item: in some inflection, or
 * as another language or alphabet spells it. */
export const isShownIn = (name: string, item: Item): boolean => isIn(name, wordsOf(item));

/** The same of those in whose voice an item is: their names, their offices and their parties' names. */
export function isVoiceOf(name: string, item: Item): boolean {
  if (item.kind !== 'quote' && item.kind !== 'statement') return false;
  const { by } = item;
  if (by.kind === 'person') return isIn(name, gather([by.person.name, by.office, by.person.party.name]));
  return isIn(name, gather([by.party.name, by.kind === 'party' ? (by.organ ?? '') : by.described]));
}

const isIn = (name: string, { stems, consonants: sounds }: Words): boolean =>
  fold(name)
    .split(' ')
    .every(word => {
      if (stems.has(stem(word))) return true;
      const sound = consonants(word);
      return word.length >= SOUNDS_MIN && sound.length >= CONSONANTS_MIN && sounds.has(sound);
    });
