/** Scores what is found in articles against a gold file. */
import type { Attribution, Certainty } from '../../../src/ingest/types.ts';
import type { GoldArticle, GoldSpan } from './gold.ts';
import { isSameName } from './names.ts';

/** What is found in an article's whole text. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution;
}

/** An article with what was found in it. */
export interface Drafted {
  readonly gold: GoldArticle;
  readonly predictions: readonly Prediction[];
  /** Every name that the article has. */
  readonly names: readonly string[];
}

/** Counts for precision and recall. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

/** How many of some are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** A fault, for the list of misses. */
export interface Miss {
  readonly article: string;
  readonly kind: 'missed' | 'extra' | 'speaker';
  readonly of: Attribution['kind'];
  readonly text: string;
  /** The speaker of the gold file; absent where the words aren't in it. */
  readonly wanted?: string | null;
  /** Whom we name; absent where the words weren't found. */
  readonly named?: string | null;
  /** How the speaker was found, and how sure that is. */
  readonly how?: string;
}

/** What a gold file's articles come to. */
export interface Score {
  readonly articles: number;
  readonly spans: Tally;
  /** Span whole and speaker right. */
  readonly endToEnd: Tally;
  readonly indirect: Tally;
  /** Of reported contents: span whole and speaker right. */
  readonly indirectEndToEnd: Tally;
  /** Passages of the gold file by how sure their speaker is. */
  readonly byCertainty: ReadonlyMap<Certainty, Share>;
  /** The same by how it was found and how sure it is. */
  readonly byFound: ReadonlyMap<string, Share>;
  readonly notInText: number;
  readonly misses: readonly Miss[];
}

/** Words between marks within a reported content: only some gold files list such contents. */
const MARKS = /[“”„"«»]/u;

/** Scores drafted articles. */
export function score(drafted: readonly Drafted[]): Score {
  const asksMixed = drafted.some(({ gold }) =>
    gold.indirect.some(({ start, end }) => MARKS.test(gold.text.slice(start, end))),
  );
  const sheet = new Sheet();
  for (const { gold, predictions, names } of drafted) {
    const everybody = [...names, ...gold.quotes.flatMap(({ speaker }) => speaker ?? [])];
    const ofKind = (kind: Attribution['kind']) => predictions.filter(({ attribution }) => attribution.kind === kind);
    sheet.compare('direct', gold, gold.quotes, ofKind('direct'), everybody);
    const reported = ofKind('indirect').filter(
      ({ start, end }) => asksMixed || !MARKS.test(gold.text.slice(start, end)),
    );
    sheet.compare('indirect', gold, gold.indirect, reported, everybody);
  }
  return { articles: drafted.length, ...sheet.result() };
}

const emptyTally = (): Tally => ({ right: 0, found: 0, wanted: 0 });

/** Where an article after the other is counted. */
class Sheet {
  readonly #spans = { direct: emptyTally(), indirect: emptyTally() };
  readonly #endToEnd = { direct: emptyTally(), indirect: emptyTally() };
  readonly #byCertainty = new Map<Certainty, Share>();
  readonly #byFound = new Map<string, Share>();
  readonly #misses: Miss[] = [];
  #notInText = 0;

  compare(
    kind: Attribution['kind'],
    gold: GoldArticle,
    spans: readonly GoldSpan[],
    found: readonly Prediction[],
    everybody: readonly string[],
  ): void {
    const wanted = new Map(spans.map(span => [keyOf(gold.text, span), span]));
    for (const tally of [this.#spans[kind], this.#endToEnd[kind]]) {
      tally.wanted += wanted.size;
      tally.found += found.length;
    }
    for (const one of found) {
      if (kind === 'direct' && !isInText(gold.text, one)) this.#notInText++;
      const key = keyOf(gold.text, one);
      const span = wanted.get(key);
      wanted.delete(key);
      if (span) this.#matched(kind, gold, span, one, everybody);
      else this.#misses.push(missOf('extra', gold, one));
    }
    for (const { start, end, speaker } of wanted.values()) {
      this.#misses.push({
        article: gold.id,
        kind: 'missed',
        of: kind,
        text: gold.text.slice(start, end),
        wanted: speaker,
      });
    }
  }

  #matched(
    kind: Attribution['kind'],
    gold: GoldArticle,
    span: GoldSpan,
    one: Prediction,
    everybody: readonly string[],
  ): void {
    const right = isRight(span, one, everybody);
    this.#spans[kind].right++;
    if (right) this.#endToEnd[kind].right++;
    else this.#misses.push({ ...missOf('speaker', gold, one), wanted: span.speaker });
    if (kind === 'indirect') return;
    count(this.#byCertainty, one.attribution.certainty, right);
    count(this.#byFound, howOf(one), right);
  }

  result(): Omit<Score, 'articles'> {
    return {
      spans: this.#spans.direct,
      endToEnd: this.#endToEnd.direct,
      indirect: this.#spans.indirect,
      indirectEndToEnd: this.#endToEnd.indirect,
      byCertainty: this.#byCertainty,
      byFound: this.#byFound,
      notInText: this.#notInText,
      misses: this.#misses,
    };
  }
}

/** A stretch without what may belong to the reporter's sentence: "that" at its beginning, signs and marks at its end. */
function keyOf(text: string, { start, end }: Pick<GoldSpan, 'start' | 'end'>): string {
  const whole = text.slice(start, end);
  const before = /^(?:\s|that\s)*/iu.exec(whole)?.[0].length ?? 0;
  const after = whole.length - whole.replace(/[\s.,;:“”"’']+$/u, '').length;
  return `${start + before}–${end - after}`;
}

function isInText(text: string, { start, end, attribution }: Prediction): boolean {
  const { span } = attribution;
  return (
    end - start === span.end - span.start &&
    start < end &&
    end <= text.length &&
    /[“„”"«»‘‚'‹›]/u.test(text.charAt(start - 1))
  );
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
  return `${attribution.found ?? 'not found'}, ${attribution.certainty}`;
}

function missOf(kind: Miss['kind'], gold: GoldArticle, one: Prediction): Miss {
  const text = gold.text.slice(one.start, one.end);
  return {
    article: gold.id,
    kind,
    of: one.attribution.kind,
    text,
    named: one.attribution.speaker?.name ?? null,
    how: howOf(one),
  };
}

/** Precision, recall and their mean, in per cent; 0 of nothing. */
export function rates({ right, found, wanted }: Tally): {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
} {
  const p = found === 0 ? 0 : (100 * right) / found;
  const r = wanted === 0 ? 0 : (100 * right) / wanted;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
