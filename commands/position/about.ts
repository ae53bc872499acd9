/** Behind a position: what others say of a country or body, and what reporters write of it. Only a button asks for it. */
import { defineButton } from '../../src/command.ts';
import { SHOWN } from '../../src/options.ts';
import { itemEntry, toDisputes } from '../../src/reply/entries.ts';
import { toPosition, wordsAbout, wordsOf } from '../../src/reply/positions.ts';
import { byVoice } from '../../src/reply/sections.ts';

export const about = defineButton({
  name: 'position about',
  options: {
    country: { kind: 'party', required: true },
    topic: { kind: 'topic' },
    ...SHOWN,
  },
  answer({ country, topic }, context) {
    const { dossier, messages: w } = context;
    const items = wordsAbout(country, topic, dossier);
    const own = wordsOf(country, topic, dossier);
    const toOwn = own.length > 0 ? [toPosition(country, topic, w.positions.ownWords)] : [];
    if (items.length === 0)
      return {
        kind: 'nothing',
        refusal: { reason: 'silent', parties: [country.id] },
        says: w.positions.noOthers(country),
        nearest: toOwn,
      };
    return {
      kind: 'answer',
      headline: [{ kind: 'text', text: w.positions.byOthers(country, topic) }],
      cards: [{ tone: 'said', sections: byVoice(items.map(item => itemEntry(item, context))) }],
      size: 'list',
      paging: 'packed',
      actions: [...toOwn, ...toDisputes(items, topic, context)],
    };
  },
});
