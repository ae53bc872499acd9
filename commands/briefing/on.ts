/** `/briefing on`: sets a channel's daily briefing up, or changes it. */

import { channel, choices, instant, settled, steps, troubled } from '../../src/briefings/replies.ts';
import type { SetUp } from '../../src/briefings/service/types.ts';
import { setting } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import type { Reply } from '../../src/reply/reply.ts';

export const on = setting({
  name: 'briefing on',
  place: 'server',
  options: {
    channel: { kind: 'channel' },
    time: { kind: 'time' },
    timezone: { kind: 'zone' },
    topics: { kind: 'topics' },
    countries: { kind: 'parties' },
    quiet: { kind: 'choice', choices: ['silent', 'line', 'recap'] },
  },
  async settle({ timezone: zone, countries: parties, channel: at, time, topics, quiet }, context, office, where) {
    const wanted = {
      ...(at !== undefined && { channel: at }),
      ...(time !== undefined && { time }),
      ...(zone !== undefined && { zone }),
      ...(topics && { topics }),
      ...(parties && { parties }),
      ...(quiet && { quiet }),
    };
    return replyTo(await office.setUp(where, wanted), context);
  },
});

function replyTo(outcome: SetUp, context: Context): Reply {
  const { briefing: w } = context.messages;
  switch (outcome.kind) {
    case 'on': {
      const { subscription, isNew } = outcome;
      const next = instant(subscription.next.due);
      const first = (isNew ? w.isNew : w.isChanged)(channel(subscription), next);
      const links = steps(['preview', 'now', 'pause', 'status'], subscription, context);
      return settled([first, ...choices(subscription, context)], links);
    }
    case 'missing': {
      const needs = outcome.needs.map(need => w.needs[need]);
      return settled([w.missing(channel(outcome), needs), w.grant(channel(outcome))]);
    }
    case 'unfit':
      return settled([w.unfit(channel(outcome))]);
    case 'hidden':
      return settled([w.hidden(channel(outcome))]);
    case 'no answer':
      return settled([w.noAnswer(channel(outcome))]);
    case 'trouble':
      return troubled(context);
  }
}
