/** Reads an article's lines into passages, sentences and phrases: all that the rules of speech look at. */
import { labelOf } from '../../record/source-text.ts';
import type { SourceForm } from '../../record/types.ts';
import { datelineOf } from '../read/dateline.ts';
import type { Block } from '../types.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { passagesOf } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { type Capitals, capitalsOf } from './tagging/name-tags.ts';
import type { Tag } from './tagging/tag.ts';
import { tagsOf } from './tagging/tags.ts';
import { type Passage, type Token, tokensOf } from './tokens.ts';

/** A sentence of a line, read. */
export interface Sentence {
  /** The line's index among all lines. */
  readonly block: number;
  /** Its place among the sentences of all paragraphs, from 0. */
  readonly number: number;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly chunks: readonly Chunk[];
}

/** A line, read. */
export interface Line {
  readonly block: number;
  readonly kind: Block['kind'];
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

/** So many paragraphs may stand above a dateline or be it: a headline, a summary. */
const DATELINE_WITHIN = 4;

/** Reads the lines of an article. Only paragraphs have sentences that anything is taken from. */
export function readStory(blocks: readonly Block[], form: SourceForm = 'article'): readonly Line[] {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const cut = blocks.map((block, index) => {
    const passages = passagesOf(block, index);
    const from = form === 'transcript' ? (labelOf(block.text)?.length ?? 0) : storyFrom(block.text, index - first);
    return { block: index, ...block, passages, sentences: sentencesOf(tokensOf(block.text, passages, from)) };
  });
  const paragraphs = cut.filter(({ kind }) => kind === 'paragraph');
  const capitals = capitalsOf(paragraphs.flatMap(({ sentences }) => sentences));
  let number = 0;
  return cut.map(line => ({
    ...line,
    sentences: line.sentences.map(tokens =>
      readSentence(tokens, line.block, line.kind === 'paragraph' ? number++ : -1, capitals),
    ),
  }));
}

/** Where a line's story begins, past a dateline. @param after how many lines stand between it and the first paragraph */
function storyFrom(text: string, after: number): number {
  return after < DATELINE_WITHIN ? (datelineOf(text)?.length ?? 0) : 0;
}

function readSentence(tokens: readonly Token[], block: number, number: number, capitals: Capitals): Sentence {
  const tags = tagsOf(tokens, capitals);
  return { block, number, tokens, tags, chunks: chunksOf(tokens, tags) };
}
