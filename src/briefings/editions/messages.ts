/** The words of briefings: what is posted, previewed, corrected and told, by the renderer of every answer. */

import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { messagesFor } from '../../i18n/index.ts';
import type { RichText } from '../../i18n/rich-text.ts';
import { encode } from '../../invocation.ts';
import { type Message, message } from '../../render/discord.ts';
import type { OwnButton, Page } from '../../render/page.ts';
import { type OptionsOf, present } from '../../render/present.ts';
import { FAILURES_MAX, type ItemVersion, LOST, type Quiet, type Subscription } from '../../store/types.ts';
import { markerOf } from '../delivery/markers.ts';
import { dayOf, extraKey } from '../service/defaults.ts';
import { revised } from './corrections.ts';
import { edition, hasChanged, retold } from './edition.ts';
import type { Asked, Compose, ComposedEdition, Correct, Followed, Frame, Notice, ToldEdition } from './types.ts';

// The private line to whoever set up a briefing that has stopped by itself.

const STATUS = { command: 'briefing status', input: {}, page: 0 } as const;

/** @param why the key of what keeps the bot from posting there */
export function brokenMessage(
  { channelId, locale }: Subscription,
  why: string,
  dossier: Dossier,
  optionsOf: OptionsOf,
): Message {
  const messages = messagesFor(locale);
  const { briefing: w } = messages;
  const lost = LOST.find(one => one === why);
  const at = { channel: channelId };
  const reason: readonly RichText[] = lost === undefined ? [] : [[w.because(w.reasons[lost])], [w.remedies[lost]]];
  // In a channel that is gone nothing goes on: the mend says what to do instead.
  const on: readonly RichText[] = lost === 'channel-gone' ? [] : [w.resumeThere(at)];
  const lines = [w.stopped(at, FAILURES_MAX), ...reason, ...on] as const;
  const reply = { kind: 'settings', lines, links: [] } as const;
  const context = { dossier, now: new Date(0), messages };
  return message(present({ reply, invocation: STATUS }, context, optionsOf));
}

// An edition as the message that is posted, and as what an earlier post becomes: drawn by the renderer of every
// answer.

/** An edition is one page; no button of it asks for it again. */
const EDITION = { command: 'briefing', input: {}, page: 0 } as const;

/** @param own the poster's buttons, the marker by which the post is found again among them */
function editionPage(
  { reply }: ComposedEdition,
  own: readonly OwnButton[],
  context: Context,
  optionsOf: OptionsOf,
): Page {
  return { ...present({ reply, invocation: EDITION }, context, optionsOf), own };
}

export function post(
  edition: ComposedEdition,
  own: readonly OwnButton[],
  context: Context,
  optionsOf: OptionsOf,
): Message {
  return message(editionPage(edition, own, context, optionsOf));
}

/** The button that marks a post. */
export function markedBy(id: string, { messages: w }: Context): OwnButton {
  return { label: w.edition.mark, id };
}

/** What an earlier post becomes, and what it then shows. Nothing, where none of its items has changed. */
export function correctedPost(
  told: ToldEdition,
  frame: Frame,
  own: readonly OwnButton[],
  context: Context,
  optionsOf: OptionsOf,
): { readonly message: Message; readonly edition: ComposedEdition } | undefined {
  if (!told.items.some(({ id, version }) => hasChanged(id, version, context))) return undefined;
  const edition = retold(told, frame, context);
  return { message: post(edition, own, context, optionsOf), edition };
}

// How far the record reaches, in time of its own writing.

interface Reach {
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<Dossier, Reach>();

/** When something was first recorded, and when last, in Unix milliseconds. */
function reachOf(dossier: Dossier): Reach {
  const computed = known.get(dossier);
  if (computed) return computed;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { recorded } of [...dossier.items.values(), ...dossier.disputes.values()]) {
    first = Math.min(first, recorded.at);
    last = Math.max(last, recorded.at);
  }
  const reach = { first, last };
  known.set(dossier, reach);
  return reach;
}

const [HALF_A_DAY, DAY] = [43_200_000, 86_400_000];

/** A moment before the first, on the same day almost everywhere: a bare day counts as its last millisecond. */
const before = (first: number): number => Math.min(first - 1, first - (first % DAY) + HALF_A_DAY);

