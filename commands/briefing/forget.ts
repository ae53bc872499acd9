/** `/briefing forget`: ends a server's briefings and removes all data about it. */
import { plainLine, settings, storeDown } from '../../src/briefings/replies.ts';
import { defineCommand } from '../../src/command.ts';

export const forget = defineCommand({
  name: 'briefing forget',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: {},
  async answer(_, context, { briefings, where }) {
    const { briefing: w } = context.messages;
    const outcome = await briefings.forget(where);
    if (outcome.kind === 'trouble') return storeDown(context);
    return settings([plainLine(outcome.count === 0 ? w.nothingStored : w.forgotten(outcome.count))]);
  },
});
