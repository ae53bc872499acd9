/** `/briefing forget`: ends a server's briefings and removes all data about it. */
import { plainly, settings, troubled } from '../../src/briefings/replies.ts';
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
    if (outcome.kind === 'trouble') return troubled(context);
    return settings([plainly(outcome.count === 0 ? w.nothingStored : w.forgotten(outcome.count))]);
  },
});
