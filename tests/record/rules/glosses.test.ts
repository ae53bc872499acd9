import { testRule } from '../support.ts';

testRule('glosses', [
  {
    fault: 'an item that isn’t there',
    file: 'data/glosses.yaml',
    from: '- id: shut',
    to: '- id: gone',
    at: '- id: gone',
    says: '“gone”',
  },
  {
    fault: 'a dispute, which no search finds',
    file: 'data/glosses.yaml',
    from: '- id: shut',
    to: '- id: d-delay',
    at: '- id: d-delay',
    says: '“d-delay”',
  },
  {
    fault: 'an item twice',
    file: 'data/glosses.yaml',
    from: '- id: shut',
    to: '- id: low-fares # again',
    at: '- id: low-fares # again',
    says: 'glossed twice',
  },
  {
    fault: 'a word that both finds the item and asks for what it leaves open',
    file: 'data/glosses.yaml',
    from: '  uk: порт закрито\n',
    to: '  uk: порт закрито\n  unsaid: Hafen reopened\n',
    at: 'unsaid: Hafen',
    says: 'leaves unsaid: hafen',
  },
]);
