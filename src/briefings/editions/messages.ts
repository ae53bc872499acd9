/** Composes the messages that briefings post: editions, corrected posts, notices and previews, drawn as every answer is. */
import type { Context } from '../../context.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { messagesFor } from '../../i18n/index.ts';
import type { RichText } from '../../i18n/rich-text.ts';
import { encode } from '../../invocation.ts';
import { type Message, message } from '../../render/discord.ts';
import type { OwnButton } from '../../render/page.ts';
import { type OptionsOf, present } from '../../render/present.ts';
import { type Edition, FAILURES_MAX, LOST, type Subscription } from '../../store/types.ts';
import { dayOf, extraKey, markerOf } from '../delivery/markers.ts';
import { hasChanged, isLater, revised } from './corrections.ts';
import { composeEdition, recomposeEdition } from './edition.ts';
import type { ComposedEdition, Composer, EditionRequest, EditionScope, Filter, PreviewSubject } from './types.ts';

/** What a composer works with. */
interface ComposerOptions {
  /** The record as it stands. */
  dossier(): Dossier;
  /** Finds the options of a command that a button asks, for its custom id. */
  readonly optionsOf: OptionsOf;
}

/** Opens the composer over the record as it stands at each call. */
export function openComposer({ dossier, optionsOf }: ComposerOptions): Composer {
  /** The button under every direct message does what `/follow stop:true` does. */
  const stopId = encode({ command: 'follow', input: { stop: true }, page: 0 }, optionsOf('follow') ?? {});
  /** A member can end what they are sent with every message; a channel's moderators know their commands. */
  const buttons = (of: Subscription, marker: string, context: Context): readonly OwnButton[] => [
    ...(of.kind === 'member' ? [{ label: context.messages.briefing.buttons.stop, id: stopId }] : []),
    markerButton(marker, context),
  ];

  return {
    compose(subscription, { day, marker, from, until, owed }) {
      const record = dossier();
      const span = recordedIn(record, from, until);
      const context = contextOf(record, subscription.locale, until);
      const composed = composeEdition(requestOf(subscription, dayOf(day), span, owed), context);
      if (composed === 'nothing') return composed;
      const body = editionMessage(composed, buttons(subscription, marker, context), context, optionsOf);
      return {
        post: { body, title: composed.title },
        edition: { from, until: span.until, items: composed.items },
      };
    },
    correct(correction) {
      const { subscription, edition, shown } = correction;
      const record = dossier();
      if (shown.some(item => isLater(item, record))) return 'behind';
      const context = contextOf(record, subscription.locale, edition.until);
      const { watermark: from } = recordedIn(record, edition.from, edition.until);
      const own = buttons(subscription, markerOf(correction), context);
      const scope = scopeOf(subscription, dayOf(correction.day));
      const corrected = correctedMessage({ ...edition, from }, scope, own, context, optionsOf);
      return corrected && { body: corrected.message };
    },
    notice: (subscription, why) => ({ body: stoppedMessage(subscription, why, dossier(), optionsOf) }),
    preview: (subject, { at, owed, locale }) => composePreview(subject, owed, contextOf(dossier(), locale, at), at),
    revised: () => revised(dossier()),
  };
}

/**
 * Composes what would be posted at the moment of the context. `nothing`: nothing would.
 *
 * @param owed ids of items whose corrections the next edition owes
 * @param until up to when the record counts, in Unix milliseconds
 */
export function composePreview(
  subject: PreviewSubject,
  owed: readonly string[],
  context: Context,
  until: number,
): ComposedEdition | 'nothing' {
  const day = dayOf(extraKey(context.now.getTime(), subject.zone));
  return composeEdition(requestOf(subject, day, recordedIn(context.dossier, subject.watermark, until), owed), context);
}

const scopeOf = (
  { zone, topics, parties, speakers }: Filter & Pick<EditionScope, 'zone'>,
  day: string,
): EditionScope => ({
  day,
  zone,
  topics,
  parties,
  speakers,
});

