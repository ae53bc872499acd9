/** Says what a curator should know of an article that was read. */
import { MAIN_LANGUAGE } from '../../record/types.ts';
import { label } from '../../text/sanitize.ts';
import type { Article } from '../types.ts';
import { sourceHeader } from './blocks.ts';
import { UNREADABLE } from './charset.ts';
import type { Metadata } from './page/metadata.ts';

const MISSING = [
  ['title', '--title', 'The headline isn’t known'],
  ['outlet', '--outlet', 'Who published it isn’t known'],
  ['published', '--published', 'No day of publication was found'],
  ['url', '--url', 'The address isn’t known'],
  ['rights', '--rights', 'Who holds the rights isn’t known'],
] as const;

/** So many captions, and as many as paragraphs, are rather lines of paragraphs. */
const CAPTIONS_MANY = 6;

/** How it was read. */
export interface HowRead {
  readonly said: Partial<Metadata>;
  /** Absent where it isn't known. */
  readonly language: string | undefined;
  readonly encoding: string;
  readonly text: string;
  /** The curator says whose it is. */
  readonly isNamed: boolean;
  /** The first line, where only its place says that it’s the headline. */
  readonly headline?: string;
}

/** Tells what is missing, and what may be wrong: each a sentence with its mend. */
export function notesOn(article: Article, how: HowRead): readonly string[] {
  const { said, language, encoding, text, isNamed, headline } = how;
  const notes = MISSING.filter(([field]) => article[field] === undefined).map(
    ([, option, what]) => `${what}: give it with ${option}.`,
  );
  if (said.publishedBy !== undefined && article.published === said.published)
    notes.push(
      `The day of publication, ${said.published}, is inferred from “${label(said.publishedBy, 80)}”: look whether it’s right, or give it with --published.`,
    );
  notes.push(...firstLineNotes(article, headline));
  if (language === undefined)
    notes.push(`Its language isn’t known, and taken for ${MAIN_LANGUAGE}: give it with --lang.`);
  if (!isNamed && said.outlet !== undefined && article.outlet !== said.outlet)
    notes.push(
      `It is ${article.outlet}’s by its dateline, on a page of ${said.outlet}: another publisher’s headline may be its own.`,
    );
  const unread = text.split(UNREADABLE).length - 1;
  if (unread > 0)
    notes.push(
      `${unread === 1 ? '1 character can’t be read and stands' : `${unread} characters can’t be read and stand`} as ${UNREADABLE}: look for another copy.`,
    );
  if (encoding !== 'utf-8')
    notes.push(`It was read as ${encoding}: look whether its quotation marks and accents are right.`);
  const { captions, paragraphs } = sourceHeader(article);
  if (captions >= CAPTIONS_MANY && captions >= paragraphs)
    notes.push(
      `${captions} lines don’t end as a sentence does, and count as captions: put each paragraph on a line of its own.`,
    );
  if (article.form === 'document' && article.issuer === undefined)
    notes.push('Who speaks in it isn’t known: give it with --speaker.');
  return notes;
}

/** What a first line is taken for that may be something else. */
function firstLineNotes({ title, blocks }: Article, headline: string | undefined): readonly string[] {
  const [first] = blocks;
  if (headline !== undefined)
    return [
      `The first line, “${label(headline, 80)}”, is taken for the headline: if it’s a caption, write it as ![…]; if it’s the story’s, put ¶ before it.`,
    ];
  if (title !== undefined || first?.kind !== 'caption') return [];
  return [
    `The first line, “${label(first.text, 80)}”, counts as a caption: if it’s the headline, put # before it; if it’s the story’s, put ¶.`,
  ];
}
