/** Groups entries under whoever said them, when and on what occasion: said once, not with every line. */
import type { Item } from '../record/types.ts';
import type { CardSection, ItemEntry, Telling } from './reply.ts';

/** What two items share that stand under one heading. */
function voiceKey(item: Item): string {
  const { when, source } = item;
  const date = when.precision === 'open' ? '' : `${when.from}/${when.to}/${when.basis}`;
  if (item.kind === 'event') return `event ${date}`;
  if (item.kind === 'fact') return `fact ${source.outlet} ${item.voice}`;
  const { by, occasion = '' } = item;
  switch (by.kind) {
    case 'person':
      return `person ${by.person.id} ${by.office} ${occasion} ${date}`;
    case 'party':
      return `party ${by.party.id} ${by.organ ?? ''} ${occasion} ${date}`;
    case 'unnamed':
      return `unnamed ${by.party.id} ${by.described} ${occasion} ${date}`;
  }
}

/** Whether two items stand under one heading: the same voice, on the same occasion. */
export const sharesVoice = (a: Item, b: Item): boolean => voiceKey(a) === voiceKey(b);

/** Makes a section for each speaker and occasion, in the order in which they first come. */
export function byVoice(entries: readonly ItemEntry[], telling: Telling = 'line'): readonly CardSection[] {
  const groups = new Map<string, ItemEntry[]>();
  for (const entry of entries) {
    const key = voiceKey(entry.item);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ ...entry, telling });
  }
  return [...groups.values()].map(group => {
    const [first] = group;
    return { ...(first ? { heading: { kind: 'voice', item: first.item } as const } : {}), entries: group };
  });
}
