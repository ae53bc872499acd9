import { FIRST_FILE, TEXTS } from '../sample-record.ts';
import { testRule } from '../support.ts';

testRule('repeated', [
  {
    fault: 'words that a caption has too, in other case',
    text: `${TEXTS[FIRST_FILE]}\nA Grave Risk for pilots`,
    from: 'text: grave risk',
    to: 'text: grave risk',
    at: 'text: grave risk',
    says: '“grave risk” stands in the text 2 times',
  },
  {
    fault: 'a mark on words that stand once',
    from: 'text: grave risk',
    to: 'text: grave risk\n    repeated: true',
    at: 'repeated: true',
    says: '“grave risk” stands in the text once',
  },
]);
