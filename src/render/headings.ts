/** Heads lines with whoever said them: the name with its flag, and in small letters the office, the occasion and the day. */
import type { Messages } from '../i18n/messages.ts';
import { capital, inLine, markedOnce } from '../i18n/sentences.ts';
import { creditOf } from '../record/dates.ts';
import type { Item, Party } from '../record/types.ts';
import { partiesOf, peopleOf } from '../record/voices.ts';
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
  const { name, rest } = w.byline(by);
  // What a person said is known by the office; of others the name itself says what they are.
  const office = peopleOf(by).length > 0 ? rest : undefined;
  // A quotation is a body's own; what is only reported of it may be anybody's.
  const isNobodys = item.kind === 'statement' && by.kind === 'party' && by.organ === undefined;
  return {
    name: flagged(isNobodys ? replies.noSpeaker(name) : name, partiesOf(by)),
    small: replies.spoken(office, occasion, when),
  };
}

/** Heads a country's or body's lines, with whoever speaks for it, in what office and when, where one voice does. */
export function sideHeading({ party, text, item }: Side, w: Messages): VoiceHeading {
  const name = flagged(text, [party]);
  if (!item || item.kind === 'event' || item.kind === 'fact') return { name, small: '' };
  const { by, occasion, when } = item;
  const voice = w.byline(by);
  if (peopleOf(by).length === 0) {
    const isNamed = by.kind === 'party' && by.organ === undefined;
    return { name, small: w.replies.spoken(isNamed ? undefined : voice.name, occasion, when) };
  }
  return text.includes(w.shortVoice(by))
    ? { name, small: w.replies.spoken(inLine(voice), occasion, when) }
    : { name: `${name} · ${voice.name}`, small: w.replies.spoken(voice.rest, occasion, when) };
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
    peopleOf(by).length > 0
      ? flagged(w.timelines.spoke(w.shortVoice(by), occasion, !inFull && items.every(isSettingOnly)), partiesOf(by))
      : [headingOf(first, w).name, occasion].filter(part => part !== undefined).join(', ');
  return markedOnce(isOfDay ? who : `${who}, ${w.when(when)}`);
}

type Occasion = Extract<Heading, { readonly kind: 'occasion' }>;

/** A name behind the flag of its country; of several, behind theirs. */
export function flagged(name: string, parties: readonly Party[]): string {
  const flags = parties.flatMap(({ iso }) => (iso === undefined ? [] : [flag(iso)]));
  return [...(flags.length === 0 ? [] : [flags.join('')]), name].join(' ');
}
