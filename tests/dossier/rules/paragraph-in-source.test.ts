import { testRule } from '../support.ts';

testRule('paragraph-in-source', [
  {
    fault: 'a caption past the last',
    from: 'paragraph: caption 1',
    to: 'paragraph: caption 2',
    at: 'paragraph: caption 2',
    says: 'caption 2 is cited, and the source has 1 captions',
  },
  {
    fault: 'unquoted words past the last paragraph',
    from: '{ paragraph: 1, text: blue',
    to: '{ paragraph: 9, text: blue',
    at: 'paragraph: 9',
    says: 'paragraph 9 is cited',
  },
  {
    fault: 'a paragraph past the last',
    from: 'paragraph: 6',
    to: 'paragraph: 7',
    at: 'paragraph: 7',
    says: 'paragraph 7 is cited, and the source has 6 paragraphs',
  },
]);
