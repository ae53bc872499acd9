/** `/briefing now`: an edition at once, besides the daily ones. */
import { changed, channel, meant, plainly, settled, steps } from '../../src/briefings/replies.ts';
import { setting } from '../../src/command.ts';

export const now = setting({
  name: 'briefing now',
  place: 'server',
  options: { channel: { kind: 'channel' } },
  async settle(input, context, office, where) {
    const { briefing: w } = context.messages;
    const at = meant(where, input.channel);
    return changed(await office.now(at), at, context, subscription => {
      if (subscription.state !== 'on')
        return settled([w.notNow(channel(subscription))], steps(['resume', 'status'], subscription, context));
      const silent = subscription.quiet === 'silent' ? [plainly(w.queuedSilent)] : [];
      return settled([w.queued(channel(subscription)), ...silent], steps(['status'], subscription, context));
    });
  },
});
