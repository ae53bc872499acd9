/** `/briefing pause`: pauses a channel's briefing until it is resumed. */
import { changed, channel, meant, plainly, settings, steps } from '../../src/briefings/replies.ts';
import { defineCommand } from '../../src/command.ts';

export const pause = defineCommand({
  name: 'briefing pause',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: { channel: { kind: 'channel' } },
  async answer(input, context, { briefings, where }) {
    const { briefing: w } = context.messages;
    const at = meant(where, input.channel);
    return changed(await briefings.pause(at), at, context, subscription =>
      settings(
        [w.paused(channel(subscription)), plainly(w.pausedNews)],
        steps(['resume', 'status'], subscription, context),
      ),
    );
  },
});
