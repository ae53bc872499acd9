import { SECOND_FILE, SECOND_TEXT, sha256 } from '../record.ts';
import { testRule } from '../support.ts';

const CHANGED = `${SECOND_TEXT}\n`;

testRule('text-hash', [
  {
    fault: 'a text that changed by a line break',
    file: SECOND_FILE,
    text: CHANGED,
    from: 'outlet: DPX',
    to: 'outlet: DPX',
    at: 'sha256:',
    says: `its SHA-256 is ${sha256(CHANGED)}, not ${sha256(SECOND_TEXT)}`,
  },
]);
