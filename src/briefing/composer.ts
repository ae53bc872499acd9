/** The words of briefings: what is posted, previewed, corrected and told, by the renderer of every answer. */
import type { Context } from '../command.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { OwnButton } from '../render/page.ts';
import { wordingFor } from '../wording/index.ts';
import { brokenMessage } from './broken.ts';
import type { Asked, Edition, Followed, Frame } from './compose/asked.ts';
import { revised } from './compose/corrections.ts';
import { edition } from './compose/edition.ts';
import { correctedPost, markedBy, post } from './compose/post.ts';
import type { Compose, Correct, Notice } from './deliver/compose.ts';
import { markerOf } from './deliver/name.ts';
import { dayOf, extraKey } from './office/choices.ts';
import { recordedIn } from './recorded.ts';
import type { ItemVersion, Quiet, Subscription } from './store/types.ts';

/** Whatever an edition is previewed of: a briefing that there is, or one as it would be set up. */
export interface Subject extends Followed {
  readonly zone: string;
  readonly quiet: Quiet;
  readonly cut: number;
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
  preview(subject: Subject, asked: Previewed): Edition | 'nothing';
  /** Items that were ever corrected or withdrawn, as they stand. */
  revised(): readonly ItemVersion[];
}

export interface ComposerOptions {
  /** The record as it stands. */
  dossier(): Dossier;
  /** The `custom_id` of the button that ends direct messages. */
  readonly stop: string;
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
  span: Pick<Asked, 'cut' | 'until'>,
  owed: readonly string[],
): Asked => ({ ...frameOf(subject, day), ...span, quiet: subject.quiet, corrections: owed.map(id => ({ id })) });

/** @param at the moment of which it is told, in Unix milliseconds: told again, an edition is the same */
const contextOf = (dossier: Dossier, locale: string, at: number): Context => ({
  dossier,
  now: new Date(at),
  wording: wordingFor(locale),
});

export function openComposer({ dossier, stop }: ComposerOptions): Composer {
  /** A member ends what they are sent with every message; a channel's moderators know their commands. */
  const buttons = (of: Subscription, marker: string, context: Context): readonly OwnButton[] => [
    ...(of.kind === 'member' ? [{ label: context.wording.briefing.buttons.stop, id: stop }] : []),
    markedBy(marker, context),
  ];

  return {
    compose(subscription, { day, marker, from, until, owed }) {
      const record = dossier();
      const span = recordedIn(record, from, until);
      const context = contextOf(record, subscription.locale, until);
      const made = edition(askedOf(subscription, dayOf(day), span, owed), context);
      if (made === 'nothing') return made;
      const body = post(made, buttons(subscription, marker, context), context);
      return {
        post: { body, title: made.reply.title },
        edition: { from, until: span.until, items: made.items },
      };
    },
    correct(correction) {
      const { subscription, edition: told } = correction;
      const record = dossier();
      const context = contextOf(record, subscription.locale, told.until);
      const { cut: from } = recordedIn(record, told.from, told.until);
      const own = buttons(subscription, markerOf(correction), context);
      const frame = frameOf(subscription, dayOf(correction.day));
      const corrected = correctedPost({ ...told, from }, frame, own, context);
      return corrected && { body: corrected.message };
    },
    notice: (subscription, why) => ({ body: brokenMessage(subscription, why, dossier()) }),
    preview(subject, { at, owed, locale }) {
      const record = dossier();
      const day = dayOf(extraKey(at, subject.zone));
      const span = recordedIn(record, subject.cut, at);
      return edition(askedOf(subject, day, span, owed), contextOf(record, locale, at));
    },
    revised: () => revised(dossier()),
  };
}
