/** Says in German what help says. */
import type { Messages } from '../messages.ts';
import { sentence } from '../sentences.ts';
import { command, optionHead } from './commands.ts';
import { and, counted, noun, number, or } from './grammar.ts';

export const help: Messages['help'] = {
  title: 'Rapporteur: was man fragen kann',
  about: name => `Hilfe zu ${command(name)}`,
  commands: 'Befehle',
  command: (name, about, example) => `${command(name)}: ${sentence(about)} Beispiel: ${example}`,
  record: 'Die Sammlung',
  recordIs: (asOf, counts) => `${asOf}. ${counts}`,
  counts: n =>
    `Die Sammlung enthält ${and([
      counted(n.quote, noun('Zitat', 'Zitate')),
      counted(n.statement, noun('Aussage', 'Aussagen')),
      counted(n.fact, noun('Angabe', 'Angaben')),
      counted(n.event, noun('Ereignis', 'Ereignisse')),
      counted(n.disputes, noun('strittigen Punkt', 'strittige Punkte')),
    ])} aus ${counted(n.sources, noun('Quelle', 'Quellen'))}. Nichts wird generiert: Steht etwas nicht darin, sagt die Antwort das.`,
  privacyTitle: 'Datenschutz',
  privacy: [
    'Rapporteur sieht nur, was Sie in seine Befehle eingeben, nie die anderen Nachrichten eines Kanals.',
    'Weder was Sie fragen noch wer gefragt hat, wird gespeichert oder protokolliert.',
    'Mit der Option privat (private) sehen nur Sie die Antwort, bis Sie sie teilen.',
    'Unter der Antwort auf eine Frage wird ein Klick auf „Das war nicht meine Frage“ danach gezählt, was gezeigt wurde, nie nach Ihren Worten oder Ihrer Person.',
    'Von einem Quiz wird nichts gespeichert.',
  ],
  options: 'Optionen',
  takes: {
    person: 'Name, Amt oder Land einer Person',
    party: 'ein Land oder eine Organisation, unter jedem Namen',
    topic: 'ein Thema der Sammlung',
    day: 'ein Datum, wie man es schreibt: 27. März, 2025-03-27, letzten Donnerstag',
    item: 'der Kurzname am Ende des Belegs eines Eintrags',
    source: 'der Kurzname einer Quelle',
    command: 'der Name eines Befehls',
    flag: 'ja oder nein',
    channel: 'ein Kanal des Servers',
    time: 'eine Uhrzeit: 08:00, 8.30, 20 Uhr',
    zone: 'eine Stadt oder Zeitzone: Kyiv, Europe/Berlin',
    topics: 'Themen der Sammlung, durch Kommas getrennt',
    parties: 'Länder oder Organisationen, durch Kommas getrennt',
  },
  oneOf: choices => `zur Wahl: ${or(choices)}`,
  upTo: characters => `bis zu ${number(characters)} Zeichen`,
  option: (name, about, takes, required) =>
    `${optionHead(name)} (${required ? 'erforderlich' : 'optional'}; ${takes}): ${sentence(about)}`,
  examples: 'Beispiele',
  choose: 'Befehl wählen',
};
