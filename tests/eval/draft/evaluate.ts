/** Runs `npm run eval:draft`: reads a gold file, finds who says what in its articles, prints how well. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { draftArticle } from './draft.ts';
import { BrokenGold, type GoldArticle, readGold } from './gold.ts';
import { missLines, report } from './report.ts';
import { score } from './score.ts';

const USAGE = `Usage: npm run eval:draft -- GOLD.jsonl [--misses]
  GOLD.jsonl  one article a line: { "id", "text", "quotes": [{ "start", "end", "speaker" }], "indirect": [the same] };
              offsets in UTF-16 code units of the text, the end exclusive, marks not included; speaker a name or null
  --misses    print each miss on a line
`;

/**
 * Scores a gold file.
 *
 * @returns the exit status: 0 measured; 2 the arguments or the file make no sense.
 */
export async function evaluateDrafts(args: readonly string[], print: (text: string) => void): Promise<number> {
  const asked = readArguments(args);
  if ('wrong' in asked) {
    print(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  const articles = await readFileOf(asked.file);
  if (typeof articles === 'string') {
    print(`${articles}\n`);
    return 2;
  }
  const start = performance.now();
  const drafted = articles.map(draftArticle);
  const milliseconds = (performance.now() - start) / articles.length;
  const scored = score(drafted);
  print(report(scored, milliseconds));
  if (asked.misses) print(missLines(scored.misses));
  return 0;
}

function readArguments(
  args: readonly string[],
): { readonly file: string; readonly misses: boolean } | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { misses: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? { wrong: 'Name one gold file.' } : { file, misses: values.misses };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** The articles, or what is wrong with the file. */
async function readFileOf(file: string): Promise<readonly GoldArticle[] | string> {
  try {
    return readGold(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof BrokenGold) return `${file}: ${error.message}`;
    return `${file} can’t be read.`;
  }
}
