/** Packs a checked draft into texts, one for each file, and unpacks it: for the disk, and from thread to thread. */
import type { Draft, Pause } from '../record/draft.ts';

type Place = keyof Draft;

/** Packs a draft: a line of JSON for each file. Sources lose their texts, which only the check needs. */
export function packDraft({ sources, ...shared }: Draft): readonly string[] {
  const line = (place: string, { file, content }: { readonly file: string; readonly content: unknown }): string =>
    JSON.stringify([place, { file, content }]);
  return [
    ...Object.entries(shared).map(([place, file]) => line(place, file)),
    ...sources.map(source => line('sources' satisfies Place, source)),
  ];
}

/** Unpacks what {@link packDraft} packed, and pauses after each file. Lines are for problems, and it has none. */
export async function unpackDraft(packed: readonly string[], pause?: Pause): Promise<Draft> {
  const shared: Partial<Record<Place, object>> = {};
  const sources: object[] = [];
  for (const line of packed) {
    const [place, file]: readonly [Place, object] = JSON.parse(line);
    const unpacked = { ...file, lineOf: () => 1 };
    if (place === 'sources') sources.push(unpacked);
    else shared[place] = unpacked;
    await pause?.();
  }
  return { ...shared, sources } as unknown as Draft;
}
