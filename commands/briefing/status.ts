/** `/briefing status`: tells how a channel's briefing stands, and what became of its last editions. */
import {
  changing,
  channel,
  coming,
  describeChoices,
  describeDeliveries,
  noBriefing,
  placeMeant,
  plainLine,
  reasonOf,
  remedyOf,
  type Step,
  settings,
  stepButtons,
  storeDown,
  toneOf,
} from '../../src/briefings/replies.ts';
import { defineCommand } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import type { RichText } from '../../src/i18n/rich-text.ts';
import type { Delivery, Subscription, SubscriptionState } from '../../src/store/types.ts';

const NEXT: Readonly<Record<SubscriptionState, readonly Step[]>> = {
  on: ['preview', 'pause'],
  paused: ['resume', 'preview'],
  broken: ['resume', 'preview'],
};

export const status = defineCommand({
  name: 'briefing status',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: { channel: { kind: 'channel' } },
  async answer(input, context, { briefings, where }) {
    const at = placeMeant(where, input.channel);
    const outcome = await briefings.status(at);
    if (outcome.kind === 'trouble') return storeDown(context);
    if (outcome.kind === 'none') return noBriefing(outcome, at, context);
    const { subscription, deliveries: latest } = outcome;
    return settings(
      [
        ...standing(subscription, context),
        describeChoices(subscription, context),
        ...describeDeliveries(latest, context),
        ...mending(subscription, latest, context),
      ],
      [...stepButtons(NEXT[subscription.state], subscription, context), changing(context)],
      toneOf(subscription),
    );
  },
});

/** Whether it is on; where it isn't, why, and how it goes on. */
function standing(of: Subscription, { messages }: Context): readonly [RichText, ...RichText[]] {
  const { briefing: w } = messages;
  if (of.state === 'on') return [w.on(channel(of), ...coming(of))];
  if (of.state === 'paused') return [w.paused(channel(of)), plainLine(w.pausedNews)];
  const mend = remedyOf(of.why, w);
  const how = [w.because(reasonOf(of.why, w)), ...(mend === undefined ? [] : [mend]), w.thenResume];
  return [w.stopped(channel(of), of.failures), ...how.map(plainLine)];
}

/** What to do about the last edition while it's still on: the next ones will fail in the same way. */
function mending(of: Subscription, latest: readonly Delivery[], { messages }: Context): readonly RichText[] {
  const failed = of.state === 'on' && of.failures > 0 ? latest.find(({ state }) => state === 'failed') : undefined;
  const mend = failed && remedyOf(failed.error, messages.briefing);
  return mend === undefined ? [] : [plainLine(mend)];
}