/**
 * The part of (from, until] in which the record was written. What is read later may have been recorded before `until`:
 * only up to the record's own end has it been told.
 */
export function recordedIn(
  dossier: Dossier,
  from: number,
  until: number,
): { readonly watermark: number; readonly until: number } {
  const { first, last } = reachOf(dossier);
  const isEmpty = last < first;
  if (isEmpty) return { watermark: from, until: from };
  return { watermark: Math.max(from, before(first)), until: Math.max(from, Math.min(until, last)) };
}

/** Whatever an edition is previewed of: a briefing that there is, or one as it would be set up. */
export interface Subject extends Followed {
  readonly zone: string;
  readonly quiet: Quiet;
  readonly watermark: number;
}

export interface Previewed {
  /** Unix milliseconds. */
  readonly at: number;
  readonly owed: readonly string[];
  /** The reader's. */
  readonly locale: string;
}

export interface Composer {
  readonly compose: Compose;
  readonly correct: Correct;
  readonly notice: Notice;
  /** What would be posted at that moment. */
  preview(subject: Subject, asked: Previewed): ComposedEdition | 'nothing';
  /** Items that were ever corrected or withdrawn, as they stand. */
  revised(): readonly ItemVersion[];
}

export interface ComposerOptions {
  /** The record as it stands. */
  dossier(): Dossier;
  /** Finds the options of a command that a button asks, for its custom id. */
  readonly optionsOf: OptionsOf;
}

const frameOf = ({ zone, topics, parties, speakers }: Followed & { readonly zone: string }, day: string): Frame => ({
  day,
  zone,
  topics,
  parties,
  speakers,
});

const askedOf = (
  subject: Subject,
  day: string,
  span: Pick<Asked, 'watermark' | 'until'>,
  owed: readonly string[],
): Asked => ({ ...frameOf(subject, day), ...span, quiet: subject.quiet, corrections: owed.map(id => ({ id })) });

/** @param at the moment of which it is told, in Unix milliseconds: told again, an edition is the same */
const contextOf = (dossier: Dossier, locale: string, at: number): Context => ({
  dossier,
  now: new Date(at),
  messages: messagesFor(locale),
});

export function openComposer({ dossier, optionsOf }: ComposerOptions): Composer {
  /** The button under every direct message does what `/follow stop:true` does. */
  const stop = encode({ command: 'follow', input: { stop: true }, page: 0 }, optionsOf('follow') ?? {});
  /** A member ends what they are sent with every message; a channel's moderators know their commands. */
  const buttons = (of: Subscription, marker: string, context: Context): readonly OwnButton[] => [
    ...(of.kind === 'member' ? [{ label: context.messages.briefing.buttons.stop, id: stop }] : []),
    markedBy(marker, context),
  ];

  return {
    compose(subscription, { day, marker, from, until, owed }) {
      const record = dossier();
      const span = recordedIn(record, from, until);
      const context = contextOf(record, subscription.locale, until);
      const made = edition(askedOf(subscription, dayOf(day), span, owed), context);
      if (made === 'nothing') return made;
      const body = post(made, buttons(subscription, marker, context), context, optionsOf);
      return {
        post: { body, title: made.reply.title },
        edition: { from, until: span.until, items: made.items },
      };
    },
    correct(correction) {
      const { subscription, edition: told } = correction;
      const record = dossier();
      const context = contextOf(record, subscription.locale, told.until);
      const { watermark: from } = recordedIn(record, told.from, told.until);
      const own = buttons(subscription, markerOf(correction), context);
      const frame = frameOf(subscription, dayOf(correction.day));
      const corrected = correctedPost({ ...told, from }, frame, own, context, optionsOf);
      return corrected && { body: corrected.message };
    },
    notice: (subscription, why) => ({ body: brokenMessage(subscription, why, dossier(), optionsOf) }),
    preview(subject, { at, owed, locale }) {
      const record = dossier();
      const day = dayOf(extraKey(at, subject.zone));
      const span = recordedIn(record, subject.watermark, at);
      return edition(askedOf(subject, day, span, owed), contextOf(record, locale, at));
    },
    revised: () => revised(dossier()),
  };
}
