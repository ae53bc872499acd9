/** What of an item a question can match: the words that readers see, and those around them. */
import { type Item, type Party, type Person, QUOTE_SLOT } from '../record/types.ts';

/** The item's words as its plain sentence has them. */
export function shownOf(item: Item): string {
  switch (item.kind) {
    case 'quote':
      return isSet(item) ? item.setting.replace(QUOTE_SLOT, item.text) : item.text;
    case 'event':
      return item.where ? `${item.title}, ${item.where.place}` : item.title;
    default:
      return item.text;
  }
}

/** What stands around them: setting, occasion, conditions, mode, and the names of those who speak or take part. */
export function aroundOf(item: Item): readonly string[] {
  const around = [...item.conditions, item.when.said];
  switch (item.kind) {
    case 'quote':
      return [
        ...around,
        ...(isSet(item) ? [] : [item.setting]),
        item.occasion,
        item.by.office,
        ...item.variants.map(v => v.text),
        item.by.person.name,
      ];
    case 'statement':
      return [...around, item.mode, ...(item.by.kind === 'unnamed' ? [item.by.described] : []), nameOf(item.by)];
    case 'event':
      return [...around, ...item.participants.map(p => p.name)];
    default:
      return around;
  }
}

const isSet = (item: Extract<Item, { kind: 'quote' }>): boolean => item.setting.includes(QUOTE_SLOT);

function nameOf(by: Extract<Item, { kind: 'statement' }>['by']): string {
  if (by.kind === 'person') return by.person.name;
  return by.kind === 'party' ? `${by.party.name} ${by.organ ?? ''}` : by.party.name;
}

/** The person who says it. */
export function speakerOf(item: Item): Person | undefined {
  if (item.kind !== 'quote' && item.kind !== 'statement') return undefined;
  return item.by.kind === 'person' ? item.by.person : undefined;
}

/** The party in whose voice it is. */
export function voiceOf(item: Item): Party | undefined {
  if (item.kind !== 'quote' && item.kind !== 'statement') return undefined;
  return item.by.kind === 'person' ? item.by.person.party : item.by.party;
}

/** Whether a person speaks in an item, or takes part. */
export const isIn = (person: Person, item: Item): boolean =>
  item.kind === 'event' ? item.participants.includes(person) : speakerOf(item) === person;

/** Those who speak in an item, or take part. */
export function peopleIn(item: Item): readonly Person[] {
  if (item.kind === 'event') return item.participants.filter(p => p.kind === 'person');
  const speaker = speakerOf(item);
  return speaker ? [speaker] : [];
}
