/** `/briefing resume`: resumes a channel's briefing after a pause, or after it stopped by itself. */
import { changed, channel, choices, instant, meant, settings, steps } from '../../src/briefings/replies.ts';
import { defineCommand } from '../../src/command.ts';

export const resume = defineCommand({
  name: 'briefing resume',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: { channel: { kind: 'channel' } },
  async answer(input, context, { briefings, where }) {
    const { briefing: w } = context.messages;
    const at = meant(where, input.channel);
    return changed(await briefings.resume(at), at, context, subscription =>
      settings(
        [w.resumed(channel(subscription), instant(subscription.next.due)), ...choices(subscription, context)],
        steps(['preview', 'now', 'pause', 'status'], subscription, context),
      ),
    );
  },
});
