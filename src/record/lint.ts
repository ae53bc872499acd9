/** Runs the rules over a draft. */
import type { Draft, Finding, Lookup, Pause, Problem, Rule } from './draft.ts';

/**
 * What the rules refuse, by file and line: the shared files first, then the sources in their order. Empty when the
 * record is fit to be compiled. Gives way after each rule over the shared files, and after each source's file.
 */
export async function applyRules(
  rules: readonly Rule[],
  draft: Draft,
  lookup: Lookup,
  pause?: Pause,
): Promise<readonly Problem[]> {
  const shared: Problem[] = [];
  for (const rule of rules) {
    shared.push(...gather([rule], () => rule.shared?.(draft, lookup)));
    await pause?.();
  }
  const problems = inOrder(onceEach(shared));
  for (const source of draft.sources) {
    problems.push(...gather(rules, rule => rule.source?.(source, draft, lookup)));
    await pause?.();
  }
  return problems;
}

function gather(rules: readonly Rule[], run: (rule: Rule) => Iterable<Finding> | undefined): Problem[] {
  const found = rules.flatMap(rule => Array.from(run(rule) ?? [], finding => problemOf(rule, finding)));
  return inOrder(onceEach(found));
}

/** What stands once and is shared by aliases is one problem, however many items share it. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map(problem => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}

function inOrder(found: readonly Problem[]): Problem[] {
  const files = [...new Set(found.map(({ file }) => file))];
  return found.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}

function problemOf(rule: Rule, { in: file, path, message, mend }: Finding): Problem {
  return { file: file.file, line: file.lineOf(path), rule: rule.id, message, mend };
}
