import { expect, test as it } from 'vitest';
import { formatProblem } from '../../src/record/draft.ts';

it('a problem takes two lines that a terminal obeys nothing of, whatever a file is called and holds', () => {
  const [file, message] = ['data/a\nb\u001b[2J.yaml', 'the key “\u001b]0;x\u0007\u202e”\r is unknown'];
  const text = formatProblem({ file, line: 3, rule: 'shape', message, mend: 'Rename\n it.' });
  expect(text).toBe('data/a b [2J.yaml:3  shape  the key “ ]0;x  ”  is unknown\n    Rename  it.\n');
});
