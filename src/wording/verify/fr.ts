/** French. */
import { de, f } from '../french.ts';
import { and, counted, noun, number } from '../grammar/fr.ts';
import { sentence } from '../sentences.ts';
import type { VerifyWords } from './words.ts';

const CONCERNED = { negation: 'une négation', number: 'un nombre', condition: 'une condition' } as const;
const DIFFERING = { negation: 'Négation', number: 'Nombre', condition: 'Condition' } as const;
const differing = (concern: keyof typeof DIFFERING | undefined, text: string): string =>
  concern === undefined ? text : `${DIFFERING[concern]} – ${text}`;

export const verify: VerifyWords = {
  title: f`Ces mots figurent-ils au dossier ?`,
  checkedTo: characters =>
    f`Seuls les ${number(characters)} premiers caractères sont vérifiés : une citation peut être coupée à cet endroit.`,
  grades: {
    changed: 'Mots modifiés',
    'other-speaker': 'Mots exacts, autre auteur',
    misquote: 'Citation inexacte connue',
    absent: 'Ne figure pas au dossier',
    shortened: 'Abrégé, coupure signalée',
    variant: 'Version des mêmes propos dans un autre média',
    'same-words': 'Mêmes mots, autre ponctuation, casse ou graphie',
    'word-for-word': 'Mot pour mot',
    'too-short': 'Trop court pour conclure',
  },
  changed: concerns => f`Mots modifiés : ${and(concerns.map(c => CONCERNED[c]))}`,
  found: count =>
    f`${counted(count, noun('citation trouvée', 'citations trouvées'))}, à commencer par le cas le plus grave.`,
  claimed: (words, name) =>
    name === undefined ? f`Texte soumis : « ${words} »` : f`Texte soumis, attribué à ${name} : « ${words} »`,
  leftOut: (words, concern) => differing(concern, f`Omis : “${words}”`),
  added: (words, concern) => differing(concern, f`Ajouté : « ${words} »`),
  instead: (record, claim, concern) => differing(concern, f`Au lieu de “${record}” : « ${claim} »`),
  moreDifferences: count => f`Autres différences : ${number(count)}.`,
  joined: f`Assemblage de deux citations, toutes deux ci-dessous. Le dossier ne les donne pas comme une seule.`,
  saidBy: (claimed, speaker) => f`Le texte soumis nomme ${claimed}. Dans le dossier, ces mots sont ${de(speaker)}.`,
  part: 'Le texte soumis est une partie de la citation du dossier, donnée en entier ci-dessous.',
  around: words => f`Dans le dossier, ces mots sont accompagnés de “${words}”`,
  typography: 'Les mots sont ceux du dossier, avec une autre ponctuation, casse ou graphie (-ise, -ize).',
  literal: 'Les mots sont ceux du dossier.',
  gap: 'Les mots de part et d’autre de la coupure sont ceux du dossier.',
  variant: outlet =>
    f`Comparé aux mots tels que les publie ${outlet} ; la source du dossier en a d’autres. Aucune des deux versions n’est une erreur.`,
  misquote: (text, cite, url, note) => f`Citation inexacte connue : “${text}” (${cite}, ${url}). ${sentence(note)}`,
  absent: words => f`une citation avec les mots « ${words} »`,
  told: f`Le dossier le rapporte dans ses propres termes, ci-dessous ; ce n’est la citation de personne.`,
  tooShort: 'Un ou deux mots, ou seulement des mots courants, peuvent venir de n’importe où.',
  record: f`Dans le dossier :`,
  sentence: (grade, words) => f`${grade} : « ${words} ».`,
  noWords: 'une citation sans mots',
  rulesTitle: 'Comment /verify (/vérifier) classe une citation',
  rules: [
    f`Tout ce qui est entre guillemets est vérifié ; un texte sans guillemets est vérifié en entier. Le cas le plus grave vient d’abord, dans l’ordre ci-dessous.`,
    f`Mots modifiés : un mot est omis sans marque, ajouté ou remplacé, ou deux citations sont assemblées. Sont nommés d’abord la négation, le nombre ou la condition qui change, ou qu’une coupure retire, même signalée.`,
    f`Mots exacts, autre auteur : les mots figurent au dossier, mais d’une autre personne que celle que nomme le texte ou l’option.`,
    f`Citation inexacte connue : une version que le dossier signale comme inexacte, avec l’endroit où elle a circulé.`,
    f`Ne figure pas au dossier : aucune citation du dossier ne contient ces mots. Ils ont pu être prononcés tout de même. Une traduction ne peut pas être vérifiée, et ce que le dossier rapporte dans ses propres termes n’est pas une citation.`,
    f`Abrégé, coupure signalée : « … » ou « [...] » tient la place des mots omis, et aucun d’eux n’est une négation, un nombre ou une condition.`,
    f`Version d’un autre média : les mots par lesquels un autre média a rendu les mêmes propos.`,
    f`Mêmes mots : seuls diffèrent la ponctuation, la casse, les traits d’union, les accents ou la graphie anglaise en -ise ou -ize. Toute autre graphie compte comme un autre mot.`,
    f`Mot pour mot : les mots du dossier, d’un seul tenant. Un extrait ne l’est que pour ce qu’il contient, et la citation entière est montrée.`,
    f`Trop court pour conclure : un ou deux mots d’une citation plus longue, ou seulement des mots courants.`,
    f`La ressemblance de deux textes ne décide jamais : une phrase et sa négation sont presque identiques. Rien ici ne dit si ce qui a été dit est vrai.`,
  ],
};
