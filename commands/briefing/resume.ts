/** `/briefing resume`: goes on after a pause, or after it stopped by itself. */
import { changed, channel, choices, instant, meant, settled, steps } from '../../src/briefings/replies.ts';
import { setting } from '../../src/command.ts';

export const resume = setting({
  name: 'briefing resume',
  place: 'server',
  options: { channel: { kind: 'channel' } },
  async settle(input, context, office, where) {
    const { briefing: w } = context.messages;
    const at = meant(where, input.channel);
    return changed(await office.resume(at), at, context, subscription =>
      settled(
        [w.resumed(channel(subscription), instant(subscription.next.due)), ...choices(subscription, context)],
        steps(['preview', 'now', 'pause', 'status'], subscription, context),
      ),
    );
  },
});
