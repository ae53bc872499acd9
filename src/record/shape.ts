/** Tells the faults of shape that zod finds in a file's content, each with its path and its mend. */
import type { z } from 'zod';
import type { Path, Problem } from './draft.ts';
import { FORMER_KEYS } from './schema.ts';
import { told } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** A fault of shape. */
export interface ShapeFault {
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
  /** At a key that the record hasn't, rather than at a value. */
  readonly isKey?: true;
}

/** Turns zod's issues with a file's content into faults. */
export function shapeFaults(content: unknown, issues: readonly Issue[]): readonly ShapeFault[] {
  return issues.flatMap(issue => faultsOf(issue, content, []));
}

/** Turns faults into problems, each with the line on which it stands; of one file there are few: see `told`. */
export function problemsAt(
  file: string,
  faults: readonly ShapeFault[],
  lineOf: (path: Path) => number,
): readonly Problem[] {
  return told(faults, ({ path, message, mend }) => ({ file, line: lineOf(path), rule: 'shape', message, mend }));
}

function faultsOf(issue: Issue, content: unknown, within: Path): readonly ShapeFault[] {
  const path = [...within, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearestForm(issue.errors, content, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key));
  return [faultyValue(issue, content, path)];
}

/** Of several allowed forms, the ones that the entry misses by least are most likely meant. */
function nearestForm(forms: readonly (readonly Issue[])[], content: unknown, path: Path): readonly ShapeFault[] {
  const least = Math.min(...forms.map(form => form.length));
  const near = forms
    .filter(form => form.length === least)
    .map(form => form.flatMap(issue => faultsOf(issue, content, path)));
  const [only, other] = near;
  if (only && !other) return only;
  const either = near.map(form => form.map(({ message }) => message).join('; '));
  return [
    {
      path,
      message: [...new Set(either)].join('; or: '),
      mend: 'Write one of the forms that data/README.md describes.',
    },
  ];
}

function unknownKey(path: Path, key: string): ShapeFault {
  const message = `${pathName([...path, shortened(key)])} is not a key of the record`;
  const mend =
    FORMER_KEYS.get(key) ?? `Remove “${shortened(key)}”, or correct its spelling; data/schema lists the keys.`;
  return { path: [...path, key], message, mend, isKey: true };
}

/** What a header has of the source's text. */
const OF_TEXT = ['source.sha256', 'source.paragraphs', 'source.captions'];
const AS_TOLD = ': check with --texts, and copy what it tells';

function faultyValue(issue: Issue, content: unknown, path: Path): ShapeFault {
  const value = valueAt(content, path);
  const where = pathName(path);
  if (value === undefined)
    return { path, message: `${where} is missing`, mend: `Add ${where}${OF_TEXT.includes(where) ? AS_TOLD : ''}.` };
  const message = `${where} is ${shownValue(value)}: ${reasonOf(issue)}`;
  return { path, message, mend: `Correct ${where}.` };
}

/** zod's reason, as the end of a sentence. An abbreviation such as “SHA-256” stays as it is. */
function reasonOf(issue: Issue): string {
  const plain = issue.message.replace(/^Invalid (input|discriminator value)[:.] /u, '');
  return plain.replace(/^\p{Lu}(?=\p{Ll}| )/u, first => first.toLowerCase());
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  return value;
}

/** A path as curators write it: `quotes[3].speaker`, counted from 1 as lines and paragraphs are. */
function pathName(path: Path): string {
  const written = path.map(step => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('');
  return written === '' ? 'the file' : written.replace(/^\./u, '');
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  return shortened(typeof value === 'string' ? `“${value}”` : String(value));
}

/** As a terminal may show it: what comes from a file may hold its control characters. */
function shortened(text: string): string {
  const seen = text.slice(0, 80).replace(/[\p{Cc}\p{Cs}]/gu, '�');
  return text.length > 80 ? `${seen}…` : seen;
}
