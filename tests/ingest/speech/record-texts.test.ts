import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findSpeech } from '../../../src/ingest/speech/speech.ts';
import type { Block } from '../../../src/ingest/types.ts';
import { splitSourceText } from '../../../src/record/source-text.ts';
import type { SourceForm } from '../../../src/record/types.ts';
import { cutText } from '../../eval/draft/blocks.ts';

const TEXTS = process.env['RECORD_TEXTS'] ?? '';
const DATA = join(import.meta.dirname, '../../../data');

interface Quote {
  readonly text: string;
  readonly by: { readonly person?: string; readonly office?: string };
}

/** A text with what a curator has recorded of it. */
function source(name: string) {
  const {
    source: head,
    quotes,
    unquoted = [],
  } = parse(readFileSync(join(DATA, 'sources', `${name}.yaml`), 'utf8')) as {
    source: { form?: SourceForm };
    quotes: readonly Quote[];
    unquoted?: readonly { readonly text: string }[];
  };
  const form = head.form ?? 'article';
  const text = readFileSync(join(TEXTS, `${name}.txt`), 'utf8');
  const { paragraphs } = splitSourceText({ text, sha256: '' }, form);
  const lines = cutText(text, form).blocks;
  const blocks: readonly Block[] =
    form === 'article'
      ? lines
      : lines.map(({ text: line }) => ({ kind: paragraphs.includes(line) ? 'paragraph' : 'head', text: line }));
  const speech = findSpeech({ blocks, language: 'en', form, issuer: 'the issuer' });
  const cut = ({ block, start, end }: { block: number; start: number; end: number }) =>
    blocks[block]?.text.slice(start, end) ?? '';
  return {
    quotes,
    unquoted,
    direct: speech.attributions.filter(({ kind }) => kind === 'direct'),
    aside: speech.unquoted,
    cut,
  };
}

const PEOPLE = existsSync(join(DATA, 'people.yaml'))
  ? (parse(readFileSync(join(DATA, 'people.yaml'), 'utf8')) as readonly {
      readonly id: string;
      readonly name: string;
    }[])
  : [];

function surname(id: string | undefined): string {
  return (
    PEOPLE.find(person => person.id === id)
      ?.name.split(' ')
      .at(-1) ?? ''
  );
}

describe.runIf(TEXTS !== '')('the texts of the record', () => {
  it('have every quotation of the agency’s story with speaker and office, and no other words for speech', () => {
    const { quotes, unquoted, direct, aside, cut } = source('afp-2025-03-27-paris-summit');
    const bare = (text: string) => text.replace(/[,.]$/u, '');
    expect(direct.map(({ span }) => bare(cut(span)))).toEqual(quotes.map(({ text }) => bare(text)));
    expect(direct.map(({ speaker }) => speaker?.office)).toEqual(quotes.map(({ by }) => by.office));
    expect(direct.map(({ speaker }) => speaker?.name?.split(' ').at(-1))).toEqual(
      quotes.map(({ by }) => surname(by.person)),
    );
    expect(aside.map(({ span }) => cut(span))).toEqual(unquoted.map(({ text }) => text));
  });

  it.each([
    'whitehouse-2025-03-19-rubio-waltz-on-zelenskyy-call',
    'whitehouse-2025-03-25-us-russia-black-sea',
    'whitehouse-2025-03-25-us-ukraine-black-sea',
  ])('have every quotation of the document %s, each a sentence', name => {
    const { quotes, direct, cut } = source(name);
    const sentences = direct.map(({ span }) => cut(span));
    expect(quotes.filter(({ text }) => !sentences.includes(text)).map(({ text }) => text)).toEqual([]);
    expect(new Set(direct.map(({ speaker }) => speaker?.name))).toEqual(new Set(['the issuer']));
  });

  it('have every quotation of the transcript within a turn of its speaker', () => {
    const { quotes, direct, cut } = source('whitehouse-2025-03-13-trump-rutte-transcript');
    const turns = direct.map(one => ({ name: one.speaker?.name?.split(' ').at(-1), text: cut(one.span) }));
    // A quotation may run over two paragraphs of a turn.
    const isIn = ({ text, by }: Quote) =>
      turns.some(
        ({ name, text: turn }, index) =>
          name === surname(by.person) && `${turn} ${turns[index + 1]?.text}`.includes(text),
      );
    expect(quotes.filter(quote => !isIn(quote)).map(({ text }) => text)).toEqual([]);
  });
});
