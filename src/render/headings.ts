/** Heads lines with whoever said them: the name with its flag, and in small letters the office, the occasion and the day. */
import type { Messages } from '../i18n/messages.ts';
import { capital } from '../i18n/sentences.ts';
import type { Item, Party, Voice } from '../record/types.ts';
import type { Heading } from '../reply/reply.ts';
import { flag } from '../text/flags.ts';

/** A name, and what is said of it in small letters; empty where there is nothing to say. */
export interface VoiceHeading {
  readonly name: string;
  readonly small: string;
}

/** Heads an item with its speaker; what a reporter writes with the outlet, an event with its date. */
export function headingOf(item: Item, w: Messages): VoiceHeading {
  const { replies } = w;
  if (item.kind === 'event') return { name: w.when(item.when), small: '' };
  if (item.kind === 'fact') return { name: capital(replies.writes(item)), small: '' };
  const { by, when, occasion } = item;
  switch (by.kind) {
    case 'person':
      return { name: flagged(by.person.name, by.person.party), small: replies.spoken(by.office, occasion, when) };
    case 'party': {
      const name = by.organ === undefined ? replies.noSpeaker(capital(w.party(by.party))) : capital(by.organ);
      return { name: flagged(name, by.party), small: replies.spoken(undefined, occasion, when) };
    }
    case 'unnamed':
      return { name: flagged(capital(by.described), by.party), small: replies.spoken(undefined, occasion, when) };
  }
}

/** Heads a country's or body's lines, with whoever speaks for it and when in small letters, where one voice does. */
export function sideHeading({ party, text, item }: Side, w: Messages): VoiceHeading {
  const name = flagged(text, party);
  if (!item || item.kind === 'event' || item.kind === 'fact') return { name, small: '' };
  return { name, small: w.replies.spoken(spokesman(item.by), item.occasion, item.when) };
}

type Side = Extract<Heading, { readonly kind: 'side' }>;

/** Who speaks for a side, with the office; nobody where the side speaks in its own name. */
function spokesman(by: Voice): string | undefined {
  switch (by.kind) {
    case 'person':
      return `${by.person.name}, ${by.office}`;
    case 'party':
      return by.organ && capital(by.organ);
    case 'unnamed':
      return capital(by.described);
  }
}

/** A name behind the flag of its country. */
export const flagged = (name: string, { iso }: Party): string => (iso === undefined ? name : `${flag(iso)} ${name}`);
