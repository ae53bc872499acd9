/** One disputed question: what each side says or that it is silent, and what the reporter writes. Only buttons ask for it. */
import { defineButton } from '../../src/command.ts';
import { SHOWN } from '../../src/options.ts';
import { oneDispute } from '../../src/reply/disputes.ts';

/** As long as ids of the record are. */
const ID_MAX = 12;

export const one = defineButton({
  name: 'disputed one',
  options: {
    id: { kind: 'text', max: ID_MAX, required: true },
    ...SHOWN,
  },
  answer({ id }, context) {
    const dispute = context.dossier.disputes.get(id);
    return dispute ? oneDispute(dispute, context) : { kind: 'problem', text: context.messages.oldButton, nearest: [] };
  },
});
