/** Computes things once: when they are first needed, once for each word, or once for each object. */

/**
 * Makes something when it is first asked for, and returns the same each time after. For what takes longer to make than an
 * answer, and few answers need. Where making it throws, the next call tries again.
 */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Most words remembered by one function: members can type any number of different ones. */
const WORDS_MAX = 20_000;

/** Lets go of what {@link memoize} came to know since {@link forgetting} began; absent outside of it. */
let letGo: (() => void)[] | undefined;

/**
 * Does work at once, after which {@link memoize} remembers no word that it didn't know before: what members type is kept
 * nowhere. What the work puts off to later isn't covered.
 */
export function forgetting<T>(work: () => T): T {
  if (letGo) return work();
  letGo = [];
  try {
    return work();
  } finally {
    for (const forget of letGo) forget();
    letGo = undefined;
  }
}

/**
 * Remembers a pure function's results by word: questions are compared with the same few thousand words over and over.
 * Beyond {@link WORDS_MAX} words it computes anew. Members' words are forgotten once they are answered: see
 * {@link forgetting}.
 */
export const memoize = <V>(compute: (word: string) => V): ((word: string) => V) =>
  remembering(compute, (results, word) => letGo?.push(() => results.delete(word)));

/** The same for what no member types: days, languages, the record's sentences. */
export const memoizeOwn = <V>(compute: (word: string) => V): ((word: string) => V) =>
  remembering(compute, () => undefined);

function remembering<V>(
  compute: (word: string) => V,
  added: (results: Map<string, unknown>, word: string) => void,
): (word: string) => V {
  const results = new Map<string, { readonly value: V }>();
  return word => {
    const known = results.get(word);
    if (known) return known.value;
    const value = compute(word);
    if (results.size < WORDS_MAX) {
      results.set(word, { value });
      added(results, word);
    }
    return value;
  };
}

/** Remembers a pure function's results by object, as long as the object is there: for what never changes. */
export function remember<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const results = new WeakMap<K, { readonly value: V }>();
  return of => {
    const known = results.get(of) ?? { value: compute(of) };
    results.set(of, known);
    return known.value;
  };
}

/**
 * Remembers the last result of a pure function of an object and a few more arguments: an answer asks for the same in each
 * language.
 *
 * @param keyOf tells the arguments apart
 */
export function rememberLast<K extends object, A extends readonly unknown[], V>(
  keyOf: (...args: A) => string,
  compute: (of: K, ...args: A) => V,
): (of: K, ...args: A) => V {
  const results = new WeakMap<K, { readonly key: string; readonly value: V }>();
  return (of, ...args) => {
    const key = keyOf(...args);
    const known = results.get(of);
    if (known?.key === key) return known.value;
    const value = compute(of, ...args);
    results.set(of, { key, value });
    return value;
  };
}
