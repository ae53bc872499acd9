import { testRule } from '../support.ts';

testRule('caption-or-head', [
  {
    fault: 'words of a caption',
    from: 'text: blue',
    to: 'text: the harbour of Lind',
    at: 'the harbour of Lind',
    says: 'stands in caption 1, not in paragraph 1',
  },
  {
    fault: 'words of a section head',
    from: 'text: blue',
    to: 'text: Slow boats',
    at: 'Slow boats',
    says: 'stands in head 1',
  },
]);
