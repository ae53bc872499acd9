/** Says in German what /verify says. */
import type { MessagePart } from '../../verify/types.ts';
import type { Messages } from '../messages.ts';
import { and, counted, languageName, noun, number, typed } from './grammar.ts';

/** Where the words of a message stand. */
const READ: Readonly<Record<MessagePart, string>> = {
  content: 'die Nachricht',
  embed: 'die Einbettung',
  component: 'die Textblöcke',
  poll: 'die Umfrage',
  forward: 'die weitergeleitete Nachricht',
};

export const verify: Messages['verify'] = {
  grades: {
    changed: 'Wörter geändert',
    'other-speaker': 'Die Worte stimmen, die Person nicht',
    cut: 'Aus dem Zusammenhang gelöst',
    'look-alike': 'Sieht nur gleich aus',
    misquote: 'Ein bekanntes Fehlzitat',
    absent: 'Nicht enthalten',
    near: 'Nicht Wort für Wort vergleichbar',
    within: 'Enthalten, mit anderen Worten daneben',
    'so-called': 'Wendung der Quelle, kein Zitat',
    reported: 'Berichtet, nicht zitiert',
    narrated: 'In eigenen Worten der Sammlung, nicht zitiert',
    translation: 'Liest sich wie eine Übersetzung',
    shortened: 'Gekürzt',
    variant: 'Wortlaut eines anderen Mediums',
    'same-words': 'Dieselben Wörter',
    'word-for-word': 'Wörtlich',
    'too-short': 'Zu kurz für ein Ergebnis',
  },
  because: (grade, what) => `${grade}: ${what}`,
  missing: words => `“${words}” fehlt`,
  added: words => `${typed(words)} ist hinzugefügt`,
  became: (record, claim) => `aus “${record}” wurde ${typed(claim)}`,
  leftOut: words => `“${words}” ist ausgelassen`,
  joined: 'zwei Zitate sind zusammengesetzt',
  notOne: 'Als ein Zitat stehen sie hier nicht.',
  touches: {
    negation: 'Das ändert eine Verneinung.',
    number: 'Das ändert eine Zahl.',
    name: 'Das ändert einen Namen.',
    condition: 'Das ändert eine Bedingung.',
  },
  also: differences => `Außerdem: ${differences.join('; ')}.`,
  moreDifferences: count => `weitere Unterschiede: ${number(count)}`,
  printedBy: outlet => `Wortlaut bei ${outlet}`,
  otherPrint: outlet => `Bei ${outlet} ist der Wortlaut anders; keine der beiden Fassungen ist ein Fehler.`,
  whole: (grade, speaker) => [{ strong: grade }, `: ${speaker}.`],
  part: (grade, speaker) => [{ strong: grade }, `, als Teil eines längeren Zitats: ${speaker}.`],
  typography: 'Zeichensetzung, Groß-/Kleinschreibung oder Schreibweise (-ise, -ize) weicht ab.',
  cutOff: 'Die Wörter stehen so hier; was ihren Sinn dort umkehrt oder einschränkt, ist weggelassen.',
  gap: 'Die Wörter davor und dahinter stehen so hier.',
  around: words => `Hier steht dabei “${words}”.`,
  saidBy: (words, speaker, claimed) => `${typed(words)} stammt von anderer Seite: ${speaker}, nicht ${claimed}.`,
  names: (claimed, speaker) =>
    `Im Text steht der Name ${claimed}; was hier steht, kommt von anderer Seite: ${speaker}.`,
  gave: (claimed, speaker) => `Sie haben ${claimed} angegeben; was hier steht, kommt von anderer Seite: ${speaker}.`,
  messageNames: named => `Die Nachricht nennt: ${and(named)}.`,
  speakerIs: speaker => `In der Sammlung stammen die Worte von: ${speaker}.`,
  disguised: words =>
    `Mit anderen Buchstaben geschrieben, als es scheint: ${and(words.map(typed))}. Gelesen sind sie hier so, wie sie aussehen.`,
  within: (held, added) =>
    `Die Worte ${typed(held)} stehen so in der Sammlung. Der Rest des Textes gehört nicht zum Zitat: ${and(added.map(typed))}.`,
  circulated: (text, url) => `Im Umlauf als: “${text}” (${url})`,
  elsewhere: 'Niemand wird hier mit diesen Worten zitiert. Anderswo können sie gesagt worden sein.',
  soCalled: citation => `${citation}: Die Anführungszeichen setzt die Quelle selbst; zitiert wird damit niemand.`,
  reported: who => `Die Worte sind die der Sammlung. Wessen Aussage: ${who}.`,
  inOwnWords: 'Die Worte sind die der Sammlung und niemandes Zitat.',
  translation: language =>
    `Hier steht das Zitat in einer anderen Sprache (${languageName(language)}); eine Übersetzung lässt sich nicht Wort für Wort vergleichen.`,
  foreign: language => `Der Text ist in einer anderen Sprache: Die Worte hier sind auf ${languageName(language)}.`,
  tooShort: 'Ein oder zwei Wörter oder nur häufige Wörter können von überall stammen.',
  checked: (words, name) => (name === undefined ? `Geprüft: ${typed(words)}` : `Geprüft: ${typed(words)} – ${name}`),
  found: (count, isAmiss) =>
    `${counted(count, noun('Zitat', 'Zitate'))} gefunden${isAmiss ? ', der schwerste Fall zuerst' : ''}.`,
  checkedTo: characters =>
    `Geprüft sind nur die ersten ${number(characters)} Zeichen: Ein Zitat kann dort abgeschnitten sein.`,
  noWords: 'Darin stehen keine Wörter, die sich prüfen lassen.',
  readFrom: parts => `Gelesen wurde: ${and(parts.map(part => READ[part]))}.`,
  emptyMessage:
    'Diese Nachricht hat keinen Text, den ich lesen kann. Bilder, Dateien, Sticker und Sprachnachrichten werden nicht gelesen.',
  underlined: {
    checked: 'unterstrichen: die geprüften Worte',
    missing: 'unterstrichen: was fehlt',
    differs: 'unterstrichen: was abweicht',
    leftOut: 'unterstrichen: was ausgelassen ist',
  },
  howIChecked: 'So prüfe ich',
  rulesTitle: 'Wie /verify (/prüfen) ein Zitat einstuft',
  rules: [
    'Geprüft wird alles zwischen Anführungszeichen; ein Text ohne Anführungszeichen wird als Ganzes geprüft. Der schwerste Fall kommt zuerst, in der Reihenfolge unten.',
    'Wörter geändert: Ein Wort ist ohne Markierung ausgelassen, hinzugefügt oder ersetzt, oder zwei Zitate sind zusammengesetzt. Eine geänderte Verneinung, Zahl oder Bedingung oder ein geänderter Name wird zuerst genannt, ebenso eine, die durch eine Auslassung wegfällt, auch wenn diese markiert ist.',
    'Die Worte stimmen, die Person nicht: Die Worte stehen in der Sammlung, aber von jemand anderem, als der Text oder die Option nennt.',
    'Aus dem Zusammenhang gelöst: Die Wörter sind die der Sammlung, aber gleich daneben hat sie eine Verneinung oder Bedingung, die der Text nicht hat.',
    'Sieht nur gleich aus: Die Wörter sehen aus wie die der Sammlung, sind aber in Buchstaben eines anderen Alphabets oder anderer Form geschrieben.',
    'Ein bekanntes Fehlzitat: ein Wortlaut, den die Sammlung als falsch verzeichnet, mit der Angabe, wo er kursierte.',
    'Nicht enthalten: Kein Zitat der Sammlung hat diese Worte. Gesagt worden sein können sie trotzdem.',
    'Nicht Wort für Wort vergleichbar: etwa ein Text in einer anderen Sprache. Gezeigt wird, was am nächsten kommt; wie nahe es kommt, wird nicht beurteilt.',
    'Enthalten, mit anderen Worten daneben: ein Text ohne Anführungszeichen, der vor oder hinter den Worten der Sammlung eigene hat.',
    'Wendung der Quelle, kein Zitat: Worte, die die Quelle in Anführungszeichen setzt, ohne jemanden zu zitieren.',
    'Berichtet, nicht zitiert; in eigenen Worten der Sammlung, nicht zitiert: Die Sammlung hat es, aber als niemandes Worte.',
    'Liest sich wie eine Übersetzung: ein Text in einer anderen Sprache mit dem Sinn eines Zitats und denselben Verneinungen, Zahlen und Namen. Wie gut die Übersetzung ist, wird nicht beurteilt.',
    'Gekürzt: „…“ oder „[...]“ steht, wo Wörter ausgelassen sind, oder es fehlen ganze Sätze. Die Auslassung nimmt dem, was bleibt, keine Verneinung, Zahl oder Bedingung.',
    'Wortlaut eines anderen Mediums: die Worte, mit denen ein anderes Medium dieselbe Äußerung wiedergibt.',
    'Dieselben Wörter: Nur Zeichensetzung, Groß-/Kleinschreibung, Bindestriche, Akzente oder die englische Schreibweise -ise oder -ize weichen ab. Jede andere Schreibweise gilt als anderes Wort.',
    'Wörtlich: die Wörter der Sammlung in einem Zug. Ein Teil ist es nur in dem, was er enthält; gezeigt wird das ganze Zitat.',
    'Zu kurz für ein Ergebnis: ein oder zwei Wörter eines längeren Zitats oder nur häufige Wörter.',
    'Die Ähnlichkeit zweier Texte entscheidet nie: Ein Satz und seine Verneinung sind fast gleich. Nichts hier sagt, ob das Gesagte wahr ist.',
  ],
};
