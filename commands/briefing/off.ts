/** `/briefing off`: ends a channel's briefing. */
import { changed, channel, meant, settled } from '../../src/briefings/replies.ts';
import { setting } from '../../src/command.ts';

export const off = setting({
  name: 'briefing off',
  place: 'server',
  options: { channel: { kind: 'channel' } },
  async settle(input, context, office, where) {
    const at = meant(where, input.channel);
    return changed(await office.off(at), at, context, subscription =>
      settled([context.messages.briefing.off(channel(subscription))]),
    );
  },
});
