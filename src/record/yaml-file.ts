/** Reads one YAML data file, and finds the line on which each part of it stands. */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  parseDocument,
  visit,
} from 'yaml';
import type { Path, Pause, Problem } from './draft.ts';

/** Limit on the nodes that a file's aliases stand for, so that aliases of aliases can't fill the memory. */
export const ALIASES_MAX = 10_000;
/** Lexemes read between pauses: a few milliseconds' worth. */
const LEXEMES_A_TURN = 1_000;

const OPTIONS = { uniqueKeys: true, prettyErrors: false } as const;

/** The content of a YAML file, not yet checked for shape; or the reasons why it can't be read. */
type DataFile = { readonly content: unknown } | { readonly problems: readonly Problem[] };

/** Reads YAML, and pauses between pieces of work. Reports all syntax errors, doubled keys among them. */
export async function readYaml(file: string, text: string, pause?: Pause): Promise<DataFile> {
  const lines = new LineCounter();
  const [document, second] = await compose(text, lines, pause);
  if (!document || (document.contents === null && document.errors.length === 0)) {
    return { problems: [problem(file, 1, 'the file is empty', 'Write its entries, or take the file away.')] };
  }
  const errors = document.errors.map(error =>
    problem(
      file,
      lines.linePos(error.pos[0]).line,
      error.message,
      'Correct the YAML on this line, or on the line before it.',
    ),
  );
  if (second) {
    const line = lines.linePos(second.range[0]).line;
    errors.push(
      problem(file, line, 'the file holds a second YAML document', 'Remove the "---", so that it holds one.'),
    );
  }
  if (errors.length > 0) return { problems: errors };
  await pause?.();
  try {
    return { content: document.toJS({ maxAliasCount: ALIASES_MAX }) };
  } catch (error) {
    const dangling = danglingAliases(file, document, lines);
    if (dangling.length > 0) return { problems: dangling };
    const why = error instanceof Error ? error.message : String(error);
    return { problems: [problem(file, 1, why, 'Write the values out where aliases stand for other aliases.')] };
  }
}

/**
 * Finds lines by path. Reads the text again, and only when the first line is asked for: problems are rare, and the
 * syntax trees of a large record would take many times the memory of the record.
 */
export function lineFinder(text: string): (path: Path) => number {
  let read: { readonly document: Document; readonly lines: LineCounter } | undefined;
  return path => {
    if (!read) {
      const lines = new LineCounter();
      read = { document: parseDocument(text, { ...OPTIONS, lineCounter: lines }), lines };
    }
    return lineOf(read.document, read.lines, path);
  };
}

async function compose(text: string, lines: LineCounter, pause?: Pause): Promise<readonly Document.Parsed[]> {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  let lexemes = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    lexemes++;
    if (pause && lexemes % LEXEMES_A_TURN === 0) await pause();
  }
  await pause?.();
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return documents;
}

/** Reports aliases whose anchor doesn't stand before them. */
function danglingAliases(file: string, document: Document, lines: LineCounter): readonly Problem[] {
  const anchors = new Set<string>();
  const found: Problem[] = [];
  visit(document, {
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias(_key, { source, range }) {
      if (anchors.has(source)) return;
      const line = lines.linePos(range?.[0] ?? 0).line;
      const mend = `Write &${source} where the value first stands, or correct the alias.`;
      found.push(problem(file, line, `the alias *${source} has no anchor &${source} before it`, mend));
    },
  });
  return found;
}

function problem(file: string, line: number, message: string, mend: string): Problem {
  return { file, line, rule: 'yaml', message, mend };
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of path) {
    const whole = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(whole) ? whole.items.find(item => isScalar(item.key) && item.key.value === step) : undefined;
    node = isSeq(whole) && typeof step === 'number' ? whole.items[step] : pair?.value;
    const place = isNode(node) && node.range ? node : pair?.key;
    if (!isNode(place) || !place.range) return line;
    line = lines.linePos(place.range[0]).line;
  }
  return line;
}
