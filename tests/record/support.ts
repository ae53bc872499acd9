/** Plants faults in the invented record, and checks what the rules report. */
import { describe, expect, it } from 'vitest';
import type { Draft, Problem } from '../../src/record/draft.ts';
import { type InputFile, parseFiles, readDraft } from '../../src/record/parse.ts';
import { FIRST_FILE, RECORD, sha256, TEXTS } from './sample-record.ts';

type Files = Readonly<Record<string, string>>;

/** One fault, planted in one file. */
export interface Fault {
  readonly fault: string;
  /** The file in which it's planted; the first source's, if not given. */
  readonly file?: string;
  /** The file in which it's reported; the one in which it's planted, if not given. */
  readonly reportedIn?: string;
  /** The text to replace; of several such, the first. */
  readonly from: string;
  readonly to: string;
  /** Part of the line at which the fault is to be reported: the first with these words. */
  readonly at: string;
  /** Part of the message. */
  readonly says: string;
  /** The source's text, for a fault in it rather than in the record. */
  readonly text?: string;
}

/** The files in the form that the parser takes, with the sources' texts. */
export function inputs(files: Files = RECORD, texts: Files = TEXTS): readonly InputFile[] {
  return Object.entries(files).map(([file, text]) => {
    const source = texts[file];
    return source === undefined ? { file, text } : { file, text, sourceText: { text: source, sha256: sha256(source) } };
  });
}

/** Parses files that have no fault of form. */
export function draftOf(files: readonly InputFile[]): Draft {
  const { problems, drafts } = parseFiles(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return drafts[0];
}

/** The invented record, or another, with one piece of one file replaced. */
export function planted(file: string, from: string, to: string, record: Files = RECORD): Files {
  const text = record[file];
  if (!text?.includes(from)) throw new Error(`${file} has no “${from}”`);
  return { ...record, [file]: text.replace(from, () => to) };
}

/** The day on which the rules are run. */
export const TODAY = '2031-12-31';

/** The problems that are found in these files. */
export function refused(files: Files, texts: Files = TEXTS): readonly Problem[] {
  const read = readDraft(inputs(files, texts), TODAY);
  return 'problems' in read ? read.problems : [];
}

/** The line, counted from 1, of the first line with these words. */
export function lineWith(text: string | undefined, words: string): number {
  const line = (text ?? '').split('\n').findIndex(each => each.includes(words)) + 1;
  if (line === 0) throw new Error(`no line has “${words}”`);
  return line;
}

/** Tests a rule: it accepts the sound record, or another, and refuses each fault at its file and line. */
export function testRule(
  id: string,
  faults: readonly Fault[],
  record: Files = RECORD,
  recordTexts: Files = TEXTS,
): void {
  describe(id, () => {
    it('accepts the sound record', () => {
      expect(refused(record, recordTexts)).toEqual([]);
    });

    it.each(faults)('refuses $fault', ({ file = FIRST_FILE, reportedIn = file, from, to, at, says, text }) => {
      const files = planted(file, from, to, record);
      const problems = refused(files, text === undefined ? recordTexts : { ...recordTexts, [file]: text });
      const own = problems.filter(({ rule }) => rule === id);
      expect(own.map(problem => [problem.file, problem.line])).toEqual([[reportedIn, lineWith(files[reportedIn], at)]]);
      expect(own[0]?.message).toContain(says);
      expect(own[0]?.mend).toMatch(/^[A-Z].+\.$/u);
    });
  });
}
