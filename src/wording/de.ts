/** German. The record is "die Sammlung". */
import { edition } from './briefing/de.ts';
import { section } from './briefing/settings-de.ts';
import { dateWords } from './dates.ts';
import { localeWords, type PluralForms } from './locale-words.ts';
import { partyNames, regionNames } from './party-names.ts';
import { sentence, spaced } from './sentences.ts';
import { voiceWords } from './voices.ts';
import type { Wording } from './wording.ts';

const dates = dateWords('de', 'ohne Datum');
const { and, or, number, plural, counted, languageName } = localeWords<'one'>('de');
const party = partyNames('de');
const { voice, byline } = voiceWords(party, 'nicht namentlich genannt');

const noun = (one: string, other: string): PluralForms<'one'> => ({ one, other });
const PARTS = { paragraph: 'Absatz', caption: 'Bildunterschrift' } as const;
const inLanguage = (tag: string): string => `auf ${languageName(tag)}`;
const typed = (text: string): string => `„${text}“`;
const onTopics = (topics: readonly string[]): string =>
  `${plural(topics.length, noun('zum Thema', 'zu den Themen'))} ${and(topics.map(typed))}`;
const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
const notInRecord = (what: string): string => `Nicht in der Sammlung: ${sentence(what)}`;

/** How a date is known. */
const DATED = {
  stated: 'Datum angegeben',
  inferred: 'Datum erschlossen',
  external: 'Datum aus anderer Quelle',
} as const;

const CONCERNED = { negation: 'eine Verneinung', number: 'eine Zahl', condition: 'eine Bedingung' } as const;
const DIFFERING = { negation: 'Verneinung', number: 'Zahl', condition: 'Bedingung' } as const;
const differing = (concern: keyof typeof DIFFERING | undefined, text: string): string =>
  concern === undefined ? text : `${DIFFERING[concern]} – ${text}`;

const PRIVATE = 'Nur Sie sehen die Antwort (Standard: nein)';
const PICTURE = 'Mit einem Bild zum Teilen (Standard: nein)';
const OPTIONS = {
  question: 'frage',
  private: 'privat',
  picture: 'bild',
  speaker: 'person',
  topic: 'thema',
  about: 'wörter',
  country: 'land',
  text: 'text',
  day: 'tag',
  from: 'von',
  to: 'bis',
  a: 'land1',
  b: 'land2',
  id: 'id',
  style: 'stil',
  command: 'befehl',
} as const;

