/** Says in German what answers say. */
import type { MeaningChange } from '../../verify/meaning-changes.ts';
import type { MessagePart } from '../../verify/types.ts';
import type { answers as english } from '../en/answers.ts';
import { DATE_MARK } from '../intl.ts';
import { capital, headedBy, sentence, spaced } from '../sentences.ts';
import { command, option } from './commands.ts';
import {
  and,
  byline,
  counted,
  dates,
  from,
  inLanguage,
  languageName,
  notInRecord,
  noun,
  number,
  onTopic,
  onTopics,
  or,
  PARTS,
  party,
  region,
  typed,
  voice,
} from './grammar.ts';

/** Where the words of a message stand. */
const READ: Readonly<Record<MessagePart, string>> = {
  content: 'die Nachricht',
  embed: 'die Einbettung',
  component: 'die Textblöcke',
  poll: 'die Umfrage',
  forward: 'die weitergeleitete Nachricht',
};
/** What a difference changes, amid a sentence. */
const CHANGES: Readonly<Record<MeaningChange, string>> = {
  negation: 'eine Verneinung',
  number: 'eine Zahl',
  name: 'ein Name',
  condition: 'eine Bedingung',
};
/** The same where it heads a line. */
const HEADS: Readonly<Record<MeaningChange, string>> = {
  negation: 'Verneinung',
  number: 'Zahl',
  name: 'Name',
  condition: 'Bedingung',
};
const headed = headedBy(HEADS);

