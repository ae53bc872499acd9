import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../src/ingest/speech/speech.ts';
import type { Block, SpeechInput } from '../../../src/ingest/types.ts';
import { growsInProportion } from '../../support/growth.ts';
import { fc, runs } from '../../support/properties.ts';

/** Pieces that make mixed marks, broken sentences and every kind of cue. */
const PIECE = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '«',
  '»',
  '„',
  '‹',
  '(',
  ')',
  '[',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  ': ',
  '? ',
  '! ',
  ' — ',
  ' - ',
  'Ann Bell',
  'Bell',
  'Greta Muster',
  'the mayor',
  'Mr. ',
  'she',
  'he',
  'it',
  'they',
  'who',
  'that',
  ' said',
  ' told reporters',
  ' called it',
  ' added',
  ' saying',
  ' was quoted as saying',
  ' according to',
  ' and ',
  ' of ',
  ' by ',
  'Tuesday',
  'so-called ',
  'BELL: ',
  'Freedonia',
  'a plan',
  ' to wait',
  '’s',
  'U.S. ',
  '\u{1F600}',
  'é',
  '\u0301',
  '6’2"',
  '\t',
  '\u00A0',
  '- ',
);
const TEXT = fc.oneof(
  { weight: 4, arbitrary: fc.array(PIECE, { maxLength: 60 }).map(pieces => pieces.join('')) },
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const KIND = fc.constantFrom<Block['kind']>('paragraph', 'paragraph', 'paragraph', 'caption', 'head', 'credit');
const INPUT: fc.Arbitrary<SpeechInput> = fc.record({
  blocks: fc.array(fc.record({ kind: KIND, text: TEXT }), { maxLength: 6 }),
  language: fc.constantFrom('en', 'en', 'en-GB', 'xx'),
  form: fc.constantFrom('article' as const, 'article' as const, 'document' as const, 'transcript' as const),
});
const MARKS = /[“”„"«»‘’‚'‹›]/u;

describe('who says what, in any text at all', () => {
  it('stands in the text at its place, and whoever speaks is among those named; a passage of an article lies behind an opening mark, in a paragraph', () => {
    fc.assert(
      fc.property(INPUT, input => {
        const { attributions, unquoted, named } = findSpeech(input);
        for (const { span, sentence, speaker } of attributions) {
          const isNamed = named.some(({ kind, name }) => kind === speaker?.kind && name === speaker.name);
          expect(isNamed).toBe(speaker?.name !== undefined);
          const text = input.blocks[span.block]?.text ?? '';
          expect(input.blocks[span.block]?.kind).toBe('paragraph');
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(sentence.block).toBe(span.block);
        }
        const inMarks = [...attributions.filter(({ kind }) => kind === 'direct'), ...unquoted];
        if (input.form !== 'article') return;
        for (const { span } of inMarks) {
          const { text = '' } = input.blocks[span.block] ?? {};
          expect(text.charAt(span.start - 1)).toMatch(MARKS);
          expect(span.end === text.length || MARKS.test(text.charAt(span.end))).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('has passages apart from one another, in order', () => {
    fc.assert(
      fc.property(INPUT, input => {
        const { attributions, unquoted } = findSpeech(input);
        const spans = [...attributions.filter(({ kind }) => kind === 'direct'), ...unquoted]
          .map(({ span }) => span)
          .toSorted((a, b) => a.block - b.block || a.start - b.start);
        for (const [index, span] of spans.entries()) {
          const next = spans[index + 1];
          if (next?.block === span.block) expect(next.start).toBeGreaterThanOrEqual(span.end);
        }
        const places = attributions.map(({ span }) => [span.block, span.start] as const);
        expect(places).toEqual(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
      { numRuns: runs(300) },
    );
  });

  it('is the same for the same text, and a sure speaker has a name', () => {
    fc.assert(
      fc.property(INPUT, input => {
        const first = findSpeech(input);
        expect(findSpeech(input)).toEqual(first);
        for (const { certainty, speaker } of first.attributions) {
          if (certainty === 'sure') expect(speaker?.name).toBeTruthy();
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

/** Pieces that, repeated, have made such searches slow. */
const REPEATED = {
  'single marks that nothing closes': '‘a ',
  'two single marks': "'' ",
  'marks of all kinds': '“a "b ‘c «d ',
  'one sentence without an end': 'Ann Bell, the mayor, who won and said that he ',
  'cues alone': 'said ',
  'passages with cues': '“We go,” Ann Bell said. ',
  pronouns: 'Tom Bell left. “We go,” he said. ',
  'nouns for names': 'The company left. “We go,” the company said. ',
  brackets: '(Oz ',
  'a dateline that never ends': 'OZ, ',
  apostrophes: 'the Bells’ ',
};

/** Paragraphs that look back for whom they mean; each has a name of its own. */
const PARAGRAPHS: Readonly<Record<string, (name: string) => string>> = {
  'one surname of many': name => `${name} Bell said “we go on now”. Bell left.`,
  'many names': name => `${name} Roe said “we go on now”. He left.`,
  'a surname of two': name => `Ann Bell met Tom Bell. “We go on,” Bell told ${name} Roe.`,
  'an office that many have': name => `The mayor said “we go on now”. Mayor ${name} Roe left.`,
  'a body that nobody names': name => `The ministry said “we go on now”. ${name} Roe left.`,
  'a company that nobody names': name => `The company said “we go on now”. ${name} Roe left.`,
  'somebody’s spokeswoman': name => `A spokeswoman said “we go on now”. ${name} Roe left.`,
  'marks that stay open': () => '“We go on and on',
  'many offices of one': name => `Ann Bell, ${name.toLowerCase()} mayor, said “we go on now”.`,
};

/** A name for each number: "Kaaab". */
function nameOf(index: number): string {
  const letters = index.toString(26).padStart(4, '0');
  return `K${letters.replace(/./gu, letter => String.fromCharCode(97 + Number.parseInt(letter, 26)))}`;
}

describe('a long text', () => {
  it.each(Object.entries(REPEATED))('takes time in proportion to its length: %s', (_, piece) => {
    const search = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      findSpeech({ blocks: [{ kind: 'paragraph', text }], language: 'en', form: 'article' });
    };
    expect(growsInProportion(search, 4000)).toBe(true);
  });

  it.each(Object.entries(PARAGRAPHS))('takes time in proportion to its paragraphs: %s', (_, paragraph) => {
    const search = (length: number) => {
      const blocks = Array.from(
        { length },
        (__, index): Block => ({ kind: 'paragraph', text: paragraph(nameOf(index)) }),
      );
      findSpeech({ blocks, language: 'en', form: 'article' });
    };
    expect(growsInProportion(search, 150)).toBe(true);
  });

  it('of 200,000 characters ends', () => {
    const text = Object.values(REPEATED).join('').repeat(1000).slice(0, 200_000);
    const { attributions } = findSpeech({ blocks: [{ kind: 'paragraph', text }], language: 'en', form: 'article' });
    expect(attributions.length).toBeGreaterThan(0);
  });
});
