/** Scores what is found in articles against a gold file. */
import type { Attribution, Certainty, Found } from '../../../src/ingest/types.ts';
import type { GoldArticle, GoldSpan } from './gold.ts';
import { isSameName } from './names.ts';

/** What is found in an article's whole text. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution;
}

/** Counts for precision and recall. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

/** A fault, for the list of misses. */
export interface Miss {
  readonly article: string;
  readonly kind: 'missed' | 'extra' | 'speaker' | 'indirect missed' | 'indirect extra';
  readonly text: string;
  readonly wanted?: string | null;
  readonly named?: string | null;
  readonly how: string;
}

/** What a gold file's articles come to. */
export interface Score {
  readonly articles: number;
  readonly spans: Tally;
  readonly endToEnd: Tally;
  readonly indirect: Tally;
  /** Reported contents whose speaker is right, too. */
  readonly indirectSpeakers: Tally;
  /** Matched passages by how sure the speaker is, and by how it was found. */
  readonly byCertainty: ReadonlyMap<Certainty, Share>;
  readonly byFound: ReadonlyMap<string, Share>;
  readonly notInText: number;
  readonly misses: readonly Miss[];
}

export interface Share {
  right: number;
  of: number;
}

/** An article with what was found in it. */
export interface Drafted {
  readonly gold: GoldArticle;
  readonly predictions: readonly Prediction[];
  /** Every name that the article has. */
  readonly names: readonly string[];
}

/** Scores drafted articles. */
export function score(drafted: readonly Drafted[]): Score {
  const spans: Tally = { right: 0, found: 0, wanted: 0 };
  const endToEnd: Tally = { right: 0, found: 0, wanted: 0 };
  const indirect: Tally = { right: 0, found: 0, wanted: 0 };
  const indirectSpeakers: Tally = { right: 0, found: 0, wanted: 0 };
  const byCertainty = new Map<Certainty, Share>();
  const byFound = new Map<string, Share>();
  const misses: Miss[] = [];
  let notInText = 0;
  for (const { gold, predictions, names } of drafted) {
    const everybody = [...names, ...gold.quotes.flatMap(({ speaker }) => speaker ?? [])];
    const direct = predictions.filter(({ attribution }) => attribution.kind === 'direct');
    notInText += direct.filter(one => !isInText(gold.text, one)).length;
    const wanted = new Map(gold.quotes.map(span => [keyOf(gold.text, span), span]));
    spans.wanted += wanted.size;
    endToEnd.wanted += wanted.size;
    for (const one of direct) {
      spans.found++;
      endToEnd.found++;
      const key = keyOf(gold.text, one);
      const span = wanted.get(key);
      if (!span) {
        misses.push(missOf(gold, 'extra', one));
        continue;
      }
      wanted.delete(key);
      spans.right++;
      const right = isRight(span, one, everybody);
      if (right) endToEnd.right++;
      else misses.push({ ...missOf(gold, 'speaker', one), wanted: span.speaker });
      count(byCertainty, one.attribution.certainty, right);
      count(byFound, howOf(one), right);
    }
    for (const span of wanted.values())
      misses.push({ article: gold.id, kind: 'missed', text: cut(gold.text, span), wanted: span.speaker, how: '' });
    scoreIndirect({ gold, predictions, names: everybody }, indirect, indirectSpeakers, misses);
  }
  return {
    articles: drafted.length,
    spans,
    endToEnd,
    indirect,
    indirectSpeakers,
    byCertainty,
    byFound,
    notInText,
    misses,
  };
}

function scoreIndirect({ gold, predictions, names }: Drafted, indirect: Tally, speakers: Tally, misses: Miss[]): void {
  const wanted = new Map(gold.indirect.map(span => [keyOf(gold.text, span), span]));
  indirect.wanted += wanted.size;
  speakers.wanted += wanted.size;
  for (const one of predictions) {
    if (one.attribution.kind !== 'indirect') continue;
    indirect.found++;
    speakers.found++;
    const key = keyOf(gold.text, one);
    const span = wanted.get(key);
    if (!span) {
      misses.push(missOf(gold, 'indirect extra', one));
      continue;
    }
    wanted.delete(key);
    indirect.right++;
    if (isRight(span, one, names)) speakers.right++;
  }
  for (const span of wanted.values())
    misses.push({
      article: gold.id,
      kind: 'indirect missed',
      text: cut(gold.text, span),
      wanted: span.speaker,
      how: '',
    });
}

/** A stretch without what may belong to the reporter's sentence: a comma or a full stop at its end, "that" at its beginning. */
function keyOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const whole = text.slice(start, end);
  const before = /^(?:\s|that\s)*/iu.exec(whole)?.[0].length ?? 0;
  const after = /[\s.,;:“”"’']*$/u.exec(whole)?.[0].length ?? 0;
  return `${start + before}–${end - after}`;
}

function isInText(text: string, { start, end }: Prediction): boolean {
  return start < end && end <= text.length && /[“„”"«»‘’‚'‹›]/u.test(text.charAt(start - 1));
}

function isRight({ speaker }: GoldSpan, { attribution }: Prediction, everybody: readonly string[]): boolean {
  const name = attribution.speaker?.name;
  if (speaker === null || name === undefined) return speaker === null && name === undefined;
  return isSameName(speaker, name, everybody);
}

function count<K>(shares: Map<K, Share>, key: K, right: boolean): void {
  const share = shares.get(key) ?? { right: 0, of: 0 };
  shares.set(key, { right: share.right + (right ? 1 : 0), of: share.of + 1 });
}

function howOf({ attribution }: Prediction): string {
  return `${attribution.found ?? ('none' satisfies string | Found)}, ${attribution.certainty}`;
}

function missOf(gold: GoldArticle, kind: Miss['kind'], one: Prediction): Miss {
  return {
    article: gold.id,
    kind,
    text: cut(gold.text, one),
    named: one.attribution.speaker?.name ?? null,
    how: howOf(one),
  };
}

function cut(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}

/** Precision, recall and their mean, in per cent. */
export function rates({ right, found, wanted }: Tally): {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
} {
  const p = found === 0 ? 0 : (100 * right) / found;
  const r = wanted === 0 ? 0 : (100 * right) / wanted;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
