/** Says of a voice whose it is. Several may speak together, and then the words are those of each. */
import { remember } from '../lib/lazy.ts';
import type { Item, LoneVoice, Party, Person, Quote, Voice } from './types.ts';

/** Those who speak, one by one. */
export const voicesOf = (voice: Voice): readonly LoneVoice[] => (voice.kind === 'joint' ? voice.voices : [voice]);

/** The people who speak. None where a body speaks in its own name, or nobody is named. */
export const peopleOf: (voice: Voice) => readonly Person[] = remember(voice =>
  voicesOf(voice).flatMap(one => (one.kind === 'person' ? [one.person] : [])),
);

const partyOf = (one: LoneVoice): Party | undefined => (one.kind === 'person' ? one.person.party : one.party);

/** The parties in whose name is spoken, each once: a person speaks for their own; none where the source doesn't say whose. */
export const partiesOf: (voice: Voice) => readonly Party[] = remember(voice => [
  ...new Set(voicesOf(voice).flatMap(one => partyOf(one) ?? [])),
]);

/** Whether somebody speaks of whom the source says neither the name nor for whom: it may be anybody. */
export const mayBeAnybody = (voice: Voice): boolean =>
  voicesOf(voice).some(one => one.kind === 'unnamed' && one.party === undefined);

/** Whether somebody speaks of whom the record doesn't say for whom: it may be for anybody. */
export const mayBeForAnybody = (voice: Voice): boolean => voicesOf(voice).some(one => partyOf(one) === undefined);

/** The one person who speaks; `undefined` where a body does, or several together, or somebody unnamed. */
export const onlySpeaker = (voice: Voice): Person | undefined => (voice.kind === 'person' ? voice.person : undefined);

/** The voice of an item; `undefined` of what a reporter writes, and of events. */
export const voiceOf = (item: Item): Voice | undefined =>
  item.kind === 'quote' || item.kind === 'statement' ? item.by : undefined;

/** A quotation of one person's alone. */
export type PersonsQuote = Quote & { readonly by: Extract<Voice, { readonly kind: 'person' }> };
export const hasOneSpeaker = (quote: Quote): quote is PersonsQuote => quote.by.kind === 'person';

/** Whether an item is in the voice of a person, or of a party or its people. */
export function isIn(who: Person | Party, item: Item): boolean {
  const voice = voiceOf(item);
  if (!voice) return false;
  return who.kind === 'person' ? peopleOf(voice).includes(who) : partiesOf(voice).includes(who);
}

/** Tells voices apart: two with the same key are the same people in the same offices, or the same body. */
export const voiceKey = (voice: Voice): string => voicesOf(voice).map(keyOf).join(' + ');

function keyOf(voice: LoneVoice): string {
  switch (voice.kind) {
    case 'person':
      return `person ${voice.person.id} ${voice.office ?? ''}`;
    case 'party':
      return `party ${voice.party.id} ${voice.organ ?? ''}`;
    case 'unnamed':
      return `unnamed ${voice.party?.id ?? ''} ${voice.described}`;
  }
}
