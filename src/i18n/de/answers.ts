/** Says in German what answers say. */
import type { answers as english } from '../en/answers.ts';
import { DATE_MARK } from '../intl.ts';
import { spaced } from '../sentences.ts';
import { command, option } from './commands.ts';
import {
  and,
  byline,
  counted,
  dates,
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
  typed,
  voice,
} from './grammar.ts';

export const answers: typeof english = {
  // An item of the record

  party,
  from,
  topic: topic => topic.label.de,
  region,
  voice,
  byline,
  shortVoice,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'eigene Einschätzung der Quelle' : 'eigener Bericht der Quelle',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${place(at)}`,
  mode: mode =>
    ({
      said: 'Aussage',
      decided: 'Beschluss',
      agreed: 'Übereinkunft',
      offered: 'Angebot',
      announced: 'Ankündigung',
      accused: 'Vorwurf',
      denied: 'Dementi',
      claimed: 'Behauptung',
      warned: 'Warnung',
    })[mode],
  quoted: text => `“${text}”`,
  saying: (of, _cue, quotation) => `${voice(of)}: ${quotation}`,
  stating: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: (outlet, said) => `${outlet} schreibt: “${said}”`,
  dated: when =>
    when.basis === 'external'
      ? `Datum laut ${when.credit}`
      : { stated: 'Datum angegeben', inferred: 'Datum erschlossen' }[when.basis],
  dateCredit: (outlet, credit) => `${DATE_MARK} Datum nicht im Text (${outlet}); laut ${credit}`,
  noDate: note => `Ohne Datum: ${note}`,
  status: status =>
    ({
      done: 'geschehen',
      announced: 'angekündigt, nicht als geschehen gemeldet',
      conditional: 'unter einer Bedingung',
    })[status],
  condition: text => `Bedingung: ${text}`,
  note: text => `Anmerkung: ${text}`,
  elsewhere: (outlet, text, cite) => `Bei ${outlet}: “${text}” (${cite})`,
  place: (title, place) => `${title} – ${place}`,

  // Around an answer

  next: 'Weiter',
  previous: 'Zurück',
  share: 'Mit allen teilen',
  pictureTooLong: 'Der Text ist zu lang, um ganz in ein Bild zu passen; deshalb steht er nur hier.',
  pictureOfNothing: 'Auf dieser Seite lässt sich nichts als Bild zeigen.',
  pictureAt: path => `Bild: ${path}`,
  pictureFailed: reference => `Das Bild ließ sich nicht zeichnen (Kennung ${reference}); im Text steht alles.`,
  asked: 'Gefragt',

  // Where there is no answer

  notInRecord,
  nearest: 'Am nächsten kommt:',
  didYouMean: names => `Meinten Sie ${or(names)}?`,
  unknownParty: name => `Ein Land oder eine Organisation namens ${typed(name)} kommt hier nicht vor.`,
  unknownPerson: name => `Niemand namens ${typed(name)} kommt hier zu Wort.`,
  unknownTopic: name => `${typed(name)} ist hier kein Thema.`,
  unknownItem: id => `Nichts hier hat die Kennung ${typed(id)}.`,
  silentCountry: name => `Von diesem Land und über dieses Land steht hier nichts: ${name}.`,
  severalSources: (id, found, isMore) =>
    `Zu ${typed(id)} passen ${counted(found, noun('Quelle', 'Quellen'))}. ${isMore ? 'Die neuesten:' : 'Welche?'}`,
  unknownSource: id => `Eine Quelle namens ${typed(id)} gibt es hier nicht.`,
  badChoice: (text, choices) => `${typed(text)} gibt es nicht. Zur Wahl stehen: ${and(choices)}.`,
  badDay: text =>
    `${typed(text)} kann ich nicht als Datum lesen. Versuchen Sie 27. März, 2025-03-27, März 2025, letzten Donnerstag oder gestern.`,
  invertedDays: (from, to) => `Der erste Tag, ${from}, liegt nach dem letzten, ${to}.`,
  missing: name => `Die Option ${typed(option(name))} ist erforderlich.`,
  missingChoice: (name, choices) =>
    `Die Option ${typed(option(name))} ist erforderlich. Zur Wahl stehen: ${and(choices)}.`,
  unknownCommand: name => `Einen Befehl ${typed(name)} gibt es nicht.`,
  oldButton: 'Diese Schaltfläche gilt nicht mehr. Bitte geben Sie den Befehl noch einmal ein.',
  pastTheEnd: page =>
    `Eine Seite ${number(page)} hat diese Antwort nicht oder nicht mehr. Bitte geben Sie den Befehl noch einmal ein.`,
  noBriefings: `Hier wird nichts zugestellt und nichts gespeichert: Dazu braucht es Discord und ein Token für den Bot. ${command('briefing on')}, ${command('briefing preview')} und ${command('follow')} zeigen, was eine Ausgabe jetzt enthielte; alles Übrige zu Überblicken entfällt hier.`,
  serversOnly: 'Das geht nur auf Servern: Der Überblick eines Kanals gehört zu seinem Server.',
  notInServer:
    'Der Bot ist nicht auf diesem Server, deshalb lässt sich hier nichts einrichten: Wer den Server verwaltet, muss ihn zuerst hinzufügen.',
  tookTooLong:
    'Das hat zu lange gedauert und ist vielleicht nicht geschehen. Bitte prüfen Sie gleich den Stand des Überblicks.',
  failed: reference =>
    `Da ist bei mir etwas schiefgegangen; es ist vermerkt. Bitte versuchen Sie es gleich noch einmal. Kennung: ${reference}`,

  // /quote

  quotations: parts => `Zitate${spaced(parts)}`,
  noQuotations: parts => `ein Zitat${spaced(parts)}`,
  by: from,
  on: topic => onTopics([topic]),
  anotherQuote: 'Ein anderes',
  otherSide: name => `Die andere Seite: ${name}`,

  // /timeline

  since: day => `ab ${day}`,
  until: day => `bis ${day}`,
  country: name => `(${name})`,
  asserts: (name, what) => `${name}: ${what}`,

  who: {
    office: (title, from, to) => {
      if (from && to) return `${title}, vom ${dates.day(from)}${DATE_MARK} bis zum ${dates.day(to)}${DATE_MARK}`;
      if (from) return `${title}, seit dem ${dates.day(from)}${DATE_MARK}`;
      return to ? `${title}, bis zum ${dates.day(to)}${DATE_MARK}` : `${title}; seit wann, ist nicht verzeichnet`;
    },
    holds: (name, quotations, statements) => {
      const of = [
        ...(quotations > 0 ? [counted(quotations, noun('Zitat', 'Zitate'))] : []),
        ...(statements > 0 ? [counted(statements, noun('Aussage', 'Aussagen'))] : []),
      ];
      return [{ strong: name }, of.length === 0 ? ': Hier steht keine Aussage.' : `: ${and(of)}`];
    },
  },
  quiz: {
    title: 'Wer hat das gesagt?',
    right: speaker => `Richtig: ${speaker}.`,
    wrong: (chosen, speaker) => `Nicht ${chosen}: ${speaker}.`,
    tooFew: 'Ein Quiz braucht Zitate von mindestens zwei Personen; in der Sammlung werden weniger zitiert.',
    allTell: topic =>
      `Aus den Zitaten${topic ? onTopic(topic) : ' der Sammlung'} lässt sich kein Quiz machen: Jedes verrät selbst, wer spricht.`,
    anyTopic: 'Ein Quiz zu allen Themen',
  },
  details: 'Einzelheiten',
};
