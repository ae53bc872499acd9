/** `/briefing pause`: posts nothing until it's resumed. */
import { changed, channel, meant, plainly, settled, steps } from '../../src/briefings/replies.ts';
import { setting } from '../../src/command.ts';

export const pause = setting({
  name: 'briefing pause',
  place: 'server',
  options: { channel: { kind: 'channel' } },
  async settle(input, context, office, where) {
    const { briefing: w } = context.messages;
    const at = meant(where, input.channel);
    return changed(await office.pause(at), at, context, subscription =>
      settled(
        [w.paused(channel(subscription)), plainly(w.pausedNews)],
        steps(['resume', 'status'], subscription, context),
      ),
    );
  },
});
