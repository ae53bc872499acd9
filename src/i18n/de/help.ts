/** Says in German what /help says. */
import type { Messages } from '../messages.ts';
import { sentence } from '../sentences.ts';
import { command, optionHead } from './commands.ts';
import { counted, dates, noun, or } from './grammar.ts';
import { covered } from './talk.ts';

export const help: Messages['help'] = {
  covers: of => ['Ich sage, ', { strong: covered(of) }, '.'],
  brief: {
    ask: 'alles, in eigenen Worten',
    quote: 'was jemand gesagt hat',
    position: 'ein Land, nach Themen',
    timeline: 'ein Tag oder die Wochen darum',
    compare: 'zwei Länder',
    disputed: 'worin sich die Seiten widersprechen',
    verify: 'stimmt ein Zitat?',
  },
  reading:
    'Jede Zeile nennt, wer spricht, und ihren Absatz (¶) in der Quelle. Was hier nicht steht, beantworte ich nicht.',
  open: 'Was kann ich fragen?',
  notStored: 'Was Sie fragen, wird nicht gespeichert.',
  source: (outlet, day) => `Quelle: ${outlet}, ${dates.day(day)}`,
  sources: (n, outlet, day) =>
    `Quellen: ${counted(n, noun('Text', 'Texte'))}, der neueste von ${outlet}, ${dates.day(day)}`,
  inBrief: day => `${dates.day(day).replace(/ \d{4}$/u, '')} in Kürze`,
  privacyTitle: 'Datenschutz',
  privacy: [
    'Rapporteur sieht nur, was Sie in seine Befehle eingeben, nie die anderen Nachrichten eines Kanals.',
    'Weder was Sie fragen noch wer gefragt hat, wird gespeichert oder protokolliert.',
    'Mit der Option privat (private) sehen nur Sie die Antwort, bis Sie sie teilen.',
    'Unter der Antwort auf eine Frage wird ein Klick auf „Das war nicht meine Frage“ danach gezählt, was gezeigt wurde, nie nach Ihren Worten oder Ihrer Person.',
    'Von einem Quiz wird nichts gespeichert.',
  ],
  option: (name, about, choices, required) => [
    { strong: optionHead(name) },
    ` ${required ? '(erforderlich) ' : ''}${sentence(about)}${choices.length === 0 ? '' : ` Zur Wahl: ${or(choices)}.`}`,
  ],
  questions: [
    'Was sagt Macron zur Rückversicherungstruppe?',
    'Wer sprach von einem „schweren Fehler“?',
    'Wer war Gastgeber des Gipfels?',
  ],
  withoutOptions: 'Ohne Option',
  choose: 'Hilfe zu einem Befehl',
  about: name => command(name),
};
