/** `/briefing now`: posts an edition at once, besides the daily ones. */
import { channel, placeMeant, plainLine, replyToChange, settings, stepButtons } from '../../src/briefings/replies.ts';
import { defineCommand } from '../../src/command.ts';

export const now = defineCommand({
  name: 'briefing now',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: { channel: { kind: 'channel' } },
  async answer(input, context, { briefings, where }) {
    const { briefing: w } = context.messages;
    const at = placeMeant(where, input.channel);
    return replyToChange(await briefings.now(at), at, context, subscription => {
      if (subscription.state !== 'on')
        return settings([w.notNow(channel(subscription))], stepButtons(['resume', 'status'], subscription, context));
      const silent = subscription.quiet === 'silent' ? [plainLine(w.queuedSilent)] : [];
      return settings([w.queued(channel(subscription)), ...silent], stepButtons(['status'], subscription, context));
    });
  },
});
