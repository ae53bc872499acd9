/** Reads the words, numbers and signs of dates from a text's tokens, by what they mean in one language. */
import type { Meanings, SmallWord, Token } from './date-tokens.ts';
import type { Side } from './date-words.ts';

/** Something that begins at a token. */
export interface Found<T> {
  readonly to: number;
  readonly value: T;
}

/** Longest run of words that has one meaning. */
const RUN_MAX = 4;

function runsAt(tokens: readonly Token[], at: number): readonly string[] {
  const runs: string[] = [];
  let run = '';
  for (const { word } of tokens.slice(at, at + RUN_MAX)) {
    if (word === '') break;
    run = run === '' ? word : `${run} ${word}`;
    runs.unshift(run);
  }
  return runs;
}

/** What dates are made of. */
export class WordReader {
  protected readonly tokens: readonly Token[];
  protected readonly meanings: Meanings;
  /** The runs of words that begin at each token, the longest first. */
  readonly #runs: readonly (readonly string[])[];

  constructor(tokens: readonly Token[], meanings: Meanings) {
    this.tokens = tokens;
    this.meanings = meanings;
    this.#runs = tokens.map((_, at) => runsAt(tokens, at));
  }

  /** The place after the small words of a list, where one stands. */
  skip(list: SmallWord, at: number): number {
    return this.run(at, words => this.meanings.small.get(list)?.has(words) || undefined)?.to ?? at;
  }

  /** Whether a small word of a list ends right before a token. */
  follows(list: SmallWord, at: number): boolean {
    return at > 0 && this.skip(list, at - 1) === at;
  }

  /** The word of an open span that ends right before a token, and where it begins. */
  openBefore(at: number): { readonly start: number; readonly side: Side } | undefined {
    for (let start = Math.max(0, at - RUN_MAX); start < at; start++) {
      const found = this.phrase(this.meanings.open, start);
      if (found?.to === at) return { start, side: found.value };
    }
    return undefined;
  }

  /** Whether what begins at a token is named as a whole of which only a part is meant: "the end of next week". */
  isOfPart(at: number): boolean {
    for (let start = Math.max(0, at - 2 * RUN_MAX); start < at; start++) {
      const part = this.phrase(this.meanings.parts, start);
      if (part && this.skip('on', this.skip('of', part.to)) === at) return true;
    }
    return false;
  }

  protected phrase<T>(map: ReadonlyMap<string, T>, at: number): Found<T> | undefined {
    return this.run(at, words => map.get(words));
  }

  /** The longest run of words that means something. */
  protected run<T>(at: number, meaning: (words: string) => T | undefined): Found<T> | undefined {
    for (const words of this.#runs[at] ?? []) {
      const value = meaning(words);
      if (value !== undefined) return { to: at + words.split(' ').length, value };
    }
    return undefined;
  }

  protected sign(signs: readonly string[], at: number): string | undefined {
    const sign = this.tokens[at]?.sign;
    return sign !== undefined && signs.includes(sign) ? sign : undefined;
  }

  protected number(at: number, digits: readonly [least: number, most: number]): Found<number> | undefined {
    const text = this.tokens[at]?.digits ?? '';
    return text.length >= digits[0] && text.length <= digits[1] ? { to: at + 1, value: Number(text) } : undefined;
  }

  /** A number that a sign joins to what stands before, without spaces. */
  protected gluedNumber(sign: string, at: number, digits: readonly [number, number]): Found<number> | undefined {
    const [joint, number] = [this.tokens[at], this.tokens[at + 1]];
    return joint?.sign === sign && joint.glued && number?.glued ? this.number(at + 1, digits) : undefined;
  }

  /** A day of the month, with its ending: "27th", "27.", "1er", "2-го". */
  protected dayNumber(at: number): Found<number> | undefined {
    const number = this.number(at, [1, 2]);
    if (!number) return undefined;
    const [sign, next] = [this.tokens[number.to], this.tokens[number.to + 1]];
    if (sign?.sign === '.' && sign.glued && !(next?.glued && next.digits !== ''))
      return { ...number, to: number.to + 1 };
    const joined = sign?.sign === '-' && sign.glued ? number.to + 1 : number.to;
    const ending = this.tokens[joined]?.glued ? this.skip('ordinals', joined) : joined;
    return { ...number, to: ending > joined ? ending : number.to };
  }

  protected afterAbbreviation(at: number): number {
    const token = this.tokens[at];
    return token?.sign === '.' && token.glued ? at + 1 : at;
  }

  protected year(at: number): Found<number> | undefined {
    const before = this.skip('year', at);
    const year = this.number(before, [4, 4]);
    if (!year) return undefined;
    const behind = this.skip('year', year.to);
    return { ...year, to: behind > year.to ? this.afterAbbreviation(behind) : behind };
  }
}
