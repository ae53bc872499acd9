/** Heads lines with whoever said them: the name with its flag, and in small letters the office, the occasion and the day. */
import type { Messages } from '../i18n/messages.ts';
import { capital, markedOnce } from '../i18n/sentences.ts';
import { creditOf } from '../record/dates.ts';
import { shortName } from '../record/short-name.ts';
import type { Item, Party } from '../record/types.ts';
import type { Heading } from '../reply/reply.ts';
import { flag } from '../text/flags.ts';
import { isSettingOnly } from './item-lines.ts';

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
      return {
        name: flagged(by.person.name, by.person.party),
        small: replies.spoken(w.byline(by).rest, occasion, when),
      };
    case 'party': {
      const name = by.organ === undefined ? replies.noSpeaker(capital(w.party(by.party))) : capital(by.organ);
      return { name: flagged(name, by.party), small: replies.spoken(undefined, occasion, when) };
    }
    case 'unnamed':
      return { name: flagged(capital(by.described), by.party), small: replies.spoken(undefined, occasion, when) };
  }
}

/** Heads a country's or body's lines, with whoever speaks for it, in what office and when, where one voice does. */
export function sideHeading({ party, text, item }: Side, w: Messages): VoiceHeading {
  const name = flagged(text, party);
  if (!item || item.kind === 'event' || item.kind === 'fact') return { name, small: '' };
  const { by, occasion, when } = item;
  switch (by.kind) {
    case 'person':
      return text.includes(shortName(by.person))
        ? { name, small: w.replies.spoken(`${by.person.name}, ${w.byline(by).rest}`, occasion, when) }
        : { name: `${name} · ${by.person.name}`, small: w.replies.spoken(w.byline(by).rest, occasion, when) };
    case 'party':
      return { name, small: w.replies.spoken(by.organ && capital(by.organ), occasion, when) };
    case 'unnamed':
      return { name, small: w.replies.spoken(capital(by.described), occasion, when) };
  }
}

type Side = Extract<Heading, { readonly kind: 'side' }>;

/**
 * Heads what somebody said on an occasion in one line: "Macron said after the summit".
 * The date of the day that all is of isn't said again, unless it isn't the source's own.
 */
export function occasionOf({ items, day, inFull }: Occasion, w: Messages): string {
  const [first] = items;
  if (first.kind === 'event' || first.kind === 'fact') return headingOf(first, w).name;
  const { by, when, occasion } = first;
  const isOfDay = when.precision === 'day' && when.from === day && creditOf(when) === undefined;
  const who =
    by.kind === 'person'
      ? flagged(
          w.timelines.spoke(shortName(by.person), occasion, !inFull && items.every(isSettingOnly)),
          by.person.party,
        )
      : [headingOf(first, w).name, occasion].filter(part => part !== undefined).join(', ');
  return markedOnce(isOfDay ? who : `${who}, ${w.when(when)}`);
}

type Occasion = Extract<Heading, { readonly kind: 'occasion' }>;

/** A name behind the flag of its country. */
export const flagged = (name: string, { iso }: Party): string => (iso === undefined ? name : `${flag(iso)} ${name}`);
