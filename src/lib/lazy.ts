/** Makes something when it's first needed, and keeps it. For what takes longer to make than an answer, and few answers need. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

// What was made of a word before: a question is held against the same few thousand words each time.

/** Most words remembered; members can type any number of different ones. */
const KNOWN_MAX = 20_000;

/** A function of a word, remembering what it came to. */
export function memoize<V>(make: (word: string) => V): (word: string) => V {
  const known = new Map<string, { readonly made: V }>();
  return word => {
    const kept = known.get(word);
    if (kept) return kept.made;
    const made = make(word);
    if (known.size < KNOWN_MAX) known.set(word, { made });
    return made;
  };
}
