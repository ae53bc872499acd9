/** Reads the `.env` file of the working folder, and says what in it can't be meant as it stands. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'dotenv';

/** Far above any such file: a log or a device isn't read to its end. In bytes. */
const SIZE_MAX = 1_048_576;
const NAME = '.env';

/** Of the process: what the file is for, and where its problems go. */
interface Process {
  readonly env: Record<string, string | undefined>;
  readonly stderr: { write(text: string): unknown };
  exit(status: number): unknown;
}

/**
 * Adds the variables of `.env` to the environment, but for those that are set there already. With problems, each is a line
 * of standard error, and the process exits with status 1. No value is repeated.
 */
export function loadEnvFile({ env, stderr, exit }: Process, path: string = NAME): void {
  const read = readEnvFile(path);
  if ('problems' in read) {
    stderr.write(`${read.problems.join('\n')}\n`);
    exit(1);
    return;
  }
  for (const [name, value] of Object.entries(read.variables)) env[name] ??= value;
}

type Read = { readonly variables: Readonly<Record<string, string>> } | { readonly problems: readonly string[] };

/** Reads a file of variables; none where there is no such file. */
function readEnvFile(path: string): Read {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return problem('is a folder: put the file there, or remove the folder.');
    if (!stats.isFile()) return problem('is no regular file: put one there, or remove it.');
    if (stats.size > SIZE_MAX) return problem('is too large for a file of variables: put the right one there.');
    return readText(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    if (code === 'ENOENT')
      return lstatSync(path, { throwIfNoEntry: false })
        ? problem("is a link to a file that isn't there: put it there, or remove the link.")
        : { variables: {} };
    return problem(`can't be read (${code}): let the user that Rapporteur runs as read it, or remove it.`);
  }
}

const problem = (what: string): Read => ({ problems: [`${NAME} ${what}`] });

function readText(bytes: Buffer): Read {
  // Windows calls it "Unicode".
  if (bytes.includes(0)) return problem('is not in UTF-8 but, it seems, in UTF-16: save it as UTF-8.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem('is not in UTF-8: save it as UTF-8.');
  }
  const variables = parse(text);
  const problems = text.split(/\r\n?|\n/).flatMap((line, i) => {
    const what = doubtIn(line, variables);
    return what === undefined ? [] : [`${NAME}, line ${i + 1}: ${what}`];
  });
  return problems.length > 0 ? { problems } : { variables };
}

/** Says why a line can't be meant as it was read. A line within a value of several lines was read as something else. */
function doubtIn(line: string, variables: Readonly<Record<string, string>>): string | undefined {
  const [, name = '', written = ''] = /^\s*(?:export\s+)?([A-Z_][A-Z0-9_]*)\s*=\s*(.*)$/.exec(line) ?? [];
  const [quote = ''] = /^["'`]/.exec(written) ?? [];
  const read = variables[name];
  if (read === undefined || written === '') return undefined;
  if (quote !== '' && read.startsWith(quote))
    return `the value of ${name} begins with a quote that doesn't end. End it, or put the whole in other quotes.`;
  const [before = '', after] = written.split(/#(.*)/s);
  if (quote !== '' || after === undefined || /(^|\s)$/.test(before) || read !== before) return undefined;
  return `${name} is cut at its #, where a comment begins. Put the value in single quotes, or a space before the comment.`;
}
