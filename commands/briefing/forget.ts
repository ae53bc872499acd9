/** `/briefing forget`: removes everything that is kept of a server. */
import { plainly, settled, troubled } from '../../src/briefings/replies.ts';
import { setting } from '../../src/command.ts';

export const forget = setting({
  name: 'briefing forget',
  place: 'server',
  options: {},
  async settle(_, context, office, where) {
    const { briefing: w } = context.messages;
    const outcome = await office.forget(where);
    if (outcome.kind === 'trouble') return troubled(context);
    return settled([plainly(outcome.count === 0 ? w.nothingKept : w.forgotten(outcome.count))]);
  },
});
