/** Reads a message as a member does: line by line, each with what stands above it. Knows nothing of how messages are made. */
import type { Message } from '../../src/render/discord.ts';
import { COLUMNS, linesOf as wrapped } from '../../src/render/measure.ts';

/** One line of a message, without the signs of its Markdown. */
export interface ShownLine {
  readonly text: string;
  /** The names that stand above it: of its card, of its field, of its part. */
  readonly under: string;
  readonly part: 'content' | 'card' | 'footer';
  /** Whether it stands behind a bullet. */
  readonly isBullet: boolean;
}

/** Text as Discord shows it: without the signs that set it. */
export const readable = (markdown: string): string =>
  markdown
    .replace(/\[((?:\\.|[^\\\]])*)\]\(<?[^)\s]*>?\)/gu, '$1')
    .replace(/(?<!\\)(?:\*\*|__)/gu, '')
    .replace(/^(?:-# |- |> )+/gmu, '')
    .replaceAll('\\', '');

/** A line that is bold from end to end heads those below it, where a field has no room for them. */
const HEADING = /^\*\*(?:(?!\*\*).)+\*\*$/u;

/** Every line of a message, from the top down. */
export function linesOf({ content, embeds }: Pick<Message, 'content' | 'embeds'>): readonly ShownLine[] {
  const told = (text: string, under: string, part: ShownLine['part']): readonly ShownLine[] => {
    let heading = '';
    return (text === '' ? [] : text.split('\n')).map(line => {
      if (HEADING.test(line)) heading = line;
      const above = readable(`${under} ${heading}`).trim();
      return { text: readable(line), under: above, part, isBullet: line.startsWith('- ') };
    });
  };
  return [
    ...told(content, '', 'content'),
    ...embeds.flatMap(({ author, title = '', description = '', fields = [], footer }) => {
      const name = [author?.name ?? '', title].join(' ');
      return [
        ...told(name.trim(), '', 'card'),
        ...told(description, name, 'card'),
        ...fields.flatMap(field => [
          ...told(field.name, name, 'card'),
          ...told(field.value, `${name} ${field.name}`, 'card'),
        ]),
        ...told(footer?.text ?? '', '', 'footer'),
      ];
    }),
  ];
}

/** The sentences of a text that are long enough to be told twice. */
export const sentencesOf = (text: string): readonly string[] =>
  readable(text)
    .split(/\n|(?<=[.!?…”])(?<!\d\.)\s+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.length >= SENTENCE_MIN);

/** Fewest characters of a sentence; names and dates may stand in both. */
const SENTENCE_MIN = 30;

/** The lines that a message takes on a telephone. */
export function heightOf(message: Message): number {
  return linesOf(message).reduce(
    (sum, { text, part, isBullet }) =>
      sum + wrapped(text, COLUMNS[isBullet ? 'bullet' : part === 'content' ? part : 'card']),
    0,
  );
}
