/** Proposes disputes: who accuses, denies or claims, with the other side. */
import { locatorOf } from '../../record/entries.ts';
import { type DraftedEntry, fieldOf, listIn, type Newcomer, type Value } from './drafted.ts';
import type { Ids } from './ids.ts';
import type { DraftedItem } from './item.ts';
import { partiesIn, type Story, spanText } from './story.ts';
import type { Voice } from './who.ts';

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

/**
 * The disputes of an article. Each stands as a comment: whether it is one, and its question, is the curator's to say.
 *
 * @param newcomers who is proposed with the draft: they speak for their party as those whom the record has
 */
export function disputesOf(
  story: Story,
  items: readonly DraftedItem[],
  newcomers: readonly Newcomer[],
  ids: Ids,
): readonly DraftedEntry[] {
  const claims = items.flatMap(item => claimOf(story, item, newcomers) ?? []);
  const others = pairs(claims);
  const first = claims.filter(claim => claims.indexOf(claim) <= claims.indexOf(others.get(claim) ?? claim));
  return first.flatMap(claim => {
    const other = others.get(claim);
    const silent = claim.about.filter(party => party !== claim.by).slice(0, 1);
    const against: readonly Value[] = other ? [sideOf(other)] : silent.map(by => ({ by }));
    return against.length === 0 ? [] : [dispute(story, claim, [sideOf(claim), ...against], ids)];
  });
}

/** Pairs claims of opposed parties: who is accused with their denial first, then those that stand nearest to each other. */
function pairs(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const among = claims.flatMap(one => claims.flatMap(other => (areNear(one, other) ? [[one, other] as const] : [])));
  const nearest = among.toSorted((a, b) => apart(...a) - apart(...b));
  const denied = nearest.filter(([one, other]) => isDenialOf(other, one));
  const found = new Map<Claim, Claim>();
  for (const [claim, other] of [...denied, ...nearest.filter(([one, other]) => haveOneTopic(one, other))]) {
    if (found.has(claim) || found.has(other)) continue;
    found.set(claim, other);
    found.set(other, claim);
  }
  return found;
}

function claimOf(story: Story, item: DraftedItem, newcomers: readonly Newcomer[]): Claim | undefined {
  const word = WORDS[String(fieldOf(item.entry, 'mode')?.value ?? '')];
  const by = item.voice && partyOf(item.voice, newcomers);
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

/** The party that somebody speaks for; `undefined` where none is known. */
function partyOf({ person, party }: Voice, newcomers: readonly Newcomer[]): string | undefined {
  const proposed = newcomers.find(({ entry }) => person !== undefined && fieldOf(entry, 'id')?.value === person);
  const own = proposed && fieldOf(proposed.entry, 'party')?.value;
  return party ?? (typeof own === 'string' ? own : undefined);
}

const apart = (a: Claim, b: Claim): number => Math.abs(a.paragraph - b.paragraph);
const areNear = (a: Claim, b: Claim): boolean => a.by !== b.by && apart(a, b) <= WITHIN;
const haveOneTopic = (a: Claim, b: Claim): boolean => a.topics.some(topic => b.topics.includes(topic));

/** Whether somebody who is accused denies it further on. What they are accused of may be of no topic that the denial has. */
function isDenialOf(denial: Claim, accusation: Claim): boolean {
  const [from, to] = [accusation, denial].map(({ item }) => item.sentence);
  const isBehind = from && to && (from.block < to.block || (from.block === to.block && from.end <= to.start));
  return (
    isBehind === true &&
    denial.word === WORDS['denied'] &&
    accusation.word === WORDS['accused'] &&
    accusation.about.includes(denial.by)
  );
}

const sideOf = ({ by, item, word }: Claim): Value => ({ by, item: item.id, word });

const dispute = (story: Story, { item }: Claim, sides: readonly Value[], ids: Ids): DraftedEntry => [
  { key: 'id', value: ids.of(item.id, 'd-'), isProposed: true },
  { key: 'question', source: spanText(story, item.sentence), isProposed: true },
  { key: 'sides', value: sides, isProposed: true },
];
