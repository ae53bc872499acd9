/** Takes from an item what a question can match: the words that readers see, those around them, and its people. */
import { otherWordings } from '../record/citations.ts';
import { type Item, type LoneVoice, type Party, type Person, QUOTE_SLOT } from '../record/types.ts';
import { isIn as isInVoice, onlySpeaker, partiesOf, peopleOf, voiceOf, voicesOf } from '../record/voices.ts';

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
        ...(item.occasion === undefined ? [] : [item.occasion]),
        ...voicesOf(item.by).flatMap(one => (one.kind === 'person' ? (one.office ?? []) : described(one))),
        ...[...item.variants, ...otherWordings(item)].map(({ text }) => text),
        ...voicesOf(item.by).map(nameOf),
      ];
    case 'statement':
      return [...context, item.mode, ...voicesOf(item.by).flatMap(described), ...voicesOf(item.by).map(nameOf)];
    case 'event':
      return [...context, ...(item.reports ?? []).map(({ title }) => title), ...item.participants.map(p => p.name)];
    default:
      return context;
  }
}

/** Whether the setting is a sentence around the quotation; it then belongs to the item's own words. */
const hasSlot = (item: Extract<Item, { kind: 'quote' }>): boolean => item.setting.includes(QUOTE_SLOT);

const described = (by: LoneVoice): readonly string[] => (by.kind === 'unnamed' ? [by.described] : []);

function nameOf(by: LoneVoice): string {
  if (by.kind === 'person') return by.person.name;
  return by.kind === 'party' ? `${by.party.name} ${by.organ ?? ''}` : (by.party?.name ?? '');
}

/** The one person who says it. None for events and facts, for words of a party, and of several together. */
export function speakerOf(item: Item): Person | undefined {
  const voice = voiceOf(item);
  return voice && onlySpeaker(voice);
}

/** Those who say it: people, or the parties in whose voice it is where nobody is named. None for events and facts. */
export function speakersOf(item: Item): readonly (Person | Party)[] {
  const voice = voiceOf(item);
  if (!voice) return [];
  const people = peopleOf(voice);
  return people.length > 0 ? people : partiesOf(voice);
}

/** Whether a person speaks in an item, or takes part. */
export const isIn = (person: Person, item: Item): boolean =>
  item.kind === 'event' ? item.participants.includes(person) : isInVoice(person, item);

/** Those who speak in an item, or take part. */
export function peopleIn(item: Item): readonly Person[] {
  if (item.kind === 'event') return item.participants.filter(p => p.kind === 'person');
  const voice = voiceOf(item);
  return voice ? peopleOf(voice) : [];
}

/** Whether an item is in the voice of one of some people and parties. A party speaks through its people, too. */
export const isSaidBy = (item: Item, speakers: readonly (Person | Party)[]): boolean =>
  speakers.some(one => isInVoice(one, item));

/** Whether one is a bloc. It speaks and acts through its members, so whoever does may be of it. */
export const isBloc = (one: Person | Party): boolean => one.kind === 'party' && one.form === 'bloc';
