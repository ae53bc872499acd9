/** Gathers everybody whom an article names as a person or a body, or has speak under a name. */
import type { Attribution, Named } from '../types.ts';
import type { Entities } from './entities.ts';

/** Everybody, in the order in which the article has them first. Whoever speaks under a name is among them. */
export function namedOf({ all }: Entities, attributions: readonly Attribution[]): readonly Named[] {
  const speakers = speakersOf(attributions);
  const gathered = all.flatMap(({ kind, words, forms, offices, officesAfter, blocks }) => {
    const name = words.join(' ');
    if (kind === 'unclear' && !speakers.has(keyOf('person', name))) return [];
    return [
      {
        kind: kind === 'body' ? kind : ('person' as const),
        name,
        forms: [...forms],
        offices: [...offices, ...officesAfter],
        blocks: [...blocks].toSorted((a, b) => a - b),
      },
    ];
  });
  const keys = new Set(gathered.map(({ kind, name }) => keyOf(kind, name)));
  const others = [...speakers].flatMap(([key, speaker]) => (keys.has(key) ? [] : [speaker]));
  return [...gathered, ...others].toSorted((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0));
}

function keyOf(kind: Named['kind'], name: string): string {
  return `${kind} ${name}`;
}

/** Whoever speaks, with no more than the speeches tell: all there is of "Oz’s foreign ministry" and of "BELL: …". */
function speakersOf(attributions: readonly Attribution[]): ReadonlyMap<string, Named> {
  const found = new Map<string, { readonly one: Named; readonly offices: Set<string>; readonly blocks: Set<number> }>();
  for (const { speaker, span } of attributions) {
    if (speaker?.name === undefined || speaker.kind === 'unnamed') continue;
    const { kind, name, office } = speaker;
    const one = { kind, name, forms: [name], offices: [], blocks: [] };
    const known = found.get(keyOf(kind, name)) ?? { one, offices: new Set(), blocks: new Set() };
    if (office !== undefined) known.offices.add(office);
    known.blocks.add(span.block);
    found.set(keyOf(kind, name), known);
  }
  return new Map(
    Array.from(found, ([key, { one, offices, blocks }]) => [
      key,
      { ...one, offices: [...offices], blocks: [...blocks] },
    ]),
  );
}
