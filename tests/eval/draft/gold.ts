/** Reads a gold file: one article a line, with its quotations and reported contents. */
import { z } from 'zod';

const SPAN = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  speaker: z.string().min(1).nullable(),
});
const ARTICLE = z.object({ id: z.string(), text: z.string(), quotes: z.array(SPAN), indirect: z.array(SPAN) });

/** Words of an article with whoever says them; `null` where the article names nobody. Offsets count UTF-16 code units. */
export type GoldSpan = z.infer<typeof SPAN>;
export type GoldArticle = z.infer<typeof ARTICLE>;

/** What is wrong with a gold file, with its line. */
export class BrokenGold extends Error {}

/** Reads a gold file's text. @throws BrokenGold naming the first line that isn't as it should be */
export function readGold(text: string): readonly GoldArticle[] {
  const articles = text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
  if (articles.length === 0) throw new BrokenGold('The file has no article.');
  return articles;
}

function readLine(line: string, number: number): GoldArticle {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new BrokenGold(`Line ${number} isn’t JSON.`);
  }
  const read = ARTICLE.safeParse(parsed);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BrokenGold(`Line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'broken'}`);
  }
  const article = read.data;
  for (const { start, end } of [...article.quotes, ...article.indirect]) {
    if (start >= end || end > article.text.length) {
      throw new BrokenGold(
        `Line ${number}: ${start}–${end} is no stretch of a text of ${article.text.length} characters.`,
      );
    }
  }
  return article;
}
