/** What of an item is searched, by field: its words as readers see them, and the entries of the record that it names. */
import { type Item, type Party, type Person, QUOTE_SLOT, type Topic } from '../dossier/types.ts';

export interface Fields {
  /** The quotation, or our sentence. */
  readonly text: readonly string[];
  /** What stands around it: setting, occasion, place, conditions. */
  readonly setting: readonly string[];
  /** Who says it, in the words shown. */
  readonly speaker: readonly string[];
  readonly people: readonly Person[];
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
}

type Own = Omit<Fields, 'topics'>;

/** The searched parts of an item. */
export function fieldsOf(item: Item): Fields {
  const own = ownFields(item);
  return {
    ...own,
    setting: [...own.setting, ...item.conditions, item.when.said],
    parties: [...new Set([...item.about, ...own.parties, ...own.people.map(person => person.party)])],
    topics: item.topics,
  };
}

function ownFields(item: Item): Own {
  switch (item.kind) {
    case 'quote': {
      const { person, office } = item.by;
      return {
        text: [item.text, ...item.variants.map(variant => variant.text)],
        setting: [...item.setting.split(QUOTE_SLOT), item.occasion],
        speaker: [person.name, office],
        people: [person],
        parties: [],
      };
    }
    case 'statement':
      return { text: [item.text], setting: [], ...voiceOf(item.by) };
    case 'fact':
      return { text: [item.text], setting: [], speaker: [], people: [], parties: [] };
    case 'event': {
      const { where, participants } = item;
      return {
        text: [item.title],
        setting: where === undefined ? [] : [where.place],
        speaker: [],
        people: participants.filter(entry => entry.kind === 'person'),
        parties: [
          ...participants.filter(entry => entry.kind === 'party'),
          ...(where?.country === undefined ? [] : [where.country]),
        ],
      };
    }
  }
}

function voiceOf(by: Extract<Item, { kind: 'statement' }>['by']): Pick<Own, 'speaker' | 'people' | 'parties'> {
  switch (by.kind) {
    case 'person':
      return { speaker: [by.person.name, by.office], people: [by.person], parties: [] };
    case 'party':
      return { speaker: [by.party.name, by.organ ?? ''], people: [], parties: [by.party] };
    case 'unnamed':
      return { speaker: [by.described], people: [], parties: [by.party] };
  }
}
