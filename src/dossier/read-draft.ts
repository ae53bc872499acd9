/** From the data folder's texts to a draft in which every rule holds: everything that needs YAML, the schemas and the rules. */
import { applyRules } from './apply-rules.ts';
import type { Draft, Lookup, Problem } from './draft.ts';
import { lookUp } from './lookup.ts';
import { type InputFile, parseDraft } from './parse.ts';
import type { Pause } from './pause.ts';
import { RULES } from './rules/index.ts';
import type { Day } from './types.ts';

/** @param today see {@link Lookup.today} */
export async function readDraft(
  files: readonly InputFile[],
  pause?: Pause,
  today?: Day,
): Promise<{ readonly draft: Draft } | { readonly problems: readonly Problem[] }> {
  const parsed = await parseDraft(files, pause);
  if ('problems' in parsed) return parsed;
  const lookup: Lookup = await lookUp(parsed.draft, pause, today);
  const problems = await applyRules(RULES, parsed.draft, lookup, pause);
  return problems.length > 0 ? { problems } : parsed;
}
