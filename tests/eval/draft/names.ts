/** Compares names of speakers: a surname alone is the full name where nobody else of the article has it. */

const TITLES =
  /^(?:the|mr|mrs|ms|miss|dr|sir|sen|rep|gov|gen|prof|president|senator|governor|judge|justice|pope)\b\.?\s*/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** Checks whether two names are one's. @param everybody all names of the article */
export function isSameName(one: string, other: string, everybody: readonly string[]): boolean {
  const a = partsOf(one);
  const b = partsOf(other);
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) {
    const [word = ''] = short;
    return (long.at(-1) === word || long[0] === word) && isUnambiguous(word, everybody);
  }
  return short[0] === long[0] && short.at(-1) === long.at(-1);
}

function isUnambiguous(word: string, everybody: readonly string[]): boolean {
  const holders = new Set(
    everybody
      .map(partsOf)
      .filter(parts => parts.length > 1 && (parts.at(-1) === word || parts[0] === word))
      .map(parts => `${parts[0]} ${parts.at(-1)}`),
  );
  return holders.size < 2;
}

function partsOf(name: string): readonly string[] {
  let bare = name.trim();
  while (TITLES.test(bare)) bare = bare.replace(TITLES, '');
  const parts = bare
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[.,’']/gu, '')
    .split(/\s+/u)
    .filter(part => part !== '');
  return parts.filter((part, index) => index === 0 || !SUFFIX.test(part));
}
