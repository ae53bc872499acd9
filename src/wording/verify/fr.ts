/** French. */
import { de, f } from '../french.ts';
import { and, counted, noun, number } from '../grammar/fr.ts';
import { capital, sentence } from '../sentences.ts';
import type { VerifyWords } from './words.ts';

const CONCERNED = { negation: 'une négation', number: 'un nombre', condition: 'une condition' } as const;
const differing = (concern: keyof typeof CONCERNED | undefined, text: string): string =>
  concern === undefined ? text : `${capital(CONCERNED[concern])} – ${text}`;

export const verify: VerifyWords = {
  title: f`Ces mots figurent-ils au dossier ?`,
  checkedTo: characters =>
    f`Le texte n’est vérifié que jusqu’à ${counted(characters, noun('caractère', 'caractères'))} : une citation peut y être coupée.`,
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
  joined: f`Assemblage de deux citations, toutes deux ci-dessous. Le dossier ne les a pas en une seule.`,
  saidBy: (claimed, speaker) => f`Le texte soumis nomme ${claimed}. Dans le dossier, ces mots sont ${de(speaker)}.`,
  part: 'Le texte soumis est une partie de la citation du dossier, donnée en entier ci-dessous.',
  around: words => f`Dans le dossier, ces mots vont avec “${words}”`,
  typography: 'Les mots sont ceux du dossier, avec une autre ponctuation, casse ou graphie (-ise, -ize).',
  literal: 'Les mots sont ceux du dossier.',
  gap: 'Les mots de part et d’autre de la coupure sont ceux du dossier.',
  variant: outlet =>
    f`Comparé aux mots tels que les imprime ${outlet} ; la source du dossier en a d’autres. Aucune des deux versions n’est une erreur.`,
  misquote: (text, cite, url, note) => f`Citation inexacte connue : “${text}” (${cite}, ${url}). ${sentence(note)}`,
  absent: words => f`toute citation avec les mots « ${words} »`,
  told: 'Le dossier le rapporte dans ses propres termes, ci-dessous. Ils ne sont la citation de personne.',
  tooShort: 'Un ou deux mots, ou seulement des mots courants, peuvent venir de partout.',
  record: f`Dans le dossier :`,
  sentence: (grade, words) => f`${grade} : « ${words} ».`,
  noWords: 'toute citation sans mots',
  rulesTitle: 'Comment /verify (/vérifier) classe une citation',
  rules: [
    f`Tout ce qui est entre guillemets est vérifié ; un texte sans guillemets est vérifié en entier. Le cas le plus grave vient d’abord, dans l’ordre ci-dessous.`,
    f`Mots modifiés : un mot est omis sans marque, ajouté ou remplacé, ou deux citations sont assemblées. Une négation, un nombre ou une condition qui change est nommé d’abord, de même que ce qu’une coupure en retire, même signalée.`,
    f`Mots exacts, autre auteur : les mots figurent au dossier, mais d’une autre personne que celle que nomme le texte ou l’option.`,
    f`Citation inexacte connue : une version que le dossier signale comme inexacte, avec l’endroit où elle a circulé.`,
    f`Ne figure pas au dossier : aucune citation du dossier n’a ces mots. Ils ont pu être prononcés tout de même. Une traduction ne peut pas être vérifiée, et ce que le dossier rapporte dans ses propres termes n’est pas une citation.`,
    f`Abrégé, coupure signalée : « … » ou « [...] » tient la place des mots omis, et aucun d’eux n’est une négation, un nombre ou une condition.`,
    f`Version d’un autre média : les mots tels qu’un autre média a imprimé les mêmes propos.`,
    f`Mêmes mots : seuls diffèrent la ponctuation, la casse, les traits d’union, les accents ou la graphie anglaise en -ise ou -ize. Toute autre graphie compte comme un autre mot.`,
    f`Mot pour mot : les mots du dossier, d’un seul tenant. Une partie ne l’est que pour ce qu’elle contient, et le tout est montré.`,
    f`Trop court pour conclure : un ou deux mots d’une citation plus longue, ou seulement des mots courants.`,
    f`La ressemblance de deux textes ne décide jamais : une phrase et sa négation sont presque les mêmes. Rien ici ne dit si ce qui a été dit est vrai.`,
  ],
};
