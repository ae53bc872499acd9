/** Groups entries under whoever said them, when and on what occasion: said once, not with every line. */
import { remember } from '../lib/lazy.ts';
import type { Day, Item } from '../record/types.ts';
import { voiceKey as keyOfVoice } from '../record/voices.ts';
import type { CardSection, ItemEntry, Telling } from './reply.ts';

/** What two items share that stand under one heading. */
const headingKey = remember((item: Item): string => {
  const { when, source } = item;
  const date = when.precision === 'open' ? '' : `${when.from}/${when.to}/${when.basis}`;
  if (item.kind === 'event') return `event ${date}`;
  if (item.kind === 'fact') return `fact ${source.outlet} ${item.voice}`;
  const { by, occasion = '' } = item;
  return `${keyOfVoice(by)} ${occasion} ${date}`;
});

/** Whether two items stand under one heading: the same voice, on the same occasion. */
export const sharesVoice = (a: Item, b: Item): boolean => headingKey(a) === headingKey(b);

/** Groups entries by voice, in the order in which the voices first come. */
export function voicesIn(entries: readonly ItemEntry[]): readonly (readonly [ItemEntry, ...ItemEntry[]])[] {
  const groups = new Map<string, [ItemEntry, ...ItemEntry[]]>();
  for (const entry of entries) {
    const key = headingKey(entry.item);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** Makes a section for each speaker and occasion, in the order in which they first come. */
export function byVoice(entries: readonly ItemEntry[], telling: Telling = 'line'): readonly CardSection[] {
  return voicesIn(entries).map(group => ({
    heading: { kind: 'voice', item: group[0].item },
    entries: group.map(entry => ({ ...entry, telling })),
  }));
}

/**
 * Makes the same sections, each headed in one line: for looking over a day, or what is new, with long quotations told by
 * their settings, or `inFull`.
 */
export function byOccasion(
  entries: readonly ItemEntry[],
  day: Day | undefined,
  telling: 'setting' | 'inFull' = 'setting',
): readonly CardSection[] {
  return voicesIn(entries).map(([first, ...more]) => ({
    heading: {
      kind: 'occasion',
      items: [first.item, ...more.map(({ item }) => item)],
      ...(day === undefined ? {} : { day }),
      ...(telling === 'inFull' ? { inFull: true as const } : {}),
    },
    entries: [first, ...more].map(entry => ({ ...entry, telling: telling === 'inFull' ? 'line' : telling })),
  }));
}
