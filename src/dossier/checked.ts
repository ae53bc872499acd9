/**
 * A draft that was read and checked before, as JSON beside the fingerprint of the files that it came from. The build writes
 * one, so that starting on the same files needs neither YAML nor the rules; other files are read and checked as ever.
 */
import type { Draft, DraftFile } from './draft.ts';

interface Checked {
  /** Fingerprint of the data files. */
  readonly files: string;
  /** Fingerprint of the program that checked them. */
  readonly program: string;
  readonly draft: Draft;
}

export function packChecked(checked: Checked): string {
  return JSON.stringify(checked);
}

/** What was packed, if it came from these files, and by this program where one is named. Anything else is as good as absent. */
export function unpackChecked(json: string, files: string, program?: string): Draft | undefined {
  const read = parse(json);
  if (read?.files !== files || (program !== undefined && read.program !== program)) return undefined;
  const { people, parties, topics, glosses, sources } = read.draft;
  return {
    people: placed(people),
    parties: placed(parties),
    topics: placed(topics),
    ...(glosses ? { glosses: placed(glosses) } : {}),
    sources: sources.map(placed),
  };
}

/** Lines are for problems, and a draft that was checked has none. */
function placed<T extends DraftFile<unknown>>(file: T): T {
  return { ...file, lineOf: () => 1 };
}

function parse(json: string): Checked | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
