/** Puts a reply into the structured form that scripts read: what was answered, in ids, without a word of how it looks. */
import { creditOf } from '../record/dates.ts';
import { fullId } from '../record/ids.ts';
import type { Dated, Days, Item } from '../record/types.ts';
import { voiceOf, voicesOf } from '../record/voices.ts';
import type { Grade, Verdict } from '../verify/types.ts';
import { type Answer, type Entry, entriesOfAnswer, itemsIn, type Refusal, type Reply } from './reply.ts';

/**
 * - answer: the record's items, or what help says of the bot
 * - nearest: items are offered, and nothing is claimed about what the record lacks
 * - refusal: the record doesn't hold it; the items are those that come closest
 * - problem: the request can't be read
 * - settings: what was set up, or how it stands
 */
export type Outcome = 'answer' | 'nearest' | 'refusal' | 'problem' | 'settings';

export interface StructuredItem {
  /** The source's id and the item's own: "afp-paris/no-peace". */
  readonly id: string;
  readonly kind: Item['kind'];
  /** `paragraph` counts body paragraphs from 1; a caption is "caption 3". */
  readonly citations: readonly { readonly source: string; readonly paragraph: number | `caption ${number}` }[];
  /** Ids of people or bodies; none where nobody is named, or where it is the reporter who speaks. */
  readonly speakers: readonly string[];
  /** When it was; `null` where there is no date. `credit` names whose the date is, where it isn't the source's own. */
  readonly date: (Days & { readonly basis: Dated['basis']; readonly credit?: string }) | null;
}

/** The gravest that holds of a claimed quotation. */
export type ClaimVerdict =
  | 'exact'
  | 'punctuation'
  | 'shortened'
  | 'altered'
  | 'misattributed'
  | 'variant'
  | 'misquote'
  | 'reporter'
  | 'statement'
  | 'translation'
  | 'lookalike'
  | 'too-short'
  | 'absent';

export interface StructuredClaim {
  /** The claimed words, without the quotation marks around them; less what only stands beside the record's. */
  readonly text: string;
  readonly verdict: ClaimVerdict;
  /** Whom the claim names; `id` where the record holds them. */
  readonly claimed: { readonly name: string; readonly id?: string } | null;
  /** The item that it was held against, in the form of {@link StructuredItem.id}. */
  readonly item: string | null;
  /** Whose words those are: the id of a person or a body. */
  readonly speaker: string | null;
}

export interface StructuredReply {
  readonly command: string;
  readonly outcome: Outcome;
  /** In the order shown, over all pages, each once. */
  readonly items: readonly StructuredItem[];
  /** Of `/verify`: the claimed quotations, the gravest first. */
  readonly claims: readonly StructuredClaim[];
  readonly refusal: Refusal | null;
}

const OUTCOMES: Readonly<Record<Reply['kind'], Outcome>> = {
  answer: 'answer',
  nothing: 'refusal',
  problem: 'problem',
  settings: 'settings',
};

export function structured({ reply, invocation }: Answer): StructuredReply {
  const entries = entriesOf(reply);
  const items = new Set(entries.flatMap(itemsIn).map(({ item }) => item));
  return {
    command: invocation.command,
    outcome: reply.kind === 'answer' && reply.isNearest ? 'nearest' : OUTCOMES[reply.kind],
    items: [...items].map(structuredItem),
    claims: verdictsOf(reply).map(claim),
    refusal: reply.kind === 'nothing' ? reply.refusal : null,
  };
}

function entriesOf(reply: Reply): readonly Entry[] {
  if (reply.kind === 'answer') return entriesOfAnswer(reply);
  return reply.kind === 'nothing' ? (reply.items ?? []) : [];
}

const verdictsOf = (reply: Reply): readonly Verdict[] =>
  (reply.kind === 'answer' || reply.kind === 'nothing' ? reply.verdicts : undefined) ?? [];

function structuredItem(item: Item): StructuredItem {
  const { source, at } = item;
  const paragraph = at.part === 'caption' ? (`caption ${at.number}` as const) : at.number;
  return {
    id: fullId(item),
    kind: item.kind,
    citations: [{ source: source.id, paragraph }],
    speakers: speakersOf(item),
    date: dateOf(item),
  };
}

function dateOf({ when }: Item): StructuredItem['date'] {
  if (when.precision === 'open') return null;
  const { from, to, basis } = when;
  const credit = creditOf(when);
  return { from, to, basis, ...(credit === undefined ? {} : { credit }) };
}

function speakersOf(item: Item): readonly string[] {
  const voice = voiceOf(item);
  if (!voice) return [];
  return voicesOf(voice).flatMap(one =>
    one.kind === 'unnamed' ? [] : [one.kind === 'person' ? one.person.id : one.party.id],
  );
}

const VERDICTS: Readonly<Record<Grade, ClaimVerdict>> = {
  changed: 'altered',
  'other-speaker': 'misattributed',
  cut: 'shortened',
  'look-alike': 'lookalike',
  misquote: 'misquote',
  absent: 'absent',
  near: 'absent',
  within: 'exact',
  'so-called': 'reporter',
  reported: 'statement',
  narrated: 'reporter',
  translation: 'translation',
  shortened: 'shortened',
  variant: 'variant',
  'same-words': 'punctuation',
  'word-for-word': 'exact',
  'too-short': 'too-short',
};

function claim({ grade, claimed, held, claimant, quotes, narration }: Verdict): StructuredClaim {
  const item = narration ?? quotes[0];
  const id = claimant?.person?.id ?? claimant?.party?.id;
  return {
    text: held ?? claimed,
    verdict: VERDICTS[grade],
    claimed: claimant ? { name: claimant.name, ...(id === undefined ? {} : { id }) } : null,
    item: item ? fullId(item) : null,
    speaker: (item && speakersOf(item)[0]) ?? null,
  };
}
