/** German. */
import { and, counted, noun, number, typed } from '../grammar/de.ts';
import { sentence } from '../sentences.ts';
import type { VerifyWords } from './words.ts';

const CONCERNED = { negation: 'eine Verneinung', number: 'eine Zahl', condition: 'eine Bedingung' } as const;
const DIFFERING = { negation: 'Verneinung', number: 'Zahl', condition: 'Bedingung' } as const;
const differing = (concern: keyof typeof DIFFERING | undefined, text: string): string =>
  concern === undefined ? text : `${DIFFERING[concern]} – ${text}`;

export const verify: VerifyWords = {
  title: 'Steht dieser Wortlaut in der Sammlung?',
  checkedTo: characters =>
    `Geprüft sind nur die ersten ${number(characters)} Zeichen: Ein Zitat kann dort abgeschnitten sein.`,
  grades: {
    changed: 'Wörter geändert',
    'other-speaker': 'Richtige Worte, andere Person',
    misquote: 'Bekanntes Fehlzitat',
    absent: 'Nicht in der Sammlung',
    shortened: 'Gekürzt, Auslassung markiert',
    variant: 'Wortlaut eines anderen Mediums für dieselbe Äußerung',
    'same-words': 'Dieselben Wörter, andere Zeichensetzung, Groß-/Kleinschreibung oder Schreibweise',
    'word-for-word': 'Wort für Wort',
    'too-short': 'Zu kurz für ein Ergebnis',
  },
  changed: concerns => `Wörter geändert: ${and(concerns.map(c => CONCERNED[c]))}`,
  found: count => `${counted(count, noun('Zitat', 'Zitate'))} gefunden, der schwerste Fall zuerst.`,
  claimed: (words, name) =>
    name === undefined ? `Vorgelegt: ${typed(words)}` : `Vorgelegt, ${name} zugeschrieben: ${typed(words)}`,
  leftOut: (words, concern) => differing(concern, `Ausgelassen: “${words}”`),
  added: (words, concern) => differing(concern, `Hinzugefügt: ${typed(words)}`),
  instead: (record, claim, concern) => differing(concern, `Statt “${record}”: ${typed(claim)}`),
  moreDifferences: count => `Weitere Unterschiede: ${number(count)}.`,
  joined: 'Aus zwei Zitaten zusammengesetzt, beide stehen unten. Als ein Zitat hat die Sammlung sie nicht.',
  saidBy: (claimed, speaker) => `Vorgelegt unter dem Namen ${claimed}. In der Sammlung sind es Worte von ${speaker}.`,
  part: 'Das Vorgelegte ist ein Teil eines Zitats der Sammlung; das ganze Zitat steht unten.',
  around: words => `In der Sammlung steht dabei “${words}”`,
  typography:
    'Die Wörter sind die der Sammlung; Zeichensetzung, Groß-/Kleinschreibung oder Schreibweise (-ise, -ize) weicht ab.',
  literal: 'Die Wörter sind die der Sammlung.',
  gap: 'Die Wörter beiderseits der Auslassung sind die der Sammlung.',
  variant: outlet =>
    `Verglichen mit dem Wortlaut bei ${outlet}; die Quelle der Sammlung hat andere Wörter. Keine der beiden Fassungen ist ein Fehler.`,
  misquote: (text, cite, url, note) => `Bekanntes Fehlzitat: “${text}” (${cite}, ${url}). ${sentence(note)}`,
  absent: words => `ein Zitat mit den Worten ${typed(words)}`,
  told: 'Die Sammlung gibt dies in eigenen Worten wieder, siehe unten. Ein Zitat sind sie nicht.',
  tooShort: 'Ein oder zwei Wörter oder nur häufige Wörter können von überall stammen.',
  record: 'In der Sammlung:',
  sentence: (grade, words) => `${grade}: ${typed(words)}.`,
  noWords: 'ein Zitat ohne Wörter',
  rulesTitle: 'Wie /verify (/prüfen) ein Zitat einstuft',
  rules: [
    'Geprüft wird alles zwischen Anführungszeichen; ein Text ohne Anführungszeichen wird als Ganzes geprüft. Der schwerste Fall kommt zuerst, in der Reihenfolge unten.',
    'Wörter geändert: Ein Wort ist ohne Markierung ausgelassen, hinzugefügt oder ersetzt, oder zwei Zitate sind zusammengesetzt. Eine geänderte Verneinung, Zahl oder Bedingung wird zuerst genannt, ebenso eine, die durch eine Auslassung wegfällt, auch wenn diese markiert ist.',
    'Richtige Worte, andere Person: Die Worte stehen in der Sammlung, aber von jemand anderem, als der Text oder die Option nennt.',
    'Bekanntes Fehlzitat: ein Wortlaut, den die Sammlung als falsch verzeichnet, mit der Angabe, wo er kursierte.',
    'Nicht in der Sammlung: Kein Zitat der Sammlung hat diese Worte. Gesagt worden sein können sie trotzdem. Eine Übersetzung lässt sich nicht prüfen, und was die Sammlung in eigenen Worten wiedergibt, ist kein Zitat.',
    'Gekürzt, Auslassung markiert: „…“ oder „[...]“ steht, wo Wörter ausgelassen sind, und keines davon ist eine Verneinung, eine Zahl oder eine Bedingung.',
    'Wortlaut eines anderen Mediums: die Worte, mit denen ein anderes Medium dieselbe Äußerung wiedergibt.',
    'Dieselben Wörter: Nur Zeichensetzung, Groß-/Kleinschreibung, Bindestriche, Akzente oder die englische Schreibweise -ise oder -ize weichen ab. Jede andere Schreibweise gilt als anderes Wort.',
    'Wort für Wort: die Wörter der Sammlung in einem Zug. Ein Teil ist es nur in dem, was er enthält; gezeigt wird das ganze Zitat.',
    'Zu kurz für ein Ergebnis: ein oder zwei Wörter eines längeren Zitats oder nur häufige Wörter.',
    'Die Ähnlichkeit zweier Texte entscheidet nie: Ein Satz und seine Verneinung sind fast gleich. Nichts hier sagt, ob das Gesagte wahr ist.',
  ],
};
