import { describe, expect, it } from 'vitest';
import { putIn, type Spliced, takeOut } from '../../src/discord/splicing.ts';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { fc } from '../support/properties.ts';

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
/** What is kept of a reply, its pieces apart. */
const kept = (spliced: Spliced): readonly string[] =>
  spliced.flatMap(piece => (piece instanceof Uint8Array ? [utf8(piece)] : []));
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** As members type: words, marks that Markdown or JSON escape, several lines, letters beyond the basic plane. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Macron',
        'sanctions',
        '*really*',
        '"so"',
        'so\nit is',
        '👍🏽',
        '🇺🇦',
        '\\',
        'Київ',
        'd’après',
        '𝔘𝔫𝔦',
      ),
    ),
    { maxLength: 12 },
  )
  .map(words => words.join(' '));

/** A reply's JSON that holds what was typed, whole and in parts, in each spelling, among words of its own. */
const reply = fc.record({ typed, others: fc.array(typed, { maxLength: 4 }), cut: fc.nat({ max: 20 }) }).map(one => {
  const { typed: text, others, cut } = one;
  const lines = [text, escapeMarkdown(text), text.slice(cut), text.slice(0, cut), ...others, `“${text}” ${text}`];
  return { text, json: JSON.stringify({ data: { content: lines.join('\n'), components: lines } }) };
});

describe('a reply without what was typed', () => {
  it('is the same again once it is put back in', () => {
    fc.assert(
      fc.property(reply, ({ text, json }) => {
        expect(utf8(putIn(takeOut(json, [text]), [text]))).toBe(json);
      }),
    );
  });

  it('is the same again whatever else was typed', () => {
    fc.assert(
      fc.property(reply, fc.array(typed, { maxLength: 3 }), ({ text, json }, all) => {
        expect(utf8(putIn(takeOut(json, [...all, text]), [...all, text]))).toBe(json);
      }),
    );
  });

  it('holds no word of it, and no run of fifteen characters', () => {
    fc.assert(
      fc.property(reply, ({ text, json }) => {
        const left = kept(takeOut(json, [text]));
        const spelled = [text, escapeMarkdown(text)].map(inJson);
        const words = spelled.flatMap(one => one.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
        const runs = spelled.flatMap(one =>
          Array.from({ length: Math.max(0, one.length - 14) }, (_, i) => one.slice(i, i + 15)),
        );
        for (const piece of left) for (const part of [...words, ...runs]) expect(piece).not.toContain(part);
      }),
    );
  });

  it('is in one piece where none of it was in the reply', () => {
    const json = JSON.stringify({ data: { content: 'Nothing.' } });
    expect(takeOut(json, ['who knows'])).toHaveLength(1);
    expect(takeOut(json, [])).toHaveLength(1);
  });

  it('takes no more memory than its bytes', () => {
    const json = JSON.stringify({ content: 'Words of ours, and unanimity, and words of ours.' });
    const pieces = takeOut(json, ['unanimity']).filter(piece => piece instanceof Uint8Array);
    expect(pieces).toHaveLength(2);
    const bytes = json.length - 'unanimity'.length;
    expect(pieces.map(({ buffer }) => buffer.byteLength)).toEqual([bytes, bytes]);
  });

  it('never parts a pair of surrogates', () => {
    // The halves agree and the pairs don't: 👍 and 👎 begin alike.
    const json = JSON.stringify({ content: 'abcdefgh👍abcdefgh' });
    expect(utf8(putIn(takeOut(json, ['abcdefgh👎abcdefgh']), ['abcdefgh👎abcdefgh']))).toBe(json);
  });
});
