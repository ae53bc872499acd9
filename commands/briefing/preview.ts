/** `/briefing preview`: what the next edition would hold now, for whoever asked alone. */
import { meant, plainly, settled, troubled } from '../../src/briefings/replies.ts';
import { setting } from '../../src/command.ts';

export const preview = setting({
  name: 'briefing preview',
  place: 'server',
  options: { channel: { kind: 'channel' } },
  async settle(input, context, office, where) {
    const { briefing: w } = context.messages;
    const outcome = await office.preview(meant(where, input.channel));
    if (outcome.kind === 'trouble') return troubled(context);
    if (outcome.kind === 'silent') return settled([plainly(w.previewSilent)]);
    const { edition, subscription } = outcome;
    const lead = [
      w.preview,
      ...(subscription ? [] : [w.previewUnset]),
      ...(edition.lead === undefined ? [] : [edition.lead]),
    ];
    return { ...edition, lead: lead.join(' ') };
  },
});