const commands: Wording['commands'] = {
  ask: {
    name: 'fragen',
    optionNames: OPTIONS,
    about: 'Eine Frage in eigenen Worten: was die Sammlung dazu enthält, oder dass sie nichts enthält',
    options: {
      question: 'Ihre Frage: wer, wo, wann, wie viele, was jemand zu etwas sagt',
      private: PRIVATE,
    },
  },
  quote: {
    name: 'zitat',
    optionNames: OPTIONS,
    about: 'Wer was gesagt hat, Wort für Wort, mit Quelle',
    options: {
      speaker: 'Eine Person: Name, Amt oder Land',
      topic: 'Ein Thema der Sammlung',
      about: 'Gesuchte Wörter; "genaue Wendung"; -ohne',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  position: {
    name: 'position',
    optionNames: OPTIONS,
    about: 'Was ein Land oder Gremium gesagt hat, nach Themen, und was darüber gesagt wurde',
    options: {
      country: 'Ein Land oder Gremium, unter jedem Namen',
      topic: 'Nur dieses Thema',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  verify: {
    name: 'prüfen',
    optionNames: OPTIONS,
    about: 'Steht dieser Wortlaut in der Sammlung, Wort für Wort, und von wem ist er?',
    options: {
      text: 'Das Zitat, oder eine Nachricht mit Zitaten darin',
      speaker: 'Wer es gesagt haben soll',
      private: PRIVATE,
    },
    menu: 'Dieses Zitat prüfen',
  },
  timeline: {
    name: 'chronik',
    optionNames: OPTIONS,
    about: 'Was wann geschah, und woher jedes Datum bekannt ist',
    options: {
      day: 'Ein Tag: „27. März“, „2025-03-27“, „letzten Donnerstag“',
      from: 'Der erste Tag',
      to: 'Der letzte Tag',
      topic: 'Nur dieses Thema',
      country: 'Nur Ereignisse mit diesem Land oder Gremium',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  compare: {
    name: 'vergleichen',
    optionNames: OPTIONS,
    about: 'Was zwei Länder oder Gremien gesagt haben, nebeneinander, nach Themen',
    options: {
      a: 'Ein Land oder Gremium, unter jedem Namen',
      b: 'Ein anderes Land oder Gremium',
      topic: 'Nur dieses Thema',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  disputed: {
    name: 'strittig',
    optionNames: OPTIONS,
    about: 'Was strittig ist: wer was sagt, wer schweigt, was in der Quelle darüber steht',
    options: { topic: 'Nur dieses Thema', private: PRIVATE },
  },
  source: {
    name: 'quelle',
    optionNames: OPTIONS,
    about: 'Eine Quelle, und was die Sammlung ihr entnimmt, Absatz für Absatz',
    options: { id: 'Die Quelle; ohne Angabe die neueste', private: PRIVATE },
  },
  cite: {
    name: 'zitieren',
    optionNames: OPTIONS,
    about: 'Ein Beleg zum Kopieren, mit Fingerabdrücken des Wortlauts und der Quelle',
    options: {
      id: 'Der Eintrag: der Kurzname am Ende seines Belegs; seine Wörter finden ihn beim Tippen',
      style: 'Die Form des Belegs',
      private: PRIVATE,
    },
  },
  help: {
    name: 'hilfe',
    optionNames: OPTIONS,
    about: 'Was man fragen kann, was die Sammlung enthält, und was von Ihnen nicht gespeichert wird',
    options: { command: 'Ein Befehl, mit seinen Optionen und Beispielen', private: PRIVATE },
  },
};

const LOCAL_OPTIONS: Readonly<Record<string, string>> = OPTIONS;
const LOCAL_COMMANDS: Readonly<Record<string, { readonly name?: string }>> = commands;
/** As declared, and as Discord shows it in German, where that's another name. */
const both = (name: string, local: string | undefined): string =>
  local === undefined || local === name ? name : `${name} (${local})`;
const option = (name: string): string => both(name, LOCAL_OPTIONS[name]);
const optionHead = (name: string): string => [...new Set([name, LOCAL_OPTIONS[name] ?? name])].join(' – ');
const command = (name: string): string => both(`/${name}`, `/${LOCAL_COMMANDS[name]?.name ?? name}`);

export const de: Wording = {
  language: 'de',
  party,
  topic: topic => topic.label.de,
  region: regionNames('de'),
  commands,

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
  telling: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,

  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => `Wortlaut der Quelle: “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return `Wortlaut der Quelle: “${when.said}”. Ohne Datum: ${when.note}`;
    const note = explained && when.note !== undefined ? ` ${when.note}` : '';
    return `Wortlaut der Quelle: “${when.said}”; ${DATED[when.basis]}.${note}`;
  },
  status: status =>
    ({
      done: '● geschehen',
      announced: '◐ angekündigt, nicht als geschehen gemeldet',
      conditional: '○ unter einer Bedingung',
    })[status],

  said: (_cue, occasion, when) => `${when} · Anlass: ${occasion}`,
  context: text => `Zusammenhang: ${text}`,
  condition: text => `Bedingung: ${text}`,
  note: text => `Anmerkung: ${text}`,
  disputed: question => `Strittig: ${question}`,
  elsewhere: (outlet, text, cite) => `Bei ${outlet}: “${text}” (${cite})`,
  participants: names => `Beteiligt: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,

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
  pictureTooLong: 'Die Worte sind zu lang für ein Bild, das sie ganz zeigt; deshalb stehen sie nur hier.',
  pictureOfNothing: 'Auf dieser Seite lässt sich nichts als Bild zeigen.',
  pictureAt: path => `Bild: ${path}`,
  pictureFailed: reference => `Das Bild ließ sich nicht zeichnen (Kennung ${reference}); der Text sagt alles.`,
  asked: 'Gefragt',

  notInRecord,
  nearest: 'Am nächsten kommt in der Sammlung:',
  didYouMean: names => `Meinten Sie ${or(names)}?`,

  quotations: parts => `Zitate${spaced(parts)}`,
  quoteOfTheDay: day => `Zitat des Tages, ${dates.day(day)}`,
  noQuotations: parts => `ein Zitat${spaced(parts)}`,
  by: name => `von ${name}`,
  on: topic => onTopics([topic]),
  matching: query => `mit ${typed(query)}`,
  anotherQuote: 'Ein anderes',
  sameSpeaker: name => `Mehr von ${name}`,
  sameTopic: topic => `Mehr zum Thema: ${topic}`,
  otherSide: name => `Die andere Seite: ${name}`,

  position: (name, topic) => `Position: ${name}${onTopic(topic)}`,
  saidBy: (topic, name) => `${topic} · gesagt von: ${name}`,
  saidAbout: (topic, name) => `${topic} · von anderen gesagt über: ${name}`,
  reporterOn: topic => `${topic} · was in der Quelle darüber steht`,
  noOfficial: name => notInRecord(`eine Aussage von offizieller Seite (${name})`),
  silences: 'Themen ohne Aussage',
  silent: (name, topics) => notInRecord(`eine Aussage (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `eine Aussage von dieser Seite oder über sie (${name})${onTopic(topic)}`,
  unknownParty: name => `das Land oder Gremium ${typed(name)}`,
  showPosition: name => `Position: ${name}`,

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

  edition,
  ...section,

  compare: {
    title: (a, b, topic) =>
      topic === undefined ? `${and([a, b])}, Thema für Thema` : `${and([a, b])} ${onTopics([topic])}`,
    neither: (a, b, topic) => `eine Aussage der einen oder der anderen Seite (${and([a, b])})${onTopic(topic)}`,
    same: name => `Beide Male: ${name}. Nennen Sie zwei verschiedene Länder oder Gremien.`,
    choose: 'Thema wählen',
    allTopics: 'Alle Themen',
  },

  ask: {
    more: 'Ebenfalls dazu',
    credited: (speaker, asked) => `In der Sammlung sind diese Worte von ${speaker}, nicht von ${asked}.`,
    readAs: (text, name) => `${typed(text)} wurde als ${name} gelesen.`,
    unknownName: name => `eine Person oder Sache namens ${typed(name)}`,
    silentOn: (who, topics) => `eine Äußerung (${who}) ${onTopics(topics)}`,
    silent: (who, words) =>
      words.length === 0 ? `eine Äußerung (${who})` : `eine Äußerung (${who}) zu ${and(words.map(typed))}`,
    words: words => `eine Antwort mit ${and(words.map(typed))}`,
    noNumber: 'eine Zahl, nach der diese Frage fragt',
    noDate: 'ein Datum, nach dem diese Frage fragt',
    noPlace: 'ein Ort, nach dem diese Frage fragt',
    noWords: 'etwas, wonach sich mit diesen Wörtern suchen ließe',
  },

  contested: {
    title: topic => `Was strittig ist${onTopic(topic)}`,
    none: topic => `ein strittiger Punkt${onTopic(topic)}`,
    count: disputes =>
      `${counted(disputes, noun('Frage', 'Fragen'))}: jede Seite, dann, was in der Quelle darüber steht.`,
    choose: 'Thema wählen',
    all: 'Alles Strittige',
  },

  sourcePage: {
    title: source => `Quelle: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), inLanguage(language)]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => `Zum Titel: ${note}`,
    address: url => `Adresse: ${url}`,
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
    choose: 'Form wählen',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, zitiert in: ${work}.`,
    reportedIn: (name, work) => `${name}, wiedergegeben in: ${work}.`,
    accessed: day => `Abgerufen am ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 des Wortlauts ${words}…, des Textes der Quelle ${source}…`,
  },

  help: {
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
      ])} aus ${counted(n.sources, noun('Quelle', 'Quellen'))}. Nichts wird generiert: Was nicht darin steht, wird als fehlend benannt.`,
    privacyTitle: 'Datenschutz',
    privacy: [
      'Rapporteur sieht nur, was Sie seinen Befehlen geben, nie die anderen Nachrichten eines Kanals.',
      'Weder was Sie fragen noch wer gefragt hat, wird gespeichert oder protokolliert.',
      'Mit der Option privat (private) sehen nur Sie die Antwort, bis Sie sie teilen.',
    ],
    options: 'Optionen',
    takes: {
      person: 'Name, Amt oder Land einer Person',
      party: 'ein Land oder Gremium, unter jedem Namen',
      topic: 'ein Thema der Sammlung',
      day: 'ein Datum, wie man es schreibt: 27. März, 2025-03-27, letzten Donnerstag',
      item: 'der Kurzname am Ende des Belegs eines Eintrags',
      source: 'der Kurzname einer Quelle',
      command: 'der Name eines Befehls',
      flag: 'ja oder nein',
      channel: 'ein Kanal des Servers',
      time: 'eine Uhrzeit: 08:00, 8.30, 20 Uhr',
      zone: 'eine Stadt oder Zeitzone: Kyiv, Europe/Berlin',
      topics: 'Themen der Sammlung, mit Kommas dazwischen',
      parties: 'Länder oder Gremien, mit Kommas dazwischen',
    },
    oneOf: choices => `zur Wahl: ${or(choices)}`,
    upTo: characters => `bis zu ${number(characters)} Zeichen`,
    option: (name, about, takes, required) =>
      `${optionHead(name)} (${required ? 'nötig' : 'freiwillig'}; ${takes}): ${sentence(about)}`,
    examples: 'Beispiele',
    choose: 'Befehl wählen',
  },

  verify: {
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
      name === undefined ? `Vorgelegt: ${typed(words)}` : `Vorgelegt, zugeschrieben ${name}: ${typed(words)}`,
    leftOut: (words, concern) => differing(concern, `Ausgelassen: “${words}”`),
    added: (words, concern) => differing(concern, `Hinzugefügt: ${typed(words)}`),
    instead: (record, claim, concern) => differing(concern, `Statt “${record}”: ${typed(claim)}`),
    moreDifferences: count => `Weitere Unterschiede: ${number(count)}.`,
    joined: 'Aus zwei Zitaten zusammengesetzt, beide stehen unten. Als eines hat die Sammlung sie nicht.',
    saidBy: (claimed, speaker) => `Vorgelegt unter dem Namen ${claimed}. In der Sammlung sind es Worte von ${speaker}.`,
    part: 'Das Vorgelegte ist ein Teil des Zitats der Sammlung; das ganze steht unten.',
    around: words => `In der Sammlung steht dabei “${words}”`,
    typography:
      'Die Wörter sind die der Sammlung; Zeichensetzung, Groß-/Kleinschreibung oder Schreibweise (-ise, -ize) weicht ab.',
    literal: 'Die Wörter sind die der Sammlung.',
    gap: 'Die Wörter beiderseits der Auslassung sind die der Sammlung.',
    variant: outlet =>
      `Verglichen mit dem Wortlaut, wie ihn ${outlet} druckt; die Quelle der Sammlung hat andere Wörter. Keines von beiden ist ein Fehler.`,
    misquote: (text, cite, url, note) => `Bekanntes Fehlzitat: “${text}” (${cite}, ${url}). ${sentence(note)}`,
    absent: words => `ein Zitat mit den Worten ${typed(words)}`,
    told: 'Die Sammlung gibt dies in eigenen Worten wieder, siehe unten. Sie sind niemandes Zitat.',
    tooShort: 'Ein oder zwei Wörter, oder nur häufige Wörter, können von überall stammen.',
    record: 'In der Sammlung:',
    sentence: (grade, words) => `${grade}: ${typed(words)}.`,
    noWords: 'ein Zitat ohne Wörter',
    rulesTitle: 'Wie /verify (/prüfen) ein Zitat einstuft',
    rules: [
      'Geprüft wird alles zwischen Anführungszeichen; ein Text ohne Anführungszeichen wird als Ganzes geprüft. Der schwerste Fall kommt zuerst, in der Reihenfolge unten.',
      'Wörter geändert: Ein Wort ist ohne Markierung ausgelassen, hinzugefügt oder ersetzt, oder zwei Zitate sind zusammengesetzt. Eine geänderte Verneinung, Zahl oder Bedingung wird zuerst genannt, ebenso eine, die durch eine Auslassung wegfällt, auch wenn diese markiert ist.',
      'Richtige Worte, andere Person: Die Worte stehen in der Sammlung, aber von jemand anderem, als der Text oder die Option nennt.',
      'Bekanntes Fehlzitat: ein Wortlaut, den die Sammlung als falsch verzeichnet, mit der Stelle, an der er umging.',
      'Nicht in der Sammlung: Kein Zitat der Sammlung hat diese Worte. Gesagt worden sein können sie trotzdem. Eine Übersetzung lässt sich nicht prüfen, und was die Sammlung in eigenen Worten wiedergibt, ist kein Zitat.',
      'Gekürzt, Auslassung markiert: „…“ oder „[...]“ steht, wo Wörter ausgelassen sind, und keines davon ist eine Verneinung, eine Zahl oder eine Bedingung.',
      'Wortlaut eines anderen Mediums: die Worte, wie ein anderes Medium dieselbe Äußerung gedruckt hat.',
      'Dieselben Wörter: Nur Zeichensetzung, Groß-/Kleinschreibung, Bindestriche, Akzente oder die englische Schreibweise -ise oder -ize weichen ab. Jede andere Schreibweise gilt als anderes Wort.',
      'Wort für Wort: die Wörter der Sammlung in einem Zug. Ein Teil ist es nur für das, was er enthält, und das Ganze wird gezeigt.',
      'Zu kurz für ein Ergebnis: ein oder zwei Wörter eines längeren Zitats, oder nur häufige Wörter.',
      'Wie ähnlich zwei Texte sind, entscheidet nie: Ein Satz und seine Verneinung sind fast gleich. Nichts hier sagt, ob das Gesagte wahr ist.',
    ],
  },

  picture: {
    dated: DATED,
    unless: (status, dated) => `Wenn nicht anders vermerkt: ${status}, ${dated}.`,
    elsewhere: 'Datum aus anderer Quelle: Der Text sagt, aus welcher.',
    paragraphs: 'In Klammern: der Absatz.',
    statements: n => counted(n, noun('Äußerung', 'Äußerungen')),
    silence: 'keine Äußerung',
    others: 'Die anderen:',
    unnamed: 'Wer nicht genannt ist: keine Äußerung.',
    disputed: 'umstritten',
    someDisputed: 'mindestens eine umstritten',
    disputedSign: 'umstritten, mindestens eine davon: Der Text sagt, welche',
    numbers: 'Eine Zahl zählt Äußerungen, Zitate eingeschlossen.',
    events: (shown, of) =>
      `${number(shown)} von ${counted(of, noun('Ereignis', 'Ereignissen'))}; der Rest steht im Text.`,
    topics: (shown, of) => `${number(shown)} von ${counted(of, noun('Thema', 'Themen'))}; der Rest steht im Text.`,
    parties: (shown, of) => `Gezeigt: ${number(shown)} von ${number(of)} anderen Ländern und Organisationen.`,
  },

  unknownPerson: name => `eine Person namens ${typed(name)}`,
  unknownTopic: name => `das Thema ${typed(name)}`,
  unknownItem: id => `ein Eintrag mit der Kennung ${typed(id)}`,
  unknownSource: id => `die Quelle ${typed(id)}`,
  badChoice: (text, choices) => `${typed(text)} steht nicht zur Wahl: ${or(choices)}.`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
  badDay: text =>
    `${typed(text)} lässt sich nicht als Datum lesen. Möglich sind: 2025-03-27, 27. März 2025, 27. März, März 2025, letzten Donnerstag, gestern; auch auf Englisch, Französisch und Ukrainisch.`,
  invertedDays: (from, to) => `Der erste Tag, ${from}, liegt nach dem letzten, ${to}.`,
  missing: name => `Die Option ${typed(option(name))} ist nötig.`,
  unknownCommand: name => `Einen Befehl ${typed(name)} gibt es nicht.`,
  oldButton: 'Diese Schaltfläche stammt aus einer älteren Fassung. Bitte geben Sie den Befehl noch einmal ein.',
  pastTheEnd:
    'Diese Seite gibt es nicht mehr: Die Sammlung hat sich geändert. Bitte geben Sie den Befehl noch einmal ein.',
  noBriefings:
    'Briefings sind hier nicht eingerichtet: Wer diesen Bot betreibt, muss ihm ein Token geben und einen Ort, an dem er sie festhält.',
  serversOnly: 'Das geht nur auf Servern: Das Briefing eines Kanals gehört zu seinem Server.',
  settledLate:
    'Das hat zu lange gedauert und ist vielleicht nicht geschehen. Bitte sehen Sie gleich im Status des Briefings nach.',
  failed: reference => `Hier ist ein Fehler aufgetreten; er ist vermerkt. Kennung: ${reference}`,

  playground: {
    title: 'Rapporteur zum Ausprobieren',
    localPreview: 'Lokale Vorschau, nicht Discord',
    onlyYou: 'Nur Sie können das sehen',
    channel: 'gespräche',
    messages: 'Nachrichten',
    tryThese: 'Zum Ausprobieren',
    emptyChannel: 'Noch wurde nichts gefragt.',
    messageBox: 'Befehl oder Nachricht',
    typeHere: '/ für die Befehle, oder eine Nachricht zum Prüfen',
    send: 'Senden',
    apps: 'Anwendungen',
    commands: 'Befehle',
    options: 'Optionen',
    choices: 'Auswahl',
    youUsed: 'Sie haben verwendet:',
    you: 'Sie',
    bot: 'Bot',
    readerLanguage: 'Ihre Sprache',
    serverLanguage: 'Sprache des Servers',
    dark: 'Dunkel',
    required: 'erforderlich',
    optional: 'freiwillig',
    yes: 'ja',
    no: 'nein',
    noMatches: 'Nichts passt dazu.',
    missingOption: 'Diese Option ist erforderlich.',
    unknownCommand: 'Diesen Befehl gibt es nicht.',
    unknownOption: 'Diese Option hat der Befehl nicht.',
    notAChoice: 'Das steht nicht zur Auswahl.',
    tooLong: 'Das ist zu lang.',
    sending: 'Wird gesendet …',
    failed: 'Es kam keine Antwort. Läuft Rapporteur noch?',
    edited: '(bearbeitet)',
    spoiler: 'Verdeckter Text: zum Anzeigen drücken',
    copyLink: 'Link kopieren',
    copied: 'Link kopiert',
    dismiss: 'Verwerfen',
    retry: 'Noch einmal versuchen',
    remove: 'Entfernen',
  },
};
