/** Proposes ids: short words that tell an entry from the others. */
import { ID_MAX } from '../../record/ids.ts';
import { isStop } from '../../search/stemming.ts';
import { fold, splitWords } from '../../text/fold.ts';

/** Fewest letters of a word that makes an id by itself. */
const TELLING_MIN = 4;

/** Words as they may stand in an id or a file's name: small Latin letters and digits, with hyphens between. */
export const dashed = (words: string): string =>
  fold(words)
    .match(/[a-z0-9]+/gu)
    ?.join('-') ?? '';

/** An id of some words; another where none of their letters may stand in one. */
export function proposedId(words: string, other = 'entry'): string {
  const id = dashed(words).replace(/^[-\d]+/u, '');
  return id === '' ? other : cut(id, ID_MAX);
}

/** Proposes ids that are all different. */
export class Ids {
  readonly #taken: Set<string>;

  /** @param taken ids that others have */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** An id of the first telling words of a text; with a number, where all of them are taken. */
  of(text: string, prefix = ''): string {
    const id = this.#free(candidates(text, prefix));
    this.#taken.add(id);
    return id;
  }

  #free(ids: readonly string[]): string {
    const free = ids.find(id => !this.#taken.has(id));
    if (free !== undefined) return free;
    const base = cut(ids[0] ?? 'entry', ID_MAX - 4);
    for (let number = 2; ; number++) if (!this.#taken.has(`${base}-${number}`)) return `${base}-${number}`;
  }
}

/** One telling word after the other, then two of them together. Names tell little: they stand in every second sentence. */
function candidates(text: string, prefix: string): readonly string[] {
  const common = tellingIn(text.replace(/\p{Lu}[\p{L}’']*/gu, ' '));
  const telling = common.length > 0 ? common : tellingIn(text);
  const [first = '', ...rest] = telling;
  const ids = first === '' ? ['entry'] : [...telling.slice(0, 3), ...rest.map(word => `${first}-${word}`)];
  return ids.map(id => proposedId(prefix + id));
}

const tellingIn = (text: string): readonly string[] =>
  splitWords(text).words.filter(word => word.length >= TELLING_MIN && !isStop(word) && /^[a-z][a-z0-9]*$/u.test(word));

/** Cuts at a hyphen where there is one. */
function cut(id: string, most: number): string {
  if (id.length <= most) return id;
  const short = id.slice(0, most);
  const at = short.lastIndexOf('-');
  return (at > 2 ? short.slice(0, at) : short).replace(/-+$/u, '');
}