const requestOf = (
  subject: PreviewSubject,
  day: string,
  span: Pick<EditionRequest, 'watermark' | 'until'>,
  owed: readonly string[],
): EditionRequest => ({
  ...scopeOf(subject, day),
  ...span,
  quiet: subject.quiet,
  corrections: owed.map(id => ({ id })),
});

/** @param at the moment of the edition, in Unix milliseconds: composed again, it is the same */
const contextOf = (dossier: Dossier, locale: string, at: number): Context => ({
  dossier,
  now: new Date(at),
  messages: messagesFor(locale),
});

/** An edition is one page, so no button asks for another page of it. */
const EDITION = { command: 'briefing', input: {}, page: 0 } as const;

/** Draws an edition as a message. Its own buttons stand beside the links; the marker is one of them. */
export function editionMessage(
  { reply }: ComposedEdition,
  own: readonly OwnButton[],
  context: Context,
  optionsOf: OptionsOf,
): Message {
  return message({ ...present({ reply, invocation: EDITION }, context, optionsOf), own });
}

/** Makes the button whose `custom_id` marks an edition's post. */
export function markerButton(id: string, { messages: w }: Context): OwnButton {
  return { label: w.edition.mark, id };
}

/** Draws what an earlier post becomes, and says what it shows then. Nothing, where none of its items has changed. */
export function correctedMessage(
  posted: Edition,
  scope: EditionScope,
  own: readonly OwnButton[],
  context: Context,
  optionsOf: OptionsOf,
): { readonly message: Message; readonly edition: ComposedEdition } | undefined {
  if (!posted.items.some(item => hasChanged(item, context))) return undefined;
  const edition = recomposeEdition(posted, scope, context);
  return { message: editionMessage(edition, own, context, optionsOf), edition };
}

const STATUS = { command: 'briefing status', input: {}, page: 0 } as const;

/** Draws the private message to whoever set up a briefing that has stopped by itself: where, why, and what to do. */
function stoppedMessage(
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
  // Nothing can be resumed in a channel that is gone: the reason says what to do instead.
  const resume: readonly RichText[] = lost === 'channel-gone' ? [] : [w.resumeThere(at)];
  const lines = [w.stopped(at, FAILURES_MAX), ...reason, ...resume] as const;
  const reply = { kind: 'settings', lines, links: [] } as const;
  const context = { dossier, now: new Date(0), messages };
  return message(present({ reply, invocation: STATUS }, context, optionsOf));
}

/** When something was first recorded, and when last, in Unix milliseconds. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const spans = new WeakMap<Dossier, Span>();

/** Finds the span of a record's own writing. An empty record's first comes after its last. */
function spanOf(dossier: Dossier): Span {
  const known = spans.get(dossier);
  if (known) return known;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { recorded } of [...dossier.items.values(), ...dossier.disputes.values()]) {
    first = Math.min(first, recorded.at);
    last = Math.max(last, recorded.at);
  }
  const span = { first, last };
  spans.set(dossier, span);
  return span;
}

const DAY = 86_400_000;
const HALF_A_DAY = DAY / 2;

/** Finds a moment before the first, on the same day almost everywhere: a bare day counts as its last millisecond. */
const before = (first: number): number => Math.min(first - 1, first - (first % DAY) + HALF_A_DAY);

/**
 * Cuts (from, until] down to the span in which the record was written. Entries that are read later may have been recorded
 * before `until`, so an edition covers the record up to the record's own end and no further.
 */
function recordedIn(
  dossier: Dossier,
  from: number,
  until: number,
): { readonly watermark: number; readonly until: number } {
  const { first, last } = spanOf(dossier);
  const isEmpty = last < first;
  if (isEmpty) return { watermark: from, until: from };
  return { watermark: Math.max(from, before(first)), until: Math.max(from, Math.min(until, last)) };
}
