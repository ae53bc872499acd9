import { SECOND_FILE } from '../record.ts';
import { testRule } from '../support.ts';

testRule('verbatim', [
  {
    fault: 'a changed word',
    from: 'text: grave risk',
    to: 'text: great risk',
    at: 'text: great risk',
    says: '“great risk” is not in paragraph 4',
  },
  {
    fault: 'a straight apostrophe',
    file: SECOND_FILE,
    from: 'text: Nous n’avons',
    to: "text: Nous n'avons",
    at: "Nous n'avons",
    says: 'is not in paragraph 1',
  },
  {
    fault: 'a wrong paragraph',
    from: 'paragraph: 4',
    to: 'paragraph: 5',
    at: 'paragraph: 5',
    says: 'stands in paragraph 4, not in paragraph 5',
  },
]);
