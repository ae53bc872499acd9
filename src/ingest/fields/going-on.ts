/** Fills in what one and the same person's words in a row have in common, where a later one has it not. */
import { fieldOf, type Mark, type Value } from './drafted.ts';
import type { DraftedItem } from './item.ts';
import { namedPlace, type Story } from './story.ts';
import { NO_DAY } from './times.ts';

/** Whoever goes on speaking does so on the day, and of the matter, that was given before. */
export function goingOn(story: Story, items: readonly DraftedItem[]): readonly DraftedItem[] {
  let before: DraftedItem[] = [];
  return items.map(item => {
    if (item.voice?.person === undefined || item.voice.person !== before[0]?.voice?.person) before = [];
    const filled = withTopics(story, withDay(story, item, before), before);
    if (item.voice?.person !== undefined) before = [filled, ...before];
    return filled;
  });
}

/** The day that was given last. The words for it stand there alone. */
function withDay(story: Story, item: DraftedItem, before: readonly DraftedItem[]): DraftedItem {
  if (fieldOf(item.entry, 'when')?.mark?.why !== NO_DAY) return item;
  const given = before.find(one => fieldOf(one.entry, 'when')?.mark === undefined);
  const value = given && fieldOf(given.entry, 'when')?.value;
  if (!given || typeof value !== 'object' || !('date' in value)) return item;
  const { said, note, ...date } = value;
  return withField(story, item, 'when', { ...date, basis: 'inferred' }, given);
}

function withTopics(story: Story, item: DraftedItem, before: readonly DraftedItem[]): DraftedItem {
  if (fieldOf(item.entry, 'topics')?.value !== undefined) return item;
  const given = before.find(one => fieldOf(one.entry, 'topics')?.value !== undefined);
  const value = given && fieldOf(given.entry, 'topics')?.value;
  return given && value !== undefined ? withField(story, item, 'topics', value, given) : item;
}

function withField(story: Story, item: DraftedItem, key: string, value: Value, from: DraftedItem): DraftedItem {
  const mark: Mark = { kind: 'check', why: `As of what stands in ${namedPlace(story, from.sentence.block)}.` };
  const isAsked = key === 'topics' && fieldOf(item.entry, 'about')?.mark !== undefined;
  const field = { key, value, ...(!isAsked && { mark }) };
  return { ...item, entry: item.entry.map(one => (one.key === key ? field : one)) };
}
