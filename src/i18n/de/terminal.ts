/** Says in German what the prompt says for itself, and what is wrong with a line that is typed. */
import type { Messages } from '../messages.ts';
import { and, number, typed } from './grammar.ts';

export const terminal: Messages['terminal'] = {
  tryThese: 'Zum Ausprobieren:',
  keys: 'Tab ergänzt; help listet die Befehle auf; eine Zahl drückt eine Schaltfläche; exit beendet.',
  bareQuestion: 'Eine Frage ohne Schrägstrich wird mit /ask gestellt.',
  connect:
    'Für die Verbindung mit Discord setzen Sie DISCORD_TOKEN (oder DISCORD_PUBLIC_KEY) in .env: siehe .env.example.',
  pageAt: address => `Im Browser, als Kanal: ${address} (nur von diesem Rechner aus).`,
  portInUse: port => `Port ${port} war belegt.`,
  interrupted: '(Noch einmal Strg-C beendet.)',
  noButton: (pressed, there) =>
    `Keine Schaltfläche ${pressed}. ${there === 0 ? 'Hier gibt es keine' : `Es gibt 1 bis ${there}`}.`,
  syntax: String.raw`Optionen schreibt man Name:Wert, in beliebiger Reihenfolge; bei der ersten darf der Name fehlen. Ein Wert kann aus mehreren Wörtern bestehen; zwischen geraden Anführungszeichen darf er weitere enthalten, und es stehen \" und \\ für " und \:`,
  lineTooLong: max => `Die Zeile ist zu lang: Es werden ${number(max)} Zeichen gelesen. Bitte kürzen Sie sie.`,
  noCommand: 'Es wurde kein Befehl angegeben.',
  noSuchCommand: name => `Den Befehl /${name} gibt es nicht.`,
  needsDiscord: name => `/${name} ist für Discord: Hier gibt es keinen Kanal, in den etwas zugestellt werden könnte.`,
  commandsAre: names => `Es gibt ${and(names)}.`,
  didYouMean: name => `Meinten Sie ${name}?`,
  needsOption: (command, option) => `/${command} braucht ${option}: Schreiben Sie /${command} ${option}:Wert`,
  givenTwice: option => `${option} ist zweimal angegeben. Bitte nur einmal.`,
  noPartner: option =>
    `Das Anführungszeichen nach ${option}: hat kein Gegenstück. Schließen Sie es mit " am Ende des Werts.`,
  noValue: option => `${option} hat keinen Wert. Schreiben Sie ${option}:Wert.`,
  noValueOrLeave: option => `${option} hat keinen Wert. Schreiben Sie ${option}:Wert, oder lassen Sie ${option} weg.`,
  yesOrNo: (option, word, words) => `${option} ist ja oder nein, nicht ${typed(word)}. Möglich sind ${and(words)}.`,
  noSuchOption: (command, name) => `/${command} hat keine Option ${name}.`,
  takes: options => (options.length === 0 ? 'Der Befehl hat keine Optionen.' : `Es gibt ${and(options)}.`),
  quoteIt: name => `Gehört ${name}: zu einem Wert, so setzen Sie diesen Wert in gerade Anführungszeichen.`,
  belongsToNone: (word, command, options) =>
    `${typed(word)} gehört zu keiner Option. ${options.length === 0 ? `/${command} hat keine Optionen` : `Optionen von /${command}: ${and(options)}`}.`,
  mayQuote: (command, option) =>
    `Ein Wert in geraden Anführungszeichen endet mit einem und darf weitere enthalten: /${command} ${option}:"das Wort "Frieden" zum Beispiel"`,
};
