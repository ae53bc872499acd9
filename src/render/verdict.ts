/** A claimed quotation with its grade, what differs, and the record's own words under it. */

import type { Messages } from '../i18n/messages.ts';
import type { Entry } from '../reply/reply.ts';
import { cutAt } from '../text/sanitize.ts';
import type { Difference, Verdict } from '../verify/types.ts';
import { block, sentence } from './item.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Block, Line } from './page.ts';

type VerdictEntry = Extract<Entry, { kind: 'verdict' }>;

/** Most characters of a claim, drawn, so that the record's words fit under it. Any claim of ordinary text stands whole. */
const CLAIM_MAX = 1_600;
/** Most characters of one difference, and of the claim in the plain sentence: what the page shows in full. */
const EXCERPT_MAX = 200;
/** Differences that are listed. With more, two texts are better read side by side. */
const DIFFERENCES_MAX = 6;

const line = (role: Line['role'], text: string, strong = false): Line => ({
  role,
  spans: [strong ? { text, strong } : { text }],
});

/** The verdict as lines: the grade, the claim, what is to be known of it; then the record's items, whole. */
export function verdictBlock({ verdict, evidence }: VerdictEntry, w: Messages): Block {
  return [
    line('byline', gradeOf(verdict, w), true),
    line('text', w.verify.claimed(shortened(verdict.claimed, CLAIM_MAX), verdict.claimant?.name)),
    ...differences(verdict, w),
    ...remarks(verdict, w),
    ...(evidence.length > 0 ? [line('text', w.verify.record)] : []),
    // Brief: the lines of the verdict take the place of the item's notes.
    ...evidence.flatMap(({ item, disputes }) => block(item, disputes, 'brief', w)),
  ];
}

/** The verdict as the one plain sentence that push previews and screen readers have. */
export function verdictSentence({ verdict, evidence }: VerdictEntry, w: Messages): string {
  const head =
    verdict.grade === 'absent'
      ? w.notInRecord(w.verify.absent(shortened(verdict.claimed, EXCERPT_MAX)))
      : w.verify.sentence(gradeOf(verdict, w), shortened(verdict.claimed, EXCERPT_MAX));
  const held = evidence.map(({ item, disputes }) => sentence(item, disputes, w));
  return [head, ...(held.length > 0 ? [w.verify.record] : []), ...held].join(' ');
}

function gradeOf({ grade, meaningChanges }: Verdict, w: Messages): string {
  return grade === 'changed' && meaningChanges.length > 0 ? w.verify.changed(meaningChanges) : w.verify.grades[grade];
}

/** The gravest first, then in the order of the text. */
function differences({ differences: all, meaningChanges }: Verdict, w: Messages): readonly Line[] {
  const rank = ({ meaningChanges: [gravest] }: Difference): number =>
    gravest === undefined ? meaningChanges.length : meaningChanges.indexOf(gravest);
  const shown = all.toSorted((a, b) => rank(a) - rank(b)).slice(0, DIFFERENCES_MAX);
  const more = all.length - shown.length;
  return [
    ...shown.map(d => line(d.meaningChanges.length > 0 ? 'condition' : 'text', difference(d, w))),
    ...(more > 0 ? [line('text', w.verify.moreDifferences(more))] : []),
  ];
}

function difference({ record, claim, meaningChanges: [gravest] }: Difference, w: Messages): string {
  const held = shortened(record, EXCERPT_MAX);
  const claimed = shortened(claim, EXCERPT_MAX);
  if (claim === '') return w.verify.leftOut(held, gravest);
  if (record === '') return w.verify.added(claimed, gravest);
  return w.verify.instead(held, claimed, gravest);
}

function remarks(verdict: Verdict, w: Messages): readonly Line[] {
  const { claimant, quotes, misquote, variant } = verdict;
  const [first] = quotes;
  return [
    ...(verdict.otherSpeaker && claimant && first
      ? [line('condition', w.verify.saidBy(claimant.name, w.voice(first.by)))]
      : []),
    ...(quotes.length > 1 ? [line('condition', w.verify.joined)] : []),
    ...(misquote
      ? [line('condition', w.verify.misquote(misquote.text, misquote.cite, misquote.url, misquote.note))]
      : []),
    ...verdict.around.map(words => line('condition', w.verify.around(words))),
    ...explained(verdict, w).map(text => line('text', text)),
    ...(variant
      ? [
          line('text', w.verify.variant(variant.outlet)),
          line('text', w.elsewhere(variant.outlet, variant.text, variant.cite)),
        ]
      : []),
  ];
}

/** What the grade alone doesn't say. */
function explained({ grade, isPart, narration, claimed }: Verdict, w: Messages): readonly string[] {
  const { verify } = w;
  const own: Readonly<Partial<Record<Verdict['grade'], string>>> = {
    'word-for-word': verify.literal,
    'same-words': verify.typography,
    shortened: verify.gap,
    'too-short': verify.tooShort,
    absent: narration ? verify.told : w.notInRecord(verify.absent(shortened(claimed, EXCERPT_MAX))),
  };
  return [own[grade], isPart ? verify.part : undefined].filter(text => text !== undefined);
}

/** A text that a member gave, cut where it would crowd out the record's; the cut is marked. Escaped signs count twice. */
function shortened(text: string, max: number): string {
  const weight = escapeMarkdown(text).length;
  if (weight <= max) return text;
  return `${cutAt(text, Math.floor((max * text.length) / weight) - 2).text.trimEnd()} …`;
}
