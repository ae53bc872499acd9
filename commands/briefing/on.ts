/** `/briefing on`: sets up a channel's daily briefing, or changes it. */
import { channel, coming, describeChoices, settings, stepButtons, storeDown } from '../../src/briefings/replies.ts';
import { ids } from '../../src/briefings/service/defaults.ts';
import type { SetUp } from '../../src/briefings/service/types.ts';
import { undelivered } from '../../src/briefings/undelivered.ts';
import { defineCommand } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import type { Reply } from '../../src/reply/reply.ts';

export const on = defineCommand({
  name: 'briefing on',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: {
    channel: { kind: 'channel' },
    time: { kind: 'time' },
    timezone: { kind: 'zone' },
    topics: { kind: 'topics' },
    countries: { kind: 'parties' },
    quiet: { kind: 'choice', choices: ['silent', 'line', 'recap'] },
  },
  unserved: ({ timezone: zone, topics, countries, quiet }, context) =>
    undelivered(
      {
        ...(zone !== undefined && { zone }),
        ...(topics && { topics: ids(topics) }),
        ...(countries && { parties: ids(countries) }),
        ...(quiet && { quiet }),
      },
      context,
    ),
  async answer(
    { timezone: zone, countries: parties, channel: at, time, topics, quiet },
    context,
    { briefings, where },
  ) {
    const wanted = {
      ...(at !== undefined && { channel: at }),
      ...(time !== undefined && { time }),
      ...(zone !== undefined && { zone }),
      ...(topics && { topics }),
      ...(parties && { parties }),
      ...(quiet && { quiet }),
    };
    return replyTo(await briefings.setUp(where, wanted), context);
  },
});

function replyTo(outcome: SetUp, context: Context): Reply {
  const { briefing: w } = context.messages;
  switch (outcome.kind) {
    case 'on': {
      const { subscription, isNew } = outcome;
      const first = (isNew ? w.isNew : w.isChanged)(channel(subscription), ...coming(subscription));
      const links = stepButtons(['preview', 'now', 'pause'], subscription, context);
      return settings([first, describeChoices(subscription, context)], links, 'verified');
    }
    case 'missing': {
      const needs = outcome.needs.map(need => w.needs[need]);
      return settings([w.missing(channel(outcome), needs), w.grant(channel(outcome))]);
    }
    case 'unfit':
      return settings([w.cannotPost(channel(outcome))]);
    case 'hidden':
      return settings([w.hidden(channel(outcome))]);
    case 'no answer':
      return settings([w.noAnswer(channel(outcome))]);
    case 'trouble':
      return storeDown(context);
  }
}
