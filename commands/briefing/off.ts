/** `/briefing off`: ends a channel's briefing. */
import { channel, placeMeant, replyToChange, settings } from '../../src/briefings/replies.ts';
import { defineCommand } from '../../src/command.ts';

export const off = defineCommand({
  name: 'briefing off',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: { channel: { kind: 'channel' } },
  async answer(input, context, { briefings, where }) {
    const at = placeMeant(where, input.channel);
    return replyToChange(await briefings.off(at), at, context, subscription =>
      settings([context.messages.briefing.off(channel(subscription))]),
    );
  },
});
