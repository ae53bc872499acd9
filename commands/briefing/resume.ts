/** `/briefing resume`: resumes a channel's briefing after a pause, or after it stopped by itself. */
import {
  channel,
  coming,
  describeChoices,
  placeMeant,
  replyToChange,
  settings,
  stepButtons,
} from '../../src/briefings/replies.ts';
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
    const at = placeMeant(where, input.channel);
    return replyToChange(await briefings.resume(at), at, context, subscription =>
      settings(
        [w.resumed(channel(subscription), ...coming(subscription)), describeChoices(subscription, context)],
        stepButtons(['preview', 'now', 'pause'], subscription, context),
        'verified',
      ),
    );
  },
});
