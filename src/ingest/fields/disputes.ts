/** Proposes disputes: who accuses, denies or claims, with the other side. */
import { locatorOf } from '../../record/entries.ts';
import { type DraftedEntry, fieldOf, listIn, type Value } from './drafted.ts';
import type { Ids } from './ids.ts';
import type { DraftedItem } from './item.ts';
import { partiesIn, type Story, spanText } from './story.ts';

/** How far apart two sides may stand, in paragraphs. */
const WITHIN = 4;
const WORDS: Readonly<Record<string, string>> = { accused: 'accuses', denied: 'denies', claimed: 'claims' };

interface Claim {
  readonly item: DraftedItem;
  readonly by: string;
  readonly word: string;
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly paragraph: number;
}

/** The disputes of an article. Each stands as a comment: whether it is one, and its question, is the curator's to say. */
export function disputesOf(story: Story, items: readonly DraftedItem[], ids: Ids): readonly DraftedEntry[] {
  const claims = items.flatMap(item => claimOf(story, item) ?? []);
  const others = pairs(claims);
  const first = claims.filter(claim => claims.indexOf(claim) <= claims.indexOf(others.get(claim) ?? claim));
  return first.flatMap(claim => {
    const other = others.get(claim);
    const silent = claim.about.filter(party => party !== claim.by).slice(0, 1);
    const against: readonly Value[] = other ? [sideOf(other)] : silent.map(by => ({ by }));
    return against.length === 0 ? [] : [dispute(story, claim, [sideOf(claim), ...against], ids)];
  });
}

/** Pairs claims of opposed parties, those first that stand nearest to each other. */
function pairs(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const opposed = claims.flatMap((claim, at) =>
    claims.slice(at + 1).flatMap(other => (areOpposed(claim, other) ? [[claim, other] as const] : [])),
  );
  const found = new Map<Claim, Claim>();
  const apart = ([a, b]: readonly [Claim, Claim]): number => Math.abs(a.paragraph - b.paragraph);
  for (const [claim, other] of opposed.toSorted((a, b) => apart(a) - apart(b))) {
    if (found.has(claim) || found.has(other)) continue;
    found.set(claim, other);
    found.set(other, claim);
  }
  return found;
}

function claimOf(story: Story, item: DraftedItem): Claim | undefined {
  const word = WORDS[String(fieldOf(item.entry, 'mode')?.value ?? '')];
  const by = item.voice?.party;
  if (word === undefined || by === undefined) return undefined;
  const { number } = locatorOf(fieldOf(item.entry, 'paragraph')?.value as number | string);
  return {
    item,
    by,
    word,
    about: partiesIn(story, spanText(story, item.sentence)).map(({ id }) => id),
    topics: listIn(item.entry, 'topics'),
    paragraph: number,
  };
}

const areOpposed = (a: Claim, b: Claim): boolean =>
  a.by !== b.by && Math.abs(a.paragraph - b.paragraph) <= WITHIN && a.topics.some(topic => b.topics.includes(topic));

const sideOf = ({ by, item, word }: Claim): Value => ({ by, item: item.id, word });

const dispute = (story: Story, { item }: Claim, sides: readonly Value[], ids: Ids): DraftedEntry => [
  { key: 'id', value: ids.of(item.id, 'd-'), isProposed: true },
  { key: 'question', source: spanText(story, item.sentence), isProposed: true },
  { key: 'sides', value: sides, isProposed: true },
];
