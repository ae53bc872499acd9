/** Says in French what /verify says. */
import type { MessagePart } from '../../verify/types.ts';
import type { Messages } from '../messages.ts';
import { and, counted, de, f, languageName, noun, number, typed } from './grammar.ts';

/** Where the words of a message stand. */
const READ: Readonly<Record<MessagePart, string>> = {
  content: 'le message',
  embed: 'son contenu intégré',
  component: 'ses blocs de texte',
  poll: 'son sondage',
  forward: 'le message transféré',
};

export const verify: Messages['verify'] = {
  grades: {
    changed: 'Mots modifiés',
    'other-speaker': 'Les mots sont justes, pas leur auteur',
    cut: 'Coupé de son contexte',
    'look-alike': 'Semblable en apparence seulement',
    misquote: 'Une citation inexacte connue',
    absent: 'Absent du dossier',
    near: 'Comparaison mot à mot impossible',
    within: 'Dans le dossier, avec d’autres mots à côté',
    'so-called': 'Formule du journaliste, pas une citation',
    reported: 'Rapporté, pas cité',
    narrated: 'Raconté dans les termes du dossier, pas cité',
    translation: 'Semble être une traduction',
    shortened: 'Abrégé',
    variant: 'Version d’un autre média',
    'same-words': 'Mêmes mots',
    'word-for-word': 'Mot pour mot',
    'too-short': 'Trop court pour conclure',
  },
  because: (grade, what) => f`${grade} : ${what}`,
  missing: words => `“${words}” manque`,
  added: words => `${typed(words)} est ajouté`,
  became: (record, claim) => `“${record}” est devenu ${typed(claim)}`,
  leftOut: words => `“${words}” est omis`,
  joined: 'deux citations sont assemblées',
  notOne: 'Le dossier ne les donne pas comme une seule.',
  touches: {
    negation: 'Cela change une négation.',
    number: 'Cela change un nombre.',
    name: 'Cela change un nom.',
    condition: 'Cela change une condition.',
  },
  also: differences => f`De plus : ${differences.join(f` ; `)}.`,
  moreDifferences: count => f`autres différences : ${number(count)}`,
  printedBy: outlet => `Version ${de(outlet)}`,
  otherPrint: outlet =>
    f`La source du dossier (${outlet}) emploie d’autres mots ; aucune des deux versions n’est une erreur.`,
  whole: (grade, speaker) => [{ strong: grade }, f` : ${speaker}.`],
  part: (grade, speaker) => [{ strong: grade }, f`, dans une citation plus longue : ${speaker}.`],
  typography: 'La ponctuation, la casse ou la graphie (-ise, -ize) diffère.',
  cutOff: f`Les mots sont ceux du dossier ; ce qui, juste à côté, en inverse ou en limite le sens est omis.`,
  gap: 'Les mots de part et d’autre sont ceux du dossier.',
  around: words => f`À côté, dans le dossier : “${words}”.`,
  saidBy: (words, speaker, claimed) => f`${typed(words)} a pour auteur ${speaker}, et non ${claimed}.`,
  names: (claimed, speaker) =>
    f`Le texte nomme ${claimed} ; selon le dossier, ces propos sont d’un autre : ${speaker}.`,
  gave: (claimed, speaker) =>
    f`Vous avez indiqué ${claimed} ; selon le dossier, ces propos sont d’un autre : ${speaker}.`,
  messageNames: named => f`Le message nomme : ${and(named)}.`,
  speakerIs: speaker => f`Dans le dossier, l’auteur de ces mots : ${speaker}.`,
  disguised: words =>
    f`Écrit avec d’autres lettres qu’il n’y paraît : ${and(words.map(typed))}. Elles sont lues ici d’après leur apparence.`,
  within: (held, added) =>
    f`Les mots ${typed(held)} sont ceux du dossier. Le reste du texte ne fait pas partie de la citation : ${and(added.map(typed))}.`,
  circulated: (text, url) => f`Telle qu’elle a circulé : “${text}” (${url})`,
  elsewhere: 'Aucune citation n’y contient ces mots. Ils ont pu être prononcés ailleurs.',
  soCalled: citation => f`${citation} : les guillemets sont du journaliste ; ces mots ne sont la citation de personne.`,
  reported: who => f`Les termes sont ceux du dossier. De qui sont les propos : ${who}.`,
  inOwnWords: f`Les termes sont ceux du dossier ; ce n’est la citation de personne.`,
  translation: language =>
    f`Le dossier donne la citation en ${languageName(language)} ; une traduction ne peut pas être comparée mot à mot.`,
  foreign: language => f`Le texte est dans une autre langue : les propos du dossier sont en ${languageName(language)}.`,
  tooShort: 'Un ou deux mots, ou seulement des mots courants, peuvent venir de n’importe où.',
  checked: (words, name) =>
    name === undefined ? f`Texte soumis : ${typed(words)}` : f`Texte soumis : ${typed(words)} – ${name}`,
  found: (count, isAmiss) =>
    `${counted(count, noun('citation trouvée', 'citations trouvées'))}${isAmiss ? ', à commencer par le cas le plus grave' : ''}.`,
  checkedTo: characters =>
    f`Seuls les ${number(characters)} premiers caractères sont vérifiés : une citation peut être coupée à cet endroit.`,
  noWords: 'Ce texte ne contient aucun mot à vérifier.',
  readFrom: parts => f`Lu ici : ${and(parts.map(part => READ[part]))}.`,
  emptyMessage: f`Ce message n’a pas de texte que je puisse lire. Images, fichiers, autocollants et messages vocaux ne sont pas lus.`,
  underlined: {
    checked: f`souligné : les mots vérifiés`,
    missing: f`souligné : ce qui manque`,
    differs: f`souligné : ce qui diffère`,
    leftOut: f`souligné : ce qui est omis`,
  },
  howIChecked: 'Ma méthode',
  rulesTitle: 'Comment /verify (/vérifier) classe une citation',
  rules: [
    f`Tout ce qui est entre guillemets est vérifié ; un texte sans guillemets est vérifié en entier. Le cas le plus grave vient d’abord, dans l’ordre ci-dessous.`,
    f`Mots modifiés : un mot est omis sans marque, ajouté ou remplacé, ou deux citations sont assemblées. Sont nommés d’abord la négation, le nombre, le nom ou la condition qui change, ou qu’une coupure retire, même signalée.`,
    f`Les mots sont justes, pas leur auteur : les mots figurent au dossier, mais d’une autre personne que celle que nomme le texte ou l’option.`,
    f`Coupé de son contexte : les mots sont ceux du dossier, mais celui-ci a juste à côté une négation ou une condition que le texte n’a pas.`,
    f`Semblable en apparence seulement : les mots ressemblent à ceux du dossier, mais sont écrits avec des lettres d’un autre alphabet ou d’une autre forme.`,
    f`Une citation inexacte connue : une version que le dossier signale comme inexacte, avec l’endroit où elle a circulé.`,
    f`Absent du dossier : aucune citation du dossier ne contient ces mots. Ils ont pu être prononcés tout de même.`,
    f`Comparaison mot à mot impossible : pour un texte dans une autre langue, par exemple. Ce qui s’en rapproche le plus est montré ; la ressemblance n’est pas jugée.`,
    f`Dans le dossier, avec d’autres mots à côté : un texte sans guillemets qui a des mots à lui avant ou après ceux du dossier.`,
    f`Formule du journaliste, pas une citation : des mots que la source met entre guillemets sans citer personne.`,
    f`Rapporté, pas cité ; raconté dans les termes du dossier, pas cité : le dossier le contient, mais ce ne sont les mots de personne.`,
    f`Semble être une traduction : un texte dans une autre langue qui a le sens d’une citation, avec les mêmes négations, nombres et noms. Sa qualité n’est pas jugée.`,
    f`Abrégé : « … » ou « [...] » tient la place des mots omis, ou des phrases entières sont omises. L’omission ne retire ni négation, ni nombre, ni condition à la phrase qui reste.`,
    f`Version d’un autre média : les mots par lesquels un autre média a rendu les mêmes propos.`,
    f`Mêmes mots : seuls diffèrent la ponctuation, la casse, les traits d’union, les accents ou la graphie anglaise en -ise ou -ize. Toute autre graphie compte comme un autre mot.`,
    f`Mot pour mot : les mots du dossier, d’un seul tenant. Un extrait ne l’est que pour ce qu’il contient, et la citation entière est montrée.`,
    f`Trop court pour conclure : un ou deux mots d’une citation plus longue, ou seulement des mots courants.`,
    f`La ressemblance de deux textes ne décide jamais : une phrase et sa négation sont presque identiques. Rien ici ne dit si ce qui a été dit est vrai.`,
  ],
};
