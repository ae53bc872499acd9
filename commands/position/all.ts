/** Behind a position's overview: every statement, one by one. Only a button asks for it. */
import { defineButton } from '../../src/command.ts';
import { wordsOf } from '../../src/reply/positions.ts';
import { unheard, whole } from '../position.ts';

export const all = defineButton({
  name: 'position all',
  options: {
    country: { kind: 'party', required: true },
    private: { kind: 'flag', default: false },
  },
  answer({ country, private: hidden }, context) {
    const input = { country, topic: undefined, picture: false, private: hidden };
    const said = wordsOf(country, undefined, context.dossier);
    return said.length > 0 ? whole(said, input, context) : unheard(input, context);
  },
});
