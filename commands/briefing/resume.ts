/** `/briefing resume`: goes on after a pause, or after it stopped by itself. */
import { changed } from '../../src/briefing/tell/changed.ts';
import { choices } from '../../src/briefing/tell/choices.ts';
import { channel, instant, meant, settled, steps } from '../../src/briefing/tell/settled.ts';
import { setting } from '../../src/command.ts';

export const resume = setting({
  name: 'briefing resume',
  place: 'server',
  options: { channel: { kind: 'channel' } },
  async settle(input, context, office, where) {
    const { briefing: w } = context.wording;
    const at = meant(where, input.channel);
    return changed(await office.resume(at), at, context, subscription =>
      settled(
        [w.resumed(channel(subscription), instant(subscription.next.due)), ...choices(subscription, context)],
        steps(['preview', 'now', 'pause', 'status'], subscription, context),
      ),
    );
  },
});
