/** Judges an answer against what was expected of it. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { Item } from '../../src/record/types.ts';
import { claim } from '../../src/render/item.ts';
import type { Answerable, Case, PracticeVerdict } from './cases.ts';

/** What came of a question: the item put first, or a refusal. */
export type Outcome = { readonly first: Item } | 'refusal';

export const VERDICTS = ['right', 'wrong item', 'wrong speaker', 'false answer', 'false refusal'] as const;
/**
 * right: as expected · wrong item: answered, with something else · wrong speaker: answered, with somebody else's words ·
 * false answer: answered what the record doesn't hold · false refusal: refused what it holds.
 */
export type Verdict = (typeof VERDICTS)[number];

/** A question, what came of it, and the verdict. */
export interface Judged {
  readonly asked: Case;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** How a quotation was graded, in a practice list's words. */
export interface Graded {
  readonly verdict: PracticeVerdict;
  /** The id of the person whose words they are in the record. */
  readonly speaker?: string | undefined;
}

/** Gives the verdict on what came of a question. */
export function judge(asked: Case, outcome: Outcome, dossier: Dossier): Judged {
  return { asked, outcome, verdict: verdictOf(asked, outcome, dossier) };
}

function verdictOf({ expected }: Case, outcome: Outcome, dossier: Dossier): Verdict {
  if (expected === 'refusal') return outcome === 'refusal' ? 'right' : 'false answer';
  if (outcome === 'refusal') return 'false refusal';
  const { first } = outcome;
  if (meets(expected, first)) return 'right';
  const due = speakerDue(expected, dossier);
  const credited = speakerOf(first);
  return due !== undefined && credited !== undefined && credited !== due ? 'wrong speaker' : 'wrong item';
}

function meets({ items, speaker, all }: Answerable, first: Item): boolean {
  if (items && !items.includes(first.id)) return false;
  if (speaker !== undefined && speakerOf(first) !== speaker) return false;
  const plain = en.cited(claim(first, en), en.citation(first.source, first.at));
  return (all ?? []).every(pattern => pattern.test(plain));
}

/** The person whose words an item is. */
function speakerOf(item: Item): string | undefined {
  if (item.kind !== 'quote' && item.kind !== 'statement') return undefined;
  return item.by.kind === 'person' ? item.by.person.id : undefined;
}

/** Whose words are asked for: the speaker named, or the one whose all the right items are. */
function speakerDue({ items, speaker }: Answerable, dossier: Dossier): string | undefined {
  if (speaker !== undefined) return speaker;
  const voices = new Set(
    (items ?? []).map(id => {
      const item = dossier.items.get(id);
      return item && speakerOf(item);
    }),
  );
  const [only] = voices;
  return voices.size === 1 ? only : undefined;
}