export const answers: typeof english = {
  // An item of the record

  party,
  from,
  topic: topic => topic.label.de,
  region,
  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'eigene Einschätzung der Quelle' : 'eigener Bericht der Quelle',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${PARTS[at.part]} ${at.number}`,
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
  dateCredit: (outlet, credit) => `${DATE_MARK} Datum nicht in der Meldung (${outlet}); laut ${credit}`,
  noDate: note => `Ohne Datum: ${note}`,
  status: status =>
    ({
      done: '● geschehen',
      announced: '◐ angekündigt, nicht als geschehen gemeldet',
      conditional: '○ unter einer Bedingung',
    })[status],
  said: (_cue, occasion, when) => `${occasion} · ${when}`,
  context: text => `Zusammenhang: ${text}`,
  condition: text => `Bedingung: ${text}`,
  note: text => `Anmerkung: ${text}`,
  disputed: question => `Strittig: ${question}`,
  elsewhere: (outlet, text, cite) => `Bei ${outlet}: “${text}” (${cite})`,
  participants: names => `Beteiligt: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,

  // Around an answer

  asOf: day => `Stand der Sammlung: ${dates.day(day)}`,
  page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  nth: (n, of) => `${number(n)} von ${number(of)}`,
  continued: heading => `${heading} (Fortsetzung)`,
  capped: (shown, found) =>
    `Angezeigt: die ersten ${number(shown)} von ${number(found)}; ein Thema oder ein Tag grenzt die Auswahl ein.`,
  next: 'Weiter',
  previous: 'Zurück',
  share: 'Mit allen teilen',
  asPicture: 'Als Bild',
  asText: 'Ohne Bild',
  pictureTooLong: 'Der Text ist zu lang, um ganz in ein Bild zu passen; deshalb steht er nur hier.',
  pictureOfNothing: 'Auf dieser Seite lässt sich nichts als Bild zeigen.',
  pictureAt: path => `Bild: ${path}`,
  pictureFailed: reference => `Das Bild ließ sich nicht zeichnen (Kennung ${reference}); im Text steht alles.`,
  asked: 'Gefragt',

  // Where there is no answer

  notInRecord,
  nearest: 'Am nächsten kommt:',
  didYouMean: names => `Meinten Sie ${or(names)}?`,
  unknownParty: name => `das Land oder die Organisation ${typed(name)}`,
  unknownPerson: name => `eine Person namens ${typed(name)}`,
  unknownTopic: name => `das Thema ${typed(name)}`,
  unknownItem: id => `ein Eintrag mit der Kennung ${typed(id)}`,
  unknownSource: id => `die Quelle ${typed(id)}`,
  badChoice: (text, choices) => `${typed(text)} steht nicht zur Wahl: ${or(choices)}.`,
  badDay: text =>
    `${typed(text)} lässt sich nicht als Datum lesen. Möglich sind: 2025-03-27, 27. März 2025, 27. März, März 2025, letzten Donnerstag, gestern; auch auf Englisch, Französisch und Ukrainisch.`,
  invertedDays: (from, to) => `Der erste Tag, ${from}, liegt nach dem letzten, ${to}.`,
  missing: name => `Die Option ${typed(option(name))} ist erforderlich.`,
  unknownCommand: name => `Einen Befehl ${typed(name)} gibt es nicht.`,
  oldButton: 'Diese Schaltfläche stammt aus einer älteren Fassung. Bitte geben Sie den Befehl noch einmal ein.',
  pastTheEnd: page =>
    `Eine Seite ${number(page)} hat diese Antwort nicht oder nicht mehr. Bitte geben Sie den Befehl noch einmal ein.`,
  noBriefings: `Hier wird nichts zugestellt und nichts gespeichert: Dazu braucht es Discord und ein Token für den Bot. ${command('briefing on')}, ${command('briefing preview')} und ${command('follow')} zeigen, was eine Ausgabe jetzt enthielte; alles Übrige zu Überblicken entfällt hier.`,
  serversOnly: 'Das geht nur auf Servern: Der Überblick eines Kanals gehört zu seinem Server.',
  notInServer:
    'Der Bot ist nicht auf diesem Server, deshalb lässt sich hier nichts einrichten: Wer den Server verwaltet, muss ihn zuerst hinzufügen.',
  tookTooLong:
    'Das hat zu lange gedauert und ist vielleicht nicht geschehen. Bitte prüfen Sie gleich den Stand des Überblicks.',
  failed: reference => `Hier ist ein Fehler aufgetreten; er ist vermerkt. Kennung: ${reference}`,

  // /quote

  quotations: parts => `Zitate${spaced(parts)}`,
  quoteOfTheDay: day => `Zitat des Tages, ${dates.day(day)}`,
  noQuotations: parts => `ein Zitat${spaced(parts)}`,
  by: from,
  on: topic => onTopics([topic]),
  matching: query => `mit ${typed(query)}`,
  lackingWords: 'Kein Zitat hat alle diese Wörter. Am nächsten kommt:',
  anotherQuote: 'Ein anderes',
  sameSpeaker: who => `Mehr ${from(who)}`,
  sameTopic: topic => `Mehr zum Thema: ${topic}`,
  otherSide: name => `Die andere Seite: ${name}`,

  // /position and /compare

  position: (who, topic) => `Position ${from(who)}${topic === undefined ? '' : `, ${onTopics([topic])}`}`,
  saidBy: (topic, name) => `${topic} · gesagt von: ${name}`,
  saidAbout: (topic, name) => `${topic} · von anderen gesagt über: ${name}`,
  reporterOn: topic => `${topic} · was die Quelle selbst schreibt`,
  noOfficial: who => notInRecord(`eine Aussage von offizieller Seite ${from(who)}`),
  silences: 'Themen ohne Aussage',
  silent: (who, topics) => notInRecord(`eine Aussage ${from(who)} ${onTopics(topics)}`),
  neitherNor: (name, topic) => `eine Aussage von dieser Seite oder über sie (${name})${onTopic(topic)}`,
  showPosition: who => `Position ${from(who)}`,
  compare: {
    title: (a, b, topic) =>
      topic === undefined
        ? `${capital(and([a, b]))}, Thema für Thema`
        : `${capital(and([a, b]))}, ${onTopics([topic])}`,
    neither: (a, b, topic) => `eine Aussage der einen oder der anderen Seite (${and([a, b])})${onTopic(topic)}`,
    same: name => `Zweimal dieselbe Wahl: ${name}. Nennen Sie zwei verschiedene Länder oder Organisationen.`,
    choose: 'Thema wählen',
    allTopics: 'Alle Themen',
  },

  // /timeline

  timeline: parts => `Chronik${spaced(parts)}`,
  dailyBriefing: days => `Überblick: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Was geschah',
  announced: 'Was angekündigt ist oder von einer Bedingung abhängt',
  undated: 'Ohne Datum',
  whoSaidWhat: 'Wer was sagte',
  disputes: 'Was strittig ist',
  noEvents: parts => `ein Ereignis${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `ab ${day}`,
  until: day => `bis ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Überblick: ${day}`,
  wholeTimeline: 'Die ganze Chronik',
  asserts: (name, what) => `${name}: ${what}`,

  // /source and /cite

  sourcePage: {
    title: source => `Quelle: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), inLanguage(language)]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    noTitle: 'Die gelesene Fassung hat keine Überschrift.',
    readAt: 'Der Text ist hier zu lesen:',
    noAddress: 'Eine öffentliche Adresse des gelesenen Textes ist nicht verzeichnet.',
    republished: outlet => `Weiterverbreitet von ${outlet}, nicht vollständig mit dem gelesenen Text verglichen:`,
    rights: rights => `Rechte: ${rights}`,
    fingerprint: digits => `Fingerabdruck des gelesenen Textes: SHA-256 ${digits}…`,
    counts: n =>
      `Aus ${counted(n.paragraphs, noun('Absatz', 'Absätzen'))} und ${counted(n.captions, noun('Bildunterschrift', 'Bildunterschriften'))} übernimmt die Sammlung ${and(
        [
          counted(n.quote, noun('Zitat', 'Zitate')),
          counted(n.statement, noun('Aussage', 'Aussagen')),
          counted(n.fact, noun('Angabe', 'Angaben')),
          counted(n.event, noun('Ereignis', 'Ereignisse')),
        ],
      )}.`,
    untaken: paragraphs => `Absätze, aus denen nichts übernommen ist: ${and(paragraphs)}.`,
    place: at => `${PARTS[at.part]} ${at.number}`,
    none: 'eine Quelle',
    choose: 'Quelle wählen',
    showWhole: 'Was die Sammlung der Quelle entnimmt',
  },
  cite: {
    title: (id, style) => `Beleg für ${id}: ${style}`,
    copy: 'Zum Kopieren',
    choose: 'Stil wählen',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, zitiert in: ${work}.`,
    reportedIn: (name, work) => `${name}, wiedergegeben in: ${work}.`,
    dated: (date, credit, outlet) => `Datum: ${date}, laut ${credit}; nicht in der Meldung (${outlet}).`,
    accessed: day => `Abgerufen am ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 des Wortlauts ${words}…, des Textes der Quelle ${source}…`,
  },

  // /disputed

  who: {
    offices: 'Ämter',
    office: (title, from, to) => {
      if (from && to) return `${title}, vom ${dates.day(from)} bis zum ${dates.day(to)}`;
      if (from) return `${title}, seit dem ${dates.day(from)}`;
      return to ? `${title}, bis zum ${dates.day(to)}` : `${title}; seit wann, ist nicht verzeichnet`;
    },
    reported: 'Ohne Zitat wiedergegeben',
    nothing: who => notInRecord(`eine Aussage ${from(who)}`),
  },
  quiz: {
    title: 'Wer hat das gesagt?',
    right: speaker => `Richtig: ${speaker}.`,
    wrong: (chosen, speaker) => `Nicht ${chosen}: ${speaker}.`,
    tooFew: 'Ein Quiz braucht Zitate von mindestens zwei Personen; die Sammlung hat Zitate von weniger.',
    allTell: topic =>
      `Aus den Zitaten${topic ? onTopic(topic) : ' der Sammlung'} lässt sich kein Quiz machen: Jedes verrät selbst, wer spricht.`,
    anyTopic: 'Ein Quiz zu allen Themen',
  },
  details: 'Einzelheiten',
  contested: {
    title: topic => `Was${onTopic(topic)} strittig ist`,
    none: topic => `ein strittiger Punkt${onTopic(topic)}`,
    count: disputes =>
      `${counted(disputes, noun('Frage', 'Fragen'))}: jede Seite, dann, was die Quelle selbst schreibt.`,
    choose: 'Thema wählen',
    all: 'Alles Strittige',
    noLine: outlet => `${outlet} bezieht keine Stellung.`,
  },

  // /ask

  ask: {
    more: 'Ebenfalls dazu',
    credited: (speaker, asked) => `Diese Worte stehen hier unter einem anderen Namen: ${speaker}, nicht ${asked}.`,
    closest: (speaker, asked, reported) =>
      reported
        ? `Am nächsten kommt eine berichtete Aussage von anderer Seite: ${speaker}, nicht ${asked}.`
        : `Am nächsten kommen Worte von anderer Seite: ${speaker}, nicht ${asked}.`,
    denied: run => (run === undefined ? 'Achten Sie auf die Verneinung.' : `Achtung, verneint: … ${run} …`),
    ofAnother: doer => `In der Sammlung steht das von jemand anderem: ${doer}.`,
    readAs: (text, name) => `${typed(text)} wurde als ${name} gelesen.`,
    unknownName: name => `Niemand und nichts heißt hier ${typed(name)}.`,
    unheard: name => `Hier steht keine Aussage von ${typed(name)}.`,
    silentOn: (from, topics) => `Hier steht keine Aussage ${from} ${onTopics(topics)}.`,
    silentOnThis: from => `Hier steht dazu keine Aussage ${from}.`,
    silent: from => `Hier steht keine Aussage ${from}.`,
    offTopic: 'Nichts hier enthält alles, wonach Sie fragen.',
    noNumber: 'Eine Zahl dazu steht hier nicht.',
    noDate: 'Ein Datum dazu steht hier nicht.',
    noPlace: 'Ein Ort dazu steht hier nicht.',
    noWords: 'Darin finde ich nichts zum Nachschlagen. Nennen Sie eine Person, ein Land oder ein Thema.',
    notAsked: 'Das war nicht meine Frage',
    counted:
      'Davon bleibt höchstens eine Zahl von Klicks und keines Ihrer Wörter: Versuchen Sie es mit dem Namen einer Person, eines Landes oder eines Themas oder mit einem dieser Beispiele.',
  },

  // /verify

  verify: {
    title: 'Steht dieser Wortlaut in der Sammlung?',
    checkedTo: characters =>
      `Geprüft sind nur die ersten ${number(characters)} Zeichen: Ein Zitat kann dort abgeschnitten sein.`,
    grades: {
      changed: 'Wörter geändert',
      'other-speaker': 'Richtige Worte, andere Person',
      cut: 'Aus dem Zusammenhang gelöst',
      'look-alike': 'Sieht gleich aus, andere Buchstaben',
      misquote: 'Bekanntes Fehlzitat',
      absent: 'Nicht in der Sammlung',
      near: 'Was am nächsten kommt',
      within: 'Die Worte der Sammlung, mit anderen daneben',
      'so-called': 'Wendung der Quelle, kein Zitat',
      reported: 'Berichtet, nicht zitiert',
      narrated: 'In eigenen Worten der Sammlung, nicht zitiert',
      translation: 'Liest sich wie eine Übersetzung',
      shortened: 'Gekürzt',
      variant: 'Wortlaut eines anderen Mediums für dieselbe Äußerung',
      'same-words': 'Dieselben Wörter, andere Zeichensetzung, Groß-/Kleinschreibung oder Schreibweise',
      'word-for-word': 'Wort für Wort',
      'too-short': 'Zu kurz für ein Ergebnis',
    },
    changed: concerns => `Wörter geändert: ${and(concerns.map(c => CHANGES[c]))}`,
    found: count => `${counted(count, noun('Zitat', 'Zitate'))} gefunden, der schwerste Fall zuerst.`,
    claimed: (words, name) =>
      name === undefined ? `Vorgelegt: ${typed(words)}` : `Vorgelegt, ${name} zugeschrieben: ${typed(words)}`,
    leftOut: (words, concern) => headed(concern, `Ausgelassen: “${words}”`),
    added: (words, concern) => headed(concern, `Hinzugefügt: ${typed(words)}`),
    instead: (record, claim, concern) => headed(concern, `Statt “${record}”: ${typed(claim)}`),
    moreDifferences: count => `Weitere Unterschiede: ${number(count)}.`,
    joined: 'Aus zwei Zitaten zusammengesetzt, beide stehen unten. Als ein Zitat hat die Sammlung sie nicht.',
    saidBy: (claimed, speaker) =>
      `Vorgelegt unter dem Namen ${claimed}. In der Sammlung stehen diese Worte unter einem anderen Namen: ${speaker}.`,
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
    inOwnWords: 'Die Sammlung gibt dies in eigenen Worten wieder, siehe unten. Ein Zitat sind sie nicht.',
    cutOff:
      'Die Wörter sind die der Sammlung; was dort direkt daneben steht und ihren Sinn umkehrt oder einschränkt, fehlt.',
    disguised: words =>
      `Mit Buchstaben geschrieben, die nur gleich aussehen: ${and(words.map(typed))}. Gelesen sind sie hier so, wie sie aussehen.`,
    soCalled: citation => `${citation}: Die Anführungszeichen setzt die Quelle selbst; zitiert wird damit niemand.`,
    nearOnly: 'Wort für Wort lässt es sich nicht vergleichen; wie nahe es kommt, wird nicht beurteilt.',
    reported: who => `In Worten der Sammlung berichtet, kein Zitat. Wessen Aussage: ${who}.`,
    translation: language =>
      `Die Sammlung hat das Zitat unten in einer anderen Sprache (${languageName(language)}). Eine Übersetzung lässt sich am Sinn erkennen, aber nicht Wort für Wort vergleichen.`,
    names: (claimed, speaker) =>
      `Im Text steht der Name ${claimed}; was unten steht, kommt von anderer Seite: ${speaker}.`,
    within: (held, added) =>
      `Die Worte “${held}” stehen so in der Sammlung. Der Rest des Textes gehört nicht zum Zitat: ${and(added.map(typed))}.`,
    alsoNamed: (named, speaker) =>
      `In der Sammlung stammen die Worte von: ${speaker}. Die Nachricht nennt: ${and(named)}.`,
    tooShort: 'Ein oder zwei Wörter oder nur häufige Wörter können von überall stammen.',
    record: 'In der Sammlung:',
    sentence: (grade, words) => `${grade}: ${typed(words)}.`,
    noWords: 'ein Zitat ohne Wörter',
    readFrom: parts => `Gelesen wurde: ${and(parts.map(part => READ[part]))}.`,
    emptyMessage:
      'Diese Nachricht hat keinen Text, den ich lesen kann. Bilder, Dateien, Sticker und Sprachnachrichten werden nicht gelesen.',
    rulesTitle: 'Wie /verify (/prüfen) ein Zitat einstuft',
    rules: [
      'Geprüft wird alles zwischen Anführungszeichen; ein Text ohne Anführungszeichen wird als Ganzes geprüft. Der schwerste Fall kommt zuerst, in der Reihenfolge unten.',
      'Wörter geändert: Ein Wort ist ohne Markierung ausgelassen, hinzugefügt oder ersetzt, oder zwei Zitate sind zusammengesetzt. Eine geänderte Verneinung, Zahl oder Bedingung wird zuerst genannt, ebenso eine, die durch eine Auslassung wegfällt, auch wenn diese markiert ist.',
      'Richtige Worte, andere Person: Die Worte stehen in der Sammlung, aber von jemand anderem, als der Text oder die Option nennt.',
      'Aus dem Zusammenhang gelöst: Die Wörter sind die der Sammlung, aber gleich daneben hat sie eine Verneinung oder Bedingung, die der Text nicht hat.',
      'Sieht gleich aus, andere Buchstaben: Die Wörter sehen aus wie die der Sammlung, sind aber in Buchstaben eines anderen Alphabets oder anderer Form geschrieben.',
      'Bekanntes Fehlzitat: ein Wortlaut, den die Sammlung als falsch verzeichnet, mit der Angabe, wo er kursierte.',
      'Nicht in der Sammlung: Kein Zitat der Sammlung hat diese Worte. Gesagt worden sein können sie trotzdem.',
      'Was am nächsten kommt: für einen Text, der sich nicht Wort für Wort vergleichen lässt, etwa in einer anderen Sprache.',
      'Wendung der Quelle, kein Zitat: Worte, die die Quelle in Anführungszeichen setzt, ohne jemanden zu zitieren.',
      'Berichtet, nicht zitiert; in eigenen Worten der Sammlung, nicht zitiert: Die Sammlung hat es, aber als niemandes Worte.',
      'Liest sich wie eine Übersetzung: ein Text in einer anderen Sprache mit dem Sinn eines Zitats und denselben Verneinungen, Zahlen und Namen. Wie gut die Übersetzung ist, wird nicht beurteilt.',
      'Gekürzt: „…“ oder „[...]“ steht, wo Wörter ausgelassen sind, oder es fehlen ganze Sätze. Die Auslassung nimmt dem, was bleibt, keine Verneinung, Zahl oder Bedingung.',
      'Wortlaut eines anderen Mediums: die Worte, mit denen ein anderes Medium dieselbe Äußerung wiedergibt.',
      'Dieselben Wörter: Nur Zeichensetzung, Groß-/Kleinschreibung, Bindestriche, Akzente oder die englische Schreibweise -ise oder -ize weichen ab. Jede andere Schreibweise gilt als anderes Wort.',
      'Wort für Wort: die Wörter der Sammlung in einem Zug. Ein Teil ist es nur in dem, was er enthält; gezeigt wird das ganze Zitat.',
      'Zu kurz für ein Ergebnis: ein oder zwei Wörter eines längeren Zitats oder nur häufige Wörter.',
      'Die Ähnlichkeit zweier Texte entscheidet nie: Ein Satz und seine Verneinung sind fast gleich. Nichts hier sagt, ob das Gesagte wahr ist.',
    ],
  },
};
