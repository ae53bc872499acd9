import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DraftedEntry, DraftedSource, Section, Value } from '../../../src/ingest/fields/drafted.ts';
import { writeDraft } from '../../../src/ingest/write/draft-file.ts';
import { inBrackets, written } from '../../../src/ingest/write/yaml-values.ts';
import { fc, runs } from '../../support/properties.ts';
import { DAY, drafted, STORY, valuesOf } from '../sample-story.ts';

/** A draft with entries in some sections. */
const draftWith = (sections: Partial<Record<Section, readonly DraftedEntry[]>>): DraftedSource => ({
  header: [{ key: 'id', value: 'xna-test' }],
  sections: { unquoted: [], quotes: [], statements: [], facts: [], events: [], disputes: [], ...sections },
  newcomers: [],
});

const when: Value = { precision: 'day', date: '2031-05-06', basis: 'inferred' };

describe('a draft’s file', () => {
  const text = writeDraft(
    draftWith({
      quotes: [
        [
          { key: 'id', value: 'one' },
          {
            key: 'by',
            value: { person: 'berg', office: 'Prime Minister' },
            mark: { kind: 'likely', why: 'She\nspoke. ' },
          },
          { key: 'when', value: when, mark: { kind: 'check', why: 'No day is given.' } },
          { key: 'setting', source: '“A sentence,”\u2028Berg said.' },
          { key: 'same', value: 'other', isProposed: true },
        ],
        [
          { key: 'id', value: 'two' },
          { key: 'when', value: when, mark: { kind: 'check', why: 'No day is given.' } },
        ],
      ],
      facts: [
        [
          { key: 'id', value: 'three' },
          { key: 'when', value: { ...Object(when), said: 'on Tuesday' } },
        ],
      ],
      disputes: [[{ key: 'id', value: 'd-one', isProposed: true }]],
    }),
    DAY,
  );

  it('marks what is left to do, each mark on its line', () => {
    expect(text).toContain('    by: { person: berg, office: Prime Minister } # LIKELY: She spoke.\n');
    expect(text).toContain('#> “A sentence,” Berg said.\n    setting: TODO\n');
    expect(text).toContain('  - id: one\n#+     same: other\n');
    expect(text).toContain('#+ disputes:\n#+   - id: d-one\n');
    expect(text.split('\n')[1]).toBe(`# DRAFT of ${DAY}, not a record yet.`);
  });

  it('writes a time once; its mark and the words for it stand with each item', () => {
    expect(text).toContain(
      'when: &tuesday { precision: day, date: 2031-05-06, basis: inferred } # CHECK: No day is given.\n',
    );
    expect(text).toContain('  - id: two\n    when: *tuesday # CHECK: No day is given.\n');
    expect(text).toContain('when: { precision: day, date: 2031-05-06, basis: inferred, said: on Tuesday }\n');
  });

  it('is YAML in the form of a source’s file', () => {
    expect(parse(text)).toMatchObject({
      source: { id: 'xna-test' },
      quotes: [{ when }, { when }],
      facts: [{ id: 'three' }],
    });
  });
});

/** Texts as articles have them, and as they shouldn't: never with a line's end. */
const line = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[-&*#?:,[\]{}>|'"%@`!~ \w“”’]{0,30}$/u),
    fc.constantFrom('true', 'null', '~', '1', '0x1f', '2031-05-06', 'TODO', '- a', 'a: b', 'a #b', '<<', ''),
  )
  .map(text => text.replace(/[\r\n]/gu, ' '));

const value = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof(
    { maxDepth: 2 },
    line,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('a value', () => {
  it('reads back as it was, alone and in brackets, and takes one line', () => {
    fc.assert(
      fc.property(value, given => {
        const plain = JSON.parse(JSON.stringify(given));
        const lines = [`alone: ${written(given)} # a mark`, `within: { list: [${inBrackets(given)}], last: 1 }`];
        for (const line of lines) expect(line).not.toContain('\n');
        expect(parse(lines.join('\n'))).toEqual({ alone: plain, within: { list: [plain], last: 1 } });
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('no quotation is altered', () => {
  const passage = fc.oneof(
    fc.stringMatching(/^[A-Za-z][\w ,.’'#:&{}–-]{2,40}[\w.!?]$/u),
    fc.constantFrom('It holds', 'no, #1: “never”', "it's {open}", 'Yes: 50 %', 'nothing – at all', '- a list', '*star'),
  );
  const frame = fc.constantFrom(
    (words: string) => `“${words},” Ada Berg said.`,
    (words: string) => `Berg said: “${words}.”`,
    (words: string) => `“${words}” is what Olav Holm said of the ferries, she added.`,
    (words: string) => `The so-called “${words}” line is open.`,
    (words: string) => `«${words}», said Berg on Tuesday, “${words}”.`,
    (words: string) => `Holm called it „${words}“ and ‘${words}’.`,
  );
  const paragraph = fc.tuple(frame, passage).map(([make, words]) => make(words));

  it('a drafted text is a part of its paragraph, letter for letter, from article to YAML and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async paragraphs => {
        const draft = await drafted(`${paragraphs.join('\n')}\n`);
        const { article } = draft.story;
        const counted = article.blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'head');
        const captions = article.blocks.filter(({ kind }) => kind === 'caption');
        const content = parse(writeDraft(draft.source, DAY)) as Record<
          string,
          { text: string; paragraph: number | string }[]
        >;
        const verbatim = [...(content['quotes'] ?? []), ...(content['unquoted'] ?? [])];
        for (const { text, paragraph: place } of verbatim) {
          const cited =
            typeof place === 'number' ? counted[place - 1] : captions[Number(place.replace('caption ', '')) - 1];
          expect(cited?.text).toContain(text);
        }
        const { attributions } = draft.story.speech;
        expect(content['quotes'] ?? []).toHaveLength(attributions.filter(({ kind }) => kind === 'direct').length);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('any text', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '“',
      '”',
      '„',
      '»',
      'Berg',
      'said',
      'Norland',
      'sagte',
      'заявив',
      'on Tuesday',
      'if',
      'could',
      '. ',
      ', ',
    ),
  );
  const article = fc.array(
    fc.array(words, { minLength: 3, maxLength: 12 }).map(parts => `${parts.join(' ')}.`),
    {
      minLength: 2,
      maxLength: 5,
    },
  );

  it('is drafted in any language, as YAML, and the same again', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.constantFrom('en', 'de', 'fr', 'uk', 'pl'), async (paragraphs, lang) => {
        const text = `A boat lies in port.\n${paragraphs.join('\n')}\n`;
        const draft = await drafted(text, { lang });
        const file = writeDraft(draft.source, DAY);
        expect(parse(file)).toMatchObject({ source: { language: lang } });
        expect(writeDraft((await drafted(text, { lang })).source, DAY)).toBe(file);
      }),
      { numRuns: runs(40) },
    );
  });
});

it('the sample story’s file has every passage of it', async () => {
  const { source } = await drafted(STORY);
  const passages = [...source.sections.quotes, ...source.sections.unquoted].map(entry => valuesOf(entry)['text']);
  expect(passages.toSorted()).toEqual(
    [
      'The line is open. We keep it open',
      'It will not close again.',
      'fair and low',
      'grave risk',
      'blue',
      'slow boats',
    ].toSorted(),
  );
});
