/** Turns what zod finds wrong with a data file's shape into problems with a line and a mend. */
import type { z } from 'zod';
import type { Path, Problem } from './draft.ts';

type Issue = z.core.$ZodIssue;

interface ShapeFault {
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
}

/** Every fault of shape, each with the file and the line on which it stands. */
export function shapeProblems(
  file: string,
  content: unknown,
  issues: readonly Issue[],
  lineOf: (path: Path) => number,
): readonly Problem[] {
  return issues
    .flatMap(issue => faults(issue, content, []))
    .map(({ path, message, mend }) => ({ file, line: lineOf(path), rule: 'shape', message, mend }));
}

function faults(issue: Issue, content: unknown, within: Path): readonly ShapeFault[] {
  const path = [...within, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearestForm(issue.errors, content, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key));
  return [fault(issue, content, path)];
}

/** Of several allowed forms, the ones that the entry misses by least are most likely meant. */
function nearestForm(forms: readonly (readonly Issue[])[], content: unknown, path: Path): readonly ShapeFault[] {
  const least = Math.min(...forms.map(form => form.length));
  const near = forms
    .filter(form => form.length === least)
    .map(form => form.flatMap(issue => faults(issue, content, path)));
  const [only, other] = near;
  if (only && !other) return only;
  const either = near.map(form => form.map(({ message }) => message).join('; '));
  return [{ path, message: either.join('; or: '), mend: 'Write one of the forms that data/README.md describes.' }];
}

function unknownKey(path: Path, key: string): ShapeFault {
  const message = `${name([...path, key])} is not a key of the record`;
  return {
    path: [...path, key],
    message,
    mend: `Remove “${key}”, or correct its spelling; data/schema lists the keys.`,
  };
}

function fault(issue: Issue, content: unknown, path: Path): ShapeFault {
  const value = valueAt(content, path);
  const where = name(path);
  if (value === undefined) return { path, message: `${where} is missing`, mend: `Add ${where}.` };
  const message = `${where} is ${shown(value)}: ${reason(issue)}`;
  return { path, message, mend: `Correct ${where}.` };
}

function reason(issue: Issue): string {
  const plain = issue.message.replace(/^Invalid (input|discriminator value)[:.] /u, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  return value;
}

/** A path as curators write it: `quotes[3].speaker`, counted from 1 as lines and paragraphs are. */
function name(path: Path): string {
  const written = path.map(step => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('');
  return written === '' ? 'the file' : written.replace(/^\./u, '');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  const text = typeof value === 'string' ? `“${value}”` : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
