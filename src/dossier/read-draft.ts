/** From the data folder's texts to a draft in which every rule holds: everything that needs YAML, the schemas and the rules. */
import { applyRules } from './apply-rules.ts';
import type { Draft, Problem } from './draft.ts';
import { lookUp } from './lookup.ts';
import { type InputFile, parseDraft } from './parse.ts';
import type { Pause } from './pause.ts';
import { RULES } from './rules/index.ts';

export async function readDraft(
  files: readonly InputFile[],
  pause?: Pause,
): Promise<{ readonly draft: Draft } | { readonly problems: readonly Problem[] }> {
  const parsed = await parseDraft(files, pause);
  if ('problems' in parsed) return parsed;
  const lookup = await lookUp(parsed.draft, pause);
  const problems = await applyRules(RULES, parsed.draft, lookup, pause);
  return problems.length > 0 ? { problems } : parsed;
}
