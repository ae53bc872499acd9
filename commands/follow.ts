/** `/follow`: what is new, by direct message, of what one follows. */

import { choices, deliveries, instant, mendOf, plainly, settled, troubled, whyOf } from '../src/briefings/replies.ts';
import type { Status } from '../src/briefings/service/types.ts';
import { setting } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { RichText } from '../src/i18n/rich-text.ts';
import { encode } from '../src/invocation.ts';
import { ALL } from '../src/options.ts';
import type { Link, Reply } from '../src/reply/reply.ts';
import type { Subscription } from '../src/store/types.ts';

const options = {
  topic: { kind: 'topics' },
  country: { kind: 'party' },
  speaker: { kind: 'person' },
  time: { kind: 'time' },
  timezone: { kind: 'zone' },
  stop: { kind: 'flag', default: false },
} as const;

/** The `custom_id` of the button under every direct message: it does what `/follow stop:true` does. */
export const stopId = encode({ command: 'follow', input: { stop: true }, page: 0 }, options);

export const follow = setting({
  name: 'follow',
  place: 'anywhere',
  options,
  async settle({ topic: topics, country: party, speaker, time, timezone: zone, stop }, context, office, where) {
    const { briefing: w } = context.messages;
    if (stop) {
      const outcome = await office.unfollow(where);
      if (outcome.kind === 'trouble') return troubled(context);
      return settled([plainly(outcome.count === 0 ? w.wasNone : w.unfollowed)]);
    }
    const wanted = {
      ...(topics && { topics }),
      ...(party && { party }),
      ...(speaker && { speaker }),
      ...(time !== undefined && { time }),
      ...(zone !== undefined && { zone }),
    };
    if (Object.keys(wanted).length === 0) return standing(await office.following(where), context);
    const outcome = await office.follow(where, wanted);
    if (outcome.kind === 'trouble') return troubled(context);
    const { subscription, narrowed } = outcome;
    const less = narrowed ? [plainly(w.narrowed)] : [];
    const lines = [...choices(subscription, context), ...less, plainly(w.unreached)];
    const links = [...(narrowed ? [everything(context)] : []), stopping(context)];
    return settled([comes(subscription, context), ...lines], links);
  },
});

const comes = ({ next }: Subscription, { messages: w }: Context): RichText => w.briefing.following(instant(next.due));

function everything({ messages: w }: Context): Link {
  return { label: w.briefing.buttons.everything, invocation: { command: 'follow', input: { topic: ALL }, page: 0 } };
}

function stopping({ messages: w }: Context): Link {
  return { label: w.briefing.buttons.stop, invocation: { command: 'follow', input: { stop: true }, page: 0 } };
}

function standing(outcome: Status, context: Context): Reply {
  const { briefing: w } = context.messages;
  if (outcome.kind === 'trouble') return troubled(context);
  if (outcome.kind === 'none') return settled([plainly(w.followsNothing), plainly(w.followHow)]);
  const { subscription, deliveries: latest } = outcome;
  const lines = [...choices(subscription, context), ...deliveries(latest, context)];
  if (subscription.state === 'on')
    return settled([comes(subscription, context), ...lines, plainly(w.unreached)], [stopping(context)]);
  const mend = mendOf(subscription.why, w);
  const how = [w.because(whyOf(subscription.why, w)), ...(mend === undefined ? [] : [mend]), w.followAgain];
  return settled([plainly(w.followStopped(subscription.failures)), ...how.map(plainly), ...lines], [stopping(context)]);
}
