import { SECOND_FILE } from '../record.ts';
import { testRule } from '../support.ts';

testRule('text-counts', [
  {
    fault: 'a wrong count of paragraphs',
    file: SECOND_FILE,
    from: 'paragraphs: 2',
    to: 'paragraphs: 3',
    at: 'paragraphs: 3',
    says: '2 paragraphs, not 3',
  },
  {
    fault: 'a wrong count of captions',
    from: 'captions: 1',
    to: 'captions: 2',
    at: 'captions: 2',
    says: '1 captions, not 2',
  },
]);
