/** `/follow`: sends a member what is new, by direct message once a day. */
import {
  coming,
  describeChoices,
  describeDeliveries,
  plainLine,
  reasonOf,
  remedyOf,
  settings,
  storeDown,
  toneOf,
} from '../src/briefings/replies.ts';
import { ids } from '../src/briefings/service/defaults.ts';
import type { Status } from '../src/briefings/service/types.ts';
import { undelivered } from '../src/briefings/undelivered.ts';
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { RichText } from '../src/i18n/rich-text.ts';
import { ALL } from '../src/options.ts';
import type { Link, Reply } from '../src/reply/reply.ts';
import type { Subscription } from '../src/store/types.ts';

export const follow = defineCommand({
  name: 'follow',
  places: ['server', 'direct messages'],
  private: 'always',
  needs: 'briefings',
  options: {
    topic: { kind: 'topics' },
    country: { kind: 'party' },
    speaker: { kind: 'person' },
    time: { kind: 'time' },
    timezone: { kind: 'zone' },
    stop: { kind: 'flag', default: false },
  },
  unserved: ({ topic: topics, country, speaker, timezone: zone, stop }, context) =>
    stop
      ? undefined
      : undelivered(
          {
            ...(zone !== undefined && { zone }),
            ...(topics && { topics: ids(topics) }),
            ...(country && { parties: [country.id] }),
            ...(speaker && { speakers: [speaker.id] }),
          },
          context,
        ),
  async answer({ topic: topics, country: party, speaker, time, timezone: zone, stop }, context, { briefings, where }) {
    const { briefing: w } = context.messages;
    if (stop) {
      const outcome = await briefings.unfollow(where);
      if (outcome.kind === 'trouble') return storeDown(context);
      return settings([plainLine(outcome.count === 0 ? w.wasNone : w.unfollowed)]);
    }
    const wanted = {
      ...(topics && { topics }),
      ...(party && { party }),
      ...(speaker && { speaker }),
      ...(time !== undefined && { time }),
      ...(zone !== undefined && { zone }),
    };
    if (Object.keys(wanted).length === 0) return standing(await briefings.following(where), context);
    const outcome = await briefings.follow(where, wanted);
    if (outcome.kind === 'trouble') return storeDown(context);
    const { subscription, narrowed } = outcome;
    const less = narrowed ? [plainLine(w.narrowed)] : [];
    const lines = [describeChoices(subscription, context), ...less, plainLine(w.unreached)];
    const links = [...(narrowed ? [everything(context)] : []), stopping(context)];
    return settings([comes(subscription, context), ...lines], links, 'verified');
  },
});

const comes = (of: Subscription, { messages: w }: Context): RichText => w.briefing.following(...coming(of));

function everything({ messages: w }: Context): Link {
  return { label: w.briefing.buttons.everything, invocation: { command: 'follow', input: { topic: ALL }, page: 0 } };
}

function stopping({ messages: w }: Context): Link {
  return { label: w.briefing.buttons.stop, invocation: { command: 'follow', input: { stop: true }, page: 0 } };
}

function standing(outcome: Status, context: Context): Reply {
  const { briefing: w } = context.messages;
  if (outcome.kind === 'trouble') return storeDown(context);
  if (outcome.kind === 'none') return settings([plainLine(w.followsNothing), plainLine(w.followHow)]);
  const { subscription, deliveries: latest } = outcome;
  const lines = [describeChoices(subscription, context), ...describeDeliveries(latest, context)];
  if (subscription.state === 'on')
    return settings(
      [comes(subscription, context), ...lines, plainLine(w.unreached)],
      [stopping(context)],
      toneOf(subscription),
    );
  const mend = remedyOf(subscription.why, w);
  const how = [w.because(reasonOf(subscription.why, w)), ...(mend === undefined ? [] : [mend]), w.followAgain];
  return settings(
    [plainLine(w.followStopped(subscription.failures)), ...how.map(plainLine), ...lines],
    [stopping(context)],
    'disputed',
  );
}
