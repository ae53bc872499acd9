/** Says in French what answers say. */
import type { answers as english } from '../en/answers.ts';
import { DATE_MARK } from '../intl.ts';
import { spaced } from '../sentences.ts';
import { command, option } from './commands.ts';
import {
  and,
  byline,
  counted,
  dates,
  de,
  f,
  from,
  inLanguage,
  notInRecord,
  noun,
  number,
  onTopic,
  onTopics,
  or,
  party,
  place,
  region,
  shortVoice,
  voice,
} from './grammar.ts';

export const answers: typeof english = {
  // An item of the record

  party,
  from,
  topic: topic => topic.label.fr,
  region,
  voice,
  byline,
  shortVoice,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'appréciation de la source' : 'récit de la source',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${place(at)}`,
  mode: mode =>
    ({
      said: 'déclaration',
      decided: 'décision',
      agreed: 'accord',
      offered: 'proposition',
      announced: 'annonce',
      accused: 'accusation',
      denied: 'démenti',
      claimed: 'affirmation',
      warned: 'mise en garde',
    })[mode],
  quoted: text => `“${text}”`,
  saying: (of, _cue, quotation) => f`${voice(of)} : ${quotation}`,
  stating: (who, text) => f`${who} : ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: (outlet, said) => f`${outlet} écrit : “${said}”`,
  dated: when =>
    when.basis === 'external'
      ? `date d’après ${when.credit}`
      : { stated: 'date indiquée', inferred: 'date déduite' }[when.basis],
  dateCredit: (outlet, credit) => f`${DATE_MARK} date absente du texte (${outlet}) ; d’après ${credit}`,
  noDate: note => f`Sans date : ${note}`,
  status: status =>
    ({ done: 'a eu lieu', announced: 'annonce, rien de rapporté sur la suite', conditional: 'sous condition' })[status],
  condition: text => f`Condition : ${text}`,
  note: text => f`Note : ${text}`,
  elsewhere: (outlet, text, cite) => f`Version ${de(outlet)} : “${text}” (${cite})`,
  place: (title, place) => `${title} – ${place}`,

  // Around an answer

  next: 'Suivant',
  previous: 'Précédent',
  share: 'Partager avec tous',
  pictureTooLong: f`Le texte est trop long pour tenir en entier dans une image ; il ne figure donc qu’ici.`,
  pictureOfNothing: 'Cette page ne contient rien à montrer en image.',
  pictureAt: path => f`Image : ${path}`,
  pictureFailed: reference => f`L’image n’a pas pu être dessinée (référence ${reference}) ; le texte contient tout.`,
  asked: 'Question posée',

  // Where there is no answer

  notInRecord,
  nearest: f`Ce qui s’en rapproche le plus :`,
  didYouMean: names => f`Vouliez-vous dire ${or(names)} ?`,
  unknownParty: name => f`Aucun pays ni aucune instance du nom de « ${name} » ne figure au dossier.`,
  unknownPerson: name => f`Personne du nom de « ${name} » ne s’exprime dans le dossier.`,
  unknownTopic: name => f`« ${name} » n’est pas un thème du dossier.`,
  unknownItem: id => f`Rien dans le dossier n’a l’identifiant « ${id} ».`,
  silentCountry: name => f`Le dossier ne contient aucun propos de ce pays ou à son sujet : ${name}.`,
  severalSources: (id, found, isMore) =>
    f`${counted(found, noun('source correspond', 'sources correspondent'))} à « ${id} ». ${isMore ? f`Les plus récentes :` : f`Laquelle ?`}`,
  unknownSource: id => f`Aucune source du nom de « ${id} » ne figure au dossier.`,
  badChoice: (text, choices) => f`« ${text} » n’existe pas. Au choix : ${or(choices)}.`,
  badDay: text =>
    f`« ${text} » n’est pas une date que je sais lire. Essayez 27 mars, 2025-03-27, mars 2025, jeudi dernier ou hier.`,
  invertedDays: (from, to) => `Le premier jour (${from}) est postérieur au dernier (${to}).`,
  missing: name => f`L’option « ${option(name)} » est obligatoire.`,
  missingChoice: (name, choices) => f`L’option « ${option(name)} » est obligatoire. Au choix : ${or(choices)}.`,
  unknownCommand: name => f`La commande « ${name} » n’existe pas.`,
  oldButton: 'Ce bouton n’est plus valable. Veuillez relancer la commande.',
  pastTheEnd: page => f`Cette réponse n’a pas, ou n’a plus, de page ${number(page)}. Veuillez relancer la commande.`,
  noBriefings: f`Rien n’est envoyé ni conservé ici : il y faut Discord, et un jeton pour le bot. ${command('briefing on')}, ${command('briefing preview')} et ${command('follow')} montrent ce que contiendrait maintenant une édition ; tout le reste des synthèses est laissé de côté.`,
  serversOnly: f`Cela ne fonctionne que sur un serveur : la synthèse d’un salon appartient à son serveur.`,
  notInServer: f`Le bot n’est pas sur ce serveur, rien ne peut donc y être réglé : la personne qui gère le serveur doit d’abord l’y ajouter.`,
  tookTooLong: f`Cela a pris trop de temps et n’a peut-être pas été fait. Vérifiez l’état de la synthèse dans un instant.`,
  failed: reference =>
    f`Une erreur s’est produite de mon côté ; elle est notée. Réessayez dans un instant. Référence : ${reference}`,

  // /quote

  quotations: parts => `Citations${spaced(parts)}`,
  noQuotations: parts => `une citation${spaced(parts)}`,
  by: from,
  on: topic => onTopics([topic]),
  anotherQuote: 'Une autre',
  otherSide: name => f`L’autre partie : ${name}`,

  // /timeline

  since: day => `à partir du ${day}`,
  until: day => `jusqu’au ${day}`,
  country: name => `(${name})`,
  asserts: (name, what) => f`${name} : ${what}`,

  who: {
    office: (title, from, to) => {
      if (from && to) return `${title}, du ${dates.day(from)}${DATE_MARK} au ${dates.day(to)}${DATE_MARK}`;
      if (from) return `${title}, depuis le ${dates.day(from)}${DATE_MARK}`;
      return to ? `${title}, jusqu’au ${dates.day(to)}${DATE_MARK}` : f`${title} ; le dossier ne dit pas depuis quand`;
    },
    holds: (name, quotations, statements) => {
      const of = [
        ...(quotations > 0 ? [counted(quotations, noun('citation', 'citations'))] : []),
        ...(statements > 0 ? [counted(statements, noun('déclaration', 'déclarations'))] : []),
      ];
      return [{ strong: name }, of.length === 0 ? f` : aucun propos au dossier` : f` : ${and(of)}`];
    },
  },
  quiz: {
    title: f`Qui a dit cela ?`,
    right: speaker => f`Exact : ${speaker}.`,
    wrong: (chosen, speaker) => f`Pas ${chosen} : ${speaker}.`,
    tooFew: f`Un quiz demande des citations d’au moins deux personnes ; le dossier n’en cite pas autant.`,
    allTell: topic =>
      f`Aucun quiz n’est possible avec les citations${topic ? onTopic(topic) : ' du dossier'} : chacune laisse voir qui parle.`,
    anyTopic: 'Un quiz sur tous les thèmes',
  },
  details: 'Détails',
};
