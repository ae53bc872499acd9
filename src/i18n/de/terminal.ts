/** Says in German what the prompt says for itself, and what is wrong with a line that is typed. */
import type { Messages } from '../messages.ts';
import { and, counted, noun, number, typed } from './grammar.ts';

export const terminal: Messages['terminal'] = {
  title: 'Rapporteur, die Sammlung zu den Gesprächen.',
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
  syntax: String.raw`Optionen schreibt man Name:Wert, in beliebiger Reihenfolge; bei der ersten darf der Name fehlen. Ein Wert kann aus mehreren Wörtern bestehen; zwischen geraden Anführungszeichen stehen \" und \\ für " und \:`,
  lineTooLong: max => `Die Zeile ist zu lang: Es werden ${number(max)} Zeichen gelesen. Bitte kürzen Sie sie.`,
  noCommand: 'Es wurde kein Befehl angegeben.',
  noSuchCommand: name => `Den Befehl /${name} gibt es nicht.`,
  needsDiscord: name => `/${name} ist für Discord: Hier gibt es keinen Kanal, in den etwas zugestellt werden könnte.`,
  commandsAre: names => `Es gibt ${and(names)}.`,
  didYouMean: name => `Meinten Sie ${name}?`,
  needsOption: (command, option) => `/${command} braucht ${option}: Schreiben Sie /${command} ${option}:Wert`,
  givenTwice: option => `${option} ist zweimal angegeben. Bitte nur einmal.`,
  noPartner: option =>
    `Das Anführungszeichen nach ${option}: hat kein Gegenstück. Schließen Sie es mit "; innerhalb des Werts schreiben Sie \\".`,
  noValue: option => `${option} hat keinen Wert. Schreiben Sie ${option}:Wert.`,
  noValueOrLeave: option => `${option} hat keinen Wert. Schreiben Sie ${option}:Wert, oder lassen Sie ${option} weg.`,
  yesOrNo: (option, word, words) => `${option} ist ja oder nein, nicht ${typed(word)}. Möglich sind ${and(words)}.`,
  noSuchOption: (command, name) => `/${command} hat keine Option ${name}.`,
  takes: options => (options.length === 0 ? 'Der Befehl hat keine Optionen.' : `Es gibt ${and(options)}.`),
  quoteIt: name => `Gehört ${name}: zu einem Wert, so setzen Sie diesen Wert in gerade Anführungszeichen.`,
  belongsToNone: (word, command, options) =>
    `${typed(word)} gehört zu keiner Option. ${options.length === 0 ? `/${command} hat keine Optionen` : `Optionen von /${command}: ${and(options)}`}. Ein Wert, der mit einem Anführungszeichen beginnt, endet mit einem: about:"\\"genauer Wortlaut\\" -Wort".`,
};

export const welcome: Messages['welcome'] = {
  coversOne: newest => `Alles, was hier steht, stammt aus einem einzigen Artikel: ${newest}.`,
  coversSeveral: (articles, newest) =>
    `Alles, was hier steht, stammt aus ${counted(articles, noun('Artikel', 'Artikeln'))}; der neueste: ${newest}.`,
  about:
    'Es geht um den Pariser Gipfel vom 27. März 2025 zur Ukraine und um die Gespräche über eine Waffenruhe in dieser Zeit.',
  canAsk: (quotations, statements) =>
    `Fragen Sie, wer was gesagt hat, wo ein Land steht, was wann geschah und was strittig ist, oder prüfen Sie ein Zitat. Die Sammlung enthält ${counted(quotations, noun('Zitat', 'Zitate'))} und ${counted(statements, noun('Aussage', 'Aussagen'))}, jeweils mit Absatz; was sie nicht enthält, sagt sie.`,
};
