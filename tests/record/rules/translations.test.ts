import { testRule } from '../support.ts';

const file = 'data/translations.yaml';

testRule('translated-once', [
  {
    fault: 'a text that is translated in two places',
    file,
    from: '- { en: Port Lind, fr: Port Lind }',
    to: '- { en: Port Lind, fr: Port Lind }\n- { en: Port Lind, de: Lindhafen }',
    at: 'Lindhafen',
    says: 'translated twice: Port Lind',
  },
]);

testRule('translated-whole', [
  {
    fault: 'a sentence without the place of the quotation',
    file,
    from: 'les tarifs seraient {quote}.',
    to: 'les tarifs seraient justes.',
    at: 'seraient justes',
    says: '{quote} doesn’t stand here',
  },
  {
    fault: 'a number that got lost',
    file,
    from: 'depuis mars 2030',
    to: 'depuis mars',
    at: 'depuis mars',
    says: 'number 2030',
  },
  {
    fault: 'a number that came to it',
    file,
    from: 'dans un mois',
    to: 'dans 1 mois',
    at: 'dans 1 mois',
    says: 'the number 1 ',
  },
  {
    fault: 'the sentence itself',
    file,
    from: 'fr: Les bateaux pourraient être de retour dans un mois.',
    to: 'fr: The boats could be back in a month.',
    at: 'fr: The boats',
    says: 'the sentence itself',
  },
  {
    fault: 'a quotation that the sentence doesn’t have',
    file,
    from: 'Les bateaux pourraient être de retour',
    to: 'Les bateaux pourraient être « de retour »',
    at: '« de retour »',
    says: 'what is quoted',
  },
]);

testRule('translated-reserve', [
  {
    fault: 'a translation without its condition',
    file,
    from: 'sobald der Hafen ausgebaggert sei, würden',
    to: 'bald würden',
    at: 'bald würden',
    says: '“sobald der Hafen ausgebaggert sei” (once the harbour is dredged)',
  },
  {
    fault: 'a line below a name whose translation has no condition',
    file,
    from: 'fr: Une fois le port dragué, les tarifs',
    to: 'fr: Les tarifs',
    at: 'fr: Les tarifs',
    says: '“une fois le port dragué” (once the harbour is dredged)',
  },
  {
    fault: 'a translation without its hedge',
    file,
    from: 'pourraient être de retour',
    to: 'seront de retour',
    at: 'seront de retour',
    says: '“pourraient” (could)',
  },
]);
