/** Makes the card of what an edition shows. */
import type { Context } from '../../context.ts';
import type { Answered, CardSection, Entry, ItemEntry } from '../../reply/reply.ts';
import type { Section, Unit } from './units.ts';

/**
 * Makes the card of an edition: what happened, who said what, what is disputed, what is ahead, what was corrected.
 *
 * @param voices groups what was said
 */
export function cardOf(
  units: readonly Unit[],
  voices: (said: readonly ItemEntry[]) => readonly CardSection[],
  { messages: w }: Context,
): Answered['cards'] {
  const entriesOf = (...sections: readonly Section[]): readonly Entry[] =>
    units.filter(({ section }) => sections.includes(section)).flatMap(({ entries }) => entries);
  const said = entriesOf('said', 'reporter').filter(entry => entry.kind === 'item');
  const titled = (text: string, entries: readonly Entry[]): CardSection => ({
    heading: { kind: 'title', text },
    entries,
  });
  const sections: readonly CardSection[] = [
    titled(w.timelines.happened, entriesOf('happened').map(named)),
    ...voices(said),
    titled(w.timelines.disputed, entriesOf('disputed')),
    titled(w.timelines.ahead, entriesOf('announced').map(named)),
    titled(w.edition.corrections, [...entriesOf('corrected'), ...notesOf(units)]),
  ].filter(({ entries }) => entries.length > 0);
  return sections.length === 0 ? [] : [{ tone: 'said', sections }];
}

/** What was corrected of all of it: of an item that is told and asked about, once. */
function notesOf(units: readonly Unit[]): readonly Entry[] {
  const notes = units.flatMap(unit => unit.notes);
  return [...new Map(notes.map(note => [note.text, note])).values()];
}

/** An event stands with its date, if it has one. */
const named = (entry: Entry): Entry =>
  entry.kind === 'item' && entry.item.when.precision !== 'open' ? { ...entry, telling: 'named' } : entry;
