/** One disputed question: what each side says or that it is silent, and what the reporter writes. Only buttons ask for it. */
import { defineButton } from '../../src/command.ts';
import { SHOWN } from '../../src/options.ts';
import { byAnyId, FULL_ID_MAX } from '../../src/record/ids.ts';
import { oneDispute } from '../../src/reply/disputes.ts';

export const one = defineButton({
  name: 'disputed one',
  options: {
    id: { kind: 'text', max: FULL_ID_MAX, required: true },
    ...SHOWN,
  },
  answer({ id }, context) {
    const dispute = byAnyId(context.dossier.disputes, id);
    return dispute ? oneDispute(dispute, context) : { kind: 'problem', text: context.messages.oldButton, nearest: [] };
  },
});
