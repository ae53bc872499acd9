/** Shows a checked quotation: its grade, what differs, and the record's own words under it. */

import type { Messages } from '../i18n/messages.ts';
import type { Entry } from '../reply/reply.ts';
import type { Difference, Verdict } from '../verify/types.ts';
import { block, sentence } from './item.ts';
import { cutForMarkdown } from './markdown.ts';
import { type Block, type Line, line } from './page.ts';

type VerdictEntry = Extract<Entry, { kind: 'verdict' }>;

/** Longest claim, escaped, so that the record's words fit under it. Any claim of ordinary text stands whole. */
const CLAIM_MAX = 1_600;
/** Longest text of one difference, and of the claim in the plain sentence, escaped: the page shows the claim in full. */
const EXCERPT_MAX = 200;
/** Most differences that are listed. With more, two texts are better read side by side. */
const DIFFERENCES_MAX = 6;

/** Composes the verdict's lines: the grade, the claim and the remarks on it; then the record's items, whole. */
export function verdictBlock({ told: verdict, evidence }: VerdictEntry, w: Messages): Block {
  return [
    line('byline', { text: gradeOf(verdict, w), strong: true }),
    line('text', w.verify.claimed(shortened(verdict.claimed, CLAIM_MAX), verdict.claimant?.name)),
    ...differences(verdict, w),
    ...remarks(verdict, w),
    ...(evidence.length > 0 ? [line('text', heading(verdict, w))] : []),
    // Brief: the lines of the verdict take the place of the item's notes.
    ...evidence.flatMap(({ item, disputes }) => block(item, disputes, 'brief', w)),
  ];
}

/** The verdict's lines, in a card. */
export const verdictLines = verdictBlock;

/** Says the verdict in plain sentences: the grade with the claim, then the record's items, each as {@link sentence}. */
export function verdictSentence({ told: verdict, evidence }: VerdictEntry, w: Messages): string {
  const head =
    verdict.grade === 'absent'
      ? w.notInRecord(w.verify.absent(shortened(verdict.claimed, EXCERPT_MAX)))
      : w.verify.sentence(gradeOf(verdict, w), shortened(verdict.claimed, EXCERPT_MAX));
  const { soCalled } = verdict;
  const phrase = soCalled ? [w.verify.soCalled(w.citation(soCalled.source, soCalled.at))] : [];
  const recorded = evidence.map(({ item, disputes }) => sentence(item, disputes, w));
  return [head, ...phrase, ...(recorded.length > 0 ? [heading(verdict, w)] : []), ...recorded].join(' ');
}

/** Heads the record's items: what a claim was held against, or what comes nearest to it. */
const heading = ({ nearest }: Verdict, w: Messages): string => (nearest ? w.nearest : w.verify.record);

function gradeOf({ grade, meaningChanges }: Verdict, w: Messages): string {
  return grade === 'changed' && meaningChanges.length > 0 ? w.verify.changed(meaningChanges) : w.verify.grades[grade];
}

/** Lists the differences, the gravest first, then in the order of the text. */
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
  const recorded = shortened(record, EXCERPT_MAX);
  const claimed = shortened(claim, EXCERPT_MAX);
  if (claim === '') return w.verify.leftOut(recorded, gravest);
  if (record === '') return w.verify.added(claimed, gravest);
  return w.verify.instead(recorded, claimed, gravest);
}

function remarks(verdict: Verdict, w: Messages): readonly Line[] {
  const { quotes, misquote, variant, disguised } = verdict;
  return [
    ...another(verdict, w).map(text => line('condition', text)),
    ...besides(verdict, w).map(text => line('text', text)),
    ...(disguised ? [line('condition', w.verify.disguised(disguised))] : []),
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

/** Says that the claim names somebody other than whoever speaks in the record. Only a quotation's words are anybody's. */
function another({ grade, otherSpeaker, claimant, quotes, narration }: Verdict, w: Messages): readonly string[] {
  const [first] = quotes;
  if (!otherSpeaker || !claimant) return [];
  if (narration?.kind === 'statement') return [w.verify.names(claimant.name, w.voice(narration.by))];
  if (!first) return [];
  const says = grade === 'translation' || grade === 'changed' ? w.verify.names : w.verify.saidBy;
  return [says(claimant.name, w.voice(first.by))];
}

/** Says what stands beside the record's words, and whom the message names besides whoever said them. */
function besides(
  { held, added, alsoNamed = [], quotes: [quote], nearest: [near] = [] }: Verdict,
  w: Messages,
): readonly string[] {
  const named = alsoNamed.map(({ name }) => name);
  return [
    ...(held !== undefined && added
      ? [
          w.verify.within(
            shortened(held, EXCERPT_MAX),
            added.map(words => shortened(words, EXCERPT_MAX)),
          ),
        ]
      : []),
    ...(quote && named.length > 0 ? [w.verify.alsoNamed(named, w.voice(quote.by))] : []),
    ...(near?.kind === 'quote' ? named.map(name => w.verify.names(name, w.voice(near.by))) : []),
  ];
}

/** Explains the grade, where its name alone doesn't. */
function explained(verdict: Verdict, w: Messages): readonly string[] {
  const { grade, isPart, narration, claimed, quotes, soCalled } = verdict;
  const { verify } = w;
  const own: Readonly<Partial<Record<Verdict['grade'], string>>> = {
    'word-for-word': verify.literal,
    'same-words': verify.typography,
    cut: verify.cutOff,
    shortened: verify.gap,
    'too-short': verify.tooShort,
    absent: w.notInRecord(verify.absent(shortened(claimed, EXCERPT_MAX))),
    near: verify.nearOnly,
    narrated: verify.inOwnWords,
    ...(soCalled ? { 'so-called': verify.soCalled(w.citation(soCalled.source, soCalled.at)) } : {}),
    ...(narration?.kind === 'statement' ? { reported: verify.reported(w.voice(narration.by)) } : {}),
    ...(quotes[0] ? { translation: verify.translation(quotes[0].source.language) } : {}),
  };
  return [own[grade], isPart ? verify.part : undefined].filter(text => text !== undefined);
}

/** Cuts a text where it would crowd out the record's words. */
const shortened = (text: string, max: number): string => cutForMarkdown(text, max, ' …');
