/** Finds for each entry of a finished file the drafted one that is the same. */
import { words } from '../../../src/record/entries.ts';
import type { Drafted } from './drafted.ts';
import type { Entry, FinishedContent } from './finished-lines.ts';

/** The drafted entry of each finished one, by section and place. */
export type Alignment = ReadonlyMap<string, Entry>;

/** How one entry is known among the finished ones. */
export const placeOf = (section: string, at: number): string => `${section} ${at}`;

const SECTIONS = ['unquoted', 'quotes', 'statements', 'facts', 'events', 'disputes'] as const;
/** Share of words from which on two texts are of the same sentence. */
const ALIKE_MIN = 0.2;

/** Aligns the entries of each section: those first that stand, then those that are most alike, and each once. */
export function align(content: FinishedContent, drafted: Drafted): Alignment {
  const found = new Map<string, Entry>();
  for (const section of SECTIONS) {
    const pairs = (content[section] ?? []).flatMap((finished, at) =>
      (drafted.sections[section] ?? []).map(draft => ({
        at,
        draft,
        isStanding: Number(finished['withdrawn'] === undefined),
        score: LIKENESS[section](finished, draft, drafted),
      })),
    );
    const taken = new Set<Entry>();
    for (const { at, draft, score } of pairs.toSorted((a, b) => b.isStanding - a.isStanding || b.score - a.score)) {
      const place = placeOf(section, at);
      if (score <= 0 || taken.has(draft) || found.has(place)) continue;
      taken.add(draft);
      found.set(place, draft);
    }
  }
  return found;
}

type Likeness = (finished: Entry, draft: Entry, drafted: Drafted) => number;

const isSamePlace = (a: Entry, b: Entry): boolean => String(a['paragraph']) === String(b['paragraph']);

/** Words of theirs that stand in one text as well as in the other, as a share of the shorter one's. */
function overlap(a: string, b: string): number {
  const [own, other] = [new Set(words(a)), new Set(words(b))];
  const shared = [...own].filter(word => other.has(word)).length;
  return own.size === 0 || other.size === 0 ? 0 : shared / Math.min(own.size, other.size);
}

const verbatim: Likeness = (finished, draft) => {
  if (!isSamePlace(finished, draft)) return 0;
  const [text, other] = [String(finished['text']), String(draft['text'])];
  if (text === other) return 2;
  return text.includes(other) || other.includes(text) ? overlap(text, other) : 0;
};

const worded: Likeness = (finished, draft, { sentences }) => {
  if (!isSamePlace(finished, draft)) return 0;
  const share = overlap(String(finished['text']), sentences.get(String(draft['id'])) ?? '');
  return share >= ALIKE_MIN ? share : 0;
};

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const event: Likeness = (finished, draft) => {
  if (!isSamePlace(finished, draft)) return 0;
  const those = listOf(draft['participants']);
  const own = listOf(finished['participants']);
  const shared = own.filter(one => those.includes(one)).length;
  return shared / Math.max(1, own.length, those.length);
};

const sidesOf = ({ sides }: Entry): string =>
  (Array.isArray(sides) ? sides.map(side => String((side as Entry)['by'])) : []).toSorted().join(' ');

const LIKENESS: Readonly<Record<(typeof SECTIONS)[number], Likeness>> = {
  unquoted: verbatim,
  quotes: verbatim,
  statements: worded,
  facts: worded,
  events: event,
  disputes: (finished, draft) => (sidesOf(finished) === sidesOf(draft) ? 1 : 0),
};
