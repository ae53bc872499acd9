/** `/briefing preview`: shows what the next edition would hold now, to whoever asked alone. */
import { above, placeMeant, plainLine, settings, storeDown } from '../../src/briefings/replies.ts';
import { undelivered } from '../../src/briefings/undelivered.ts';
import { defineCommand } from '../../src/command.ts';

export const preview = defineCommand({
  name: 'briefing preview',
  places: ['server'],
  permission: 'manage server',
  private: 'always',
  needs: 'briefings',
  options: { channel: { kind: 'channel' } },
  unserved: (_, context) => undelivered({}, context),
  async answer(input, context, { briefings, where }) {
    const { briefing: w } = context.messages;
    const outcome = await briefings.preview(placeMeant(where, input.channel));
    if (outcome.kind === 'trouble') return storeDown(context);
    if (outcome.kind === 'silent') return settings([plainLine(w.previewSilent)]);
    const { edition, subscription } = outcome;
    return above(subscription ? w.preview : w.previewUnset, edition);
  },
});
