/** Drafts a source's file from an article, for `npm run draft`. */
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../app/config.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { loadRecord } from '../dossier/load.ts';
import { draftSource } from '../ingest/fields/draft.ts';
import { fileNameOf } from '../ingest/fields/header.ts';
import { readArticle } from '../ingest/read/article.ts';
import { sourceHeader, textOf } from '../ingest/read/blocks.ts';
import { isRefused } from '../ingest/read/refusal.ts';
import { withoutPassword } from '../ingest/read/web/addresses.ts';
import { findSpeech } from '../ingest/speech/speech.ts';
import type { Article } from '../ingest/types.ts';
import { writeDraft } from '../ingest/write/draft-file.ts';
import { draftsFolder, saveDraft } from '../ingest/write/save.ts';
import { summaryOf } from '../ingest/write/summary.ts';
import { ownDataFolder } from '../lib/paths.ts';
import { formatProblem } from '../record/draft.ts';
import { dayInName } from '../record/rules/files.ts';
import type { Dialogue } from '../terminal/dialogue.ts';
import { printable } from '../text/sanitize.ts';
import { withHeader } from './draft-header.ts';

const USAGE = `Usage: npm run draft -- FILE|URL|- [options]
  Drafts the file of a source from an article: a text or HTML file, a page, or standard input (-). It goes into DATA_DIR/drafts,
  with the article's text beside it; nothing is written over. Then: npm run review
  At a terminal it asks for the day, the outlet and the rights, where the article doesn't tell them.

  --outlet NAME       who published it          --title TEXT    its headline
  --published DATE    the day, YYYY-MM-DD       --url ADDRESS   where that very text can be read
  --rights TEXT       who holds them            --lang TAG      its language: en, de, uk
  --speaker NAME      who issues it: it speaks for itself, and is a document
  --form FORM         article, document or transcript
  --data DIR          the record's folder; without it, the package's own
  --stdout            write the draft to standard output, and no file
`;

/** What stands around the command. */
export interface DraftAround {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** To standard output. */
  readonly print: (text: string) => void;
  /** To standard error. */
  readonly tell: (text: string) => void;
  /** Opens a conversation; absent where nobody sits at a terminal. */
  readonly converse?: () => Dialogue;
  /** The checked record, as a start of the bot left it. */
  readonly cache?: string;
  readonly now: Date;
}

/**
 * Runs the command.
 *
 * @param args as after `npm run draft --`
 * @returns the exit status: 0 drafted, 1 not, 2 the arguments make no sense
 */
export async function runDraftCommand(args: readonly string[], around: DraftAround): Promise<0 | 1 | 2> {
  const { env, print } = around;
  const say = (line: string): void => around.tell(`${printable(line)}\n`);
  const asked = readArguments(args);
  if ('error' in asked) {
    around.tell(`${printable(asked.error)}\n${USAGE}`);
    return 2;
  }
  if (asked.options.help) {
    print(USAGE);
    return 0;
  }
  const { input, options } = asked;
  const configured = readConfig(env);
  if ('problems' in configured) {
    for (const problem of configured.problems) say(problem);
    return 1;
  }
  const data = options.data ?? ownDataFolder();
  say(`Reading ${input === '-' ? 'standard input' : withoutPassword(input)} …`);
  const read = await readArticle(input, readOptions(options), {
    stdin: around.stdin,
    environment: env,
    // npm runs a script in the package's folder, and says where it was called.
    folder: env['INIT_CWD'],
    progress: say,
  });
  if (isRefused(read)) {
    say(`${read.refusal.message} ${read.refusal.mend}`);
    return 1;
  }
  const record = await recordIn(data, around, say);
  if (!record) return 1;
  const header = await withHeader(read.article, record, input === '-' || options.stdout ? undefined : around.converse);
  if (isRefused(header)) {
    say(`${header.refusal.message} ${header.refusal.mend}`);
    return 1;
  }
  const { article } = header;
  const day = around.now.toISOString().slice(0, 10);
  say('Looking for who says what …');
  const draft = draftSource({ article, speech: findSpeech(article), record, day });
  const files = { name: nameFor(input, article, day), yaml: writeDraft(draft.source, day), text: textOf(article) };
  for (const line of summaryOf(draft, [...read.notes, ...known(article, record)])) say(line);
  if (options.stdout) {
    print(files.yaml);
    return 0;
  }
  const saved = await saveDraft(draftsFolder(configured.config.dataDir), data, files);
  if ('refused' in saved) {
    say(saved.refused);
    return 1;
  }
  say(`The draft is ${saved.yaml}, its text ${saved.text}.`);
  say(`Next: npm run review -- ${files.name}`);
  return 0;
}

async function recordIn(data: string, around: DraftAround, say: (line: string) => void): Promise<Dossier | undefined> {
  say('Reading the record …');
  const { cache } = around;
  const loaded = await loadRecord(data, data === ownDataFolder() && cache !== undefined ? { cache } : {});
  if ('dossier' in loaded) return loaded.dossier;
  around.tell(loaded.problems.map(formatProblem).join(''));
  say('The record has these problems. Mend them first: a draft is made with what the record knows.');
  return undefined;
}

/** A file that is named as its source's is to be keeps its name. */
function nameFor(input: string, article: Article, day: string): string {
  const own = basename(input, extname(input));
  const named = dayInName(`${own}.yaml`);
  return named !== undefined && named === article.published ? own : fileNameOf(article, day);
}

/** Says that the record has the text already. */
function known(article: Article, { sources }: Dossier): readonly string[] {
  const { sha256 } = sourceHeader(article);
  const same = [...sources.values()].filter(
    source => source.sha256 === sha256 || (article.url !== undefined && source.url === article.url),
  );
  return same.map(({ id }) => `The record has this text already, as ${id}.`);
}

// Arguments

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  outlet: TEXT,
  published: TEXT,
  title: TEXT,
  url: TEXT,
  rights: TEXT,
  lang: TEXT,
  speaker: TEXT,
  form: TEXT,
  data: TEXT,
  stdout: FLAG,
  help: FLAG,
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

function readArguments(
  args: readonly string[],
): { readonly input: string; readonly options: Options } | { readonly error: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [input, ...more] = positionals;
    if (values.help) return { input: '', options: values };
    if (input === undefined) return { error: 'Which article? Give a file, an address, or - for standard input.' };
    if (more.length > 0) return { error: `One article at a time: what is “${more[0]}”?` };
    return { input, options: values };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** What of the options is told of the article. */
function readOptions({ outlet, published, title, url, rights, lang, speaker, form }: Options) {
  return { outlet, published, title, url, rights, lang, speaker, form };
}
