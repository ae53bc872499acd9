import { SECOND_FILE } from '../sample-record.ts';
import { testRule } from '../support.ts';

testRule('side-word', [
  {
    fault: 'an accusation that is told as a claim',
    file: SECOND_FILE,
    from: 'item: delay }',
    to: 'item: delay, word: claims }',
    at: 'word: claims',
    says: '“delay” is a statement of the mode accused, which “claims” doesn’t say',
  },
  {
    fault: 'a quotation that is told as a denial',
    file: SECOND_FILE,
    from: 'item: no-delay }',
    to: 'item: no-delay, word: denies }',
    at: 'word: denies',
    says: '“no-delay” is a quotation, which “denies” doesn’t say',
  },
  {
    fault: 'a word that only one of several items bears out',
    file: SECOND_FILE,
    from: 'item: delay }',
    to: 'items: [delay, open-line], word: accuses }',
    at: 'word: accuses',
    says: '“open-line” is a quotation, which “accuses” doesn’t say',
  },
  {
    fault: 'a word for what is neither said nor denied',
    from: '- { by: sudmark, item: risk }',
    to: '- { by: coast, word: says-so, item: accord }',
    at: 'word: says-so',
    says: '“accord” is a statement of the mode agreed, which “says-so” doesn’t say',
  },
]);
