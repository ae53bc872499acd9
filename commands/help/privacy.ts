/** What is kept of whoever asks, and what isn't. */
import { defineButton } from '../../src/command.ts';
import { SHOWN_UNDRAWN } from '../../src/options.ts';
import type { Entry } from '../../src/reply/reply.ts';

export const privacy = defineButton({
  name: 'help privacy',
  options: SHOWN_UNDRAWN,
  answer(_input, { messages: w }) {
    const entries = [...w.help.privacy, w.briefing.stored].map((text): Entry => ({ kind: 'remark', text }));
    return {
      kind: 'answer',
      headline: [{ kind: 'text', text: [{ strong: w.help.privacyTitle }] }],
      cards: [{ tone: 'none', sections: [{ entries }] }],
      size: 'day',
      paging: 'packed',
      actions: [],
    };
  },
});
