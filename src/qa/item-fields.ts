/** Takes from an item what a question can match: the words that readers see, those around them, and its people. */
import { type Item, type Party, type Person, QUOTE_SLOT } from '../record/types.ts';

/** The item's words as its plain sentence has them. */
export function ownText(item: Item): string {
  switch (item.kind) {
    case 'quote':
      return hasSlot(item) ? item.setting.replace(QUOTE_SLOT, item.text) : item.text;
    case 'event':
      return item.where ? `${item.title}, ${item.where.place}` : item.title;
    default:
      return item.text;
  }
}

/** What stands around its own words: setting, occasion, conditions, mode, and the names of those who speak or take part. */
export function contextTexts(item: Item): readonly string[] {
  const context = [...item.conditions, ...(item.when.said === undefined ? [] : [item.when.said])];
  switch (item.kind) {
    case 'quote':
      return [
        ...context,
        ...(hasSlot(item) ? [] : [item.setting]),
        item.occasion,
        item.by.office,
        ...item.variants.map(v => v.text),
        item.by.person.name,
      ];
    case 'statement':
      return [...context, item.mode, ...(item.by.kind === 'unnamed' ? [item.by.described] : []), nameOf(item.by)];
    case 'event':
      return [...context, ...item.participants.map(p => p.name)];
    default:
      return context;
  }
}

/** Whether the setting is a sentence around the quotation; it then belongs to the item's own words. */
const hasSlot = (item: Extract<Item, { kind: 'quote' }>): boolean => item.setting.includes(QUOTE_SLOT);

function nameOf(by: Extract<Item, { kind: 'statement' }>['by']): string {
  if (by.kind === 'person') return by.person.name;
  return by.kind === 'party' ? `${by.party.name} ${by.organ ?? ''}` : by.party.name;
}

/** The person who says it. None for events and facts, and for statements of a party. */
export function speakerOf(item: Item): Person | undefined {
  if (item.kind !== 'quote' && item.kind !== 'statement') return undefined;
  return item.by.kind === 'person' ? item.by.person : undefined;
}

/** The party in whose voice it is: the speaker's, where a person speaks. None for events and facts. */
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

/** Whether an item is in the voice of one of some people and parties. A party speaks through its people, too. */
export function isSaidBy(item: Item, speakers: readonly (Person | Party)[]): boolean {
  const [speaker, voice] = [speakerOf(item), voiceOf(item)];
  return speakers.some(one => one === speaker || one === voice);
}

/** Whether one is a bloc. It speaks and acts through its members, so whoever does may be of it. */
export const isBloc = (one: Person | Party): boolean => one.kind === 'party' && one.form === 'bloc';
