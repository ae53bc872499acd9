/** `/briefing pause`: pauses a channel's briefing until it is resumed. */
import { channel, placeMeant, plainLine, replyToChange, settings, stepButtons } from '../../src/briefings/replies.ts';
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
    const at = placeMeant(where, input.channel);
    return replyToChange(await briefings.pause(at), at, context, subscription =>
      settings(
        [w.paused(channel(subscription)), plainLine(w.pausedNews)],
        stepButtons(['resume', 'status'], subscription, context),
      ),
    );
  },
});
