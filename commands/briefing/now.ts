/** `/briefing now`: posts an edition at once, besides the daily ones. */
import { changed, channel, meant, plainly, settings, steps } from '../../src/briefings/replies.ts';
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
    const at = meant(where, input.channel);
    return changed(await briefings.now(at), at, context, subscription => {
      if (subscription.state !== 'on')
        return settings([w.notNow(channel(subscription))], steps(['resume', 'status'], subscription, context));
      const silent = subscription.quiet === 'silent' ? [plainly(w.queuedSilent)] : [];
      return settings([w.queued(channel(subscription)), ...silent], steps(['status'], subscription, context));
    });
  },
});
