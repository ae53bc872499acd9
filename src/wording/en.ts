/** English. */
import { edition } from './briefing/en.ts';
import { section } from './briefing/settings-en.ts';
import { dateWords } from './dates.ts';
import { localeWords } from './locale-words.ts';
import { regionNames } from './party-names.ts';
import { capital, sentence, spaced } from './sentences.ts';
import { voiceWords } from './voices.ts';
import type { Wording } from './wording.ts';

/** Releases of Unicode's locale data differ in the comma after the day of the week. */
const dates = dateWords('en-GB', 'no date', date => date.replace(',', ''));
const { and, or, number, counted: countedForms, languageName } = localeWords<'one'>('en-GB');
const { voice, byline } = voiceWords(party => party.name, 'not named');
const counted = (n: number, one: string, other: string): string => countedForms(n, { one, other });
const foreign = (tag: string): string => (/^en\b/.test(tag) ? '' : ` (in ${languageName(tag)})`);

/** How a date is known. */
const DATED = { stated: 'date stated', inferred: 'date inferred', external: 'date from elsewhere' } as const;

const CONCERNED = { negation: 'a negation', number: 'a number', condition: 'a condition' } as const;
const DIFFERING = { negation: 'Negation', number: 'Number', condition: 'Condition' } as const;
const differing = (concern: keyof typeof DIFFERING | undefined, text: string): string =>
  concern === undefined ? text : `${DIFFERING[concern]} – ${text}`;

export const en: Wording = {
  language: 'en',
  party: party => party.name,
  topic: topic => topic.label.en,
  region: regionNames('en'),

  commands: {
    ask: {
      about: 'A question in your own words: what the record holds on it, or that it holds nothing',
      options: {
        question: 'Your question: who, where, when, how many, what somebody says about something',
        private: 'Only you see the answer (default: no)',
      },
    },
    quote: {
      about: 'Who said what, word for word, with the source',
      options: {
        speaker: 'A person: name, office or country',
        topic: 'A subject of the record',
        about: 'Words to look for; "exact phrase"; -without',
        picture: 'With a picture to share (default: no)',
        private: 'Only you see the answer (default: no)',
      },
    },
    position: {
      about: 'What a country or body said, by topic, and what was said about it',
      options: {
        country: 'A country or body, by any name',
        topic: 'Only this subject',
        picture: 'With a picture to share (default: no)',
        private: 'Only you see the answer (default: no)',
      },
    },
    verify: {
      about: 'Is this wording in the record, word for word, and whose is it?',
      options: {
        text: 'The quotation, or a message with quotations in it',
        speaker: 'Who is said to have said it',
        private: 'Only you see the answer (default: no)',
      },
      menu: 'Check this quote',
    },
    timeline: {
      about: 'What happened when, and how each date is known',
      options: {
        day: 'One day: "27 March", "2025-03-27", "last Thursday"',
        from: 'The first day',
        to: 'The last day',
        topic: 'Only this subject',
        country: 'Only events with this country or body',
        picture: 'With a picture to share (default: no)',
        private: 'Only you see the answer (default: no)',
      },
    },
    compare: {
      about: 'What two countries or bodies said, side by side, by topic',
      options: {
        a: 'A country or body, by any name',
        b: 'Another one',
        topic: 'Only this subject',
        picture: 'With a picture to share (default: no)',
        private: 'Only you see the answer (default: no)',
      },
    },
    disputed: {
      about: 'What is disputed: who says what, who is silent, what the reporter writes',
      options: {
        topic: 'Only this subject',
        private: 'Only you see the answer (default: no)',
      },
    },
    source: {
      about: 'A source, and what the record takes from it, paragraph by paragraph',
      options: {
        id: 'The source; without it, the newest',
        private: 'Only you see the answer (default: no)',
      },
    },
    cite: {
      about: 'A citation to copy, with fingerprints of the words and of the source',
      options: {
        id: 'The item: the short name at the end of its citation; its words find it while you type',
        style: 'How the citation is written',
        private: 'Only you see the answer (default: no)',
      },
    },
    help: {
      about: 'What can be asked, what the record holds, and what is not kept of you',
      options: {
        command: 'One command, with its options and examples',
        private: 'Only you see the answer (default: no)',
      },
    },
  },

  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'the reporter’s own judgement' : 'the reporter’s own account',
  }),
  citation: (source, at) =>
    `${source.outlet}${foreign(source.language)}, ${dates.day(source.published)}, ${at.part} ${at.number}`,
  mode: mode => mode,
  quoted: text => `“${text}”`,
  saying: (of, cue, quotation) => `${voice(of)} ${cue}: ${quotation}`,
  telling: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,

  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => `source’s words: “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return `Source’s words: “${when.said}”. No date: ${when.note}`;
    return `Source’s words: “${when.said}”; ${DATED[when.basis]}.${explained && when.note ? ` ${when.note}` : ''}`;
  },
  status: status =>
    ({ done: '● done', announced: '◐ announced, not reported as done', conditional: '○ conditional' })[status],

  said: (cue, occasion, when) => `${cue}, ${occasion} · ${when}`,
  context: text => `Context: ${text}`,
  condition: text => `Condition: ${text}`,
  note: text => `Note: ${text}`,
  disputed: question => `Disputed: ${question}`,
  elsewhere: (outlet, text, cite) => `In ${outlet}: “${text}” (${cite})`,
  participants: names => `Taking part: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,

  asOf: day => `Record as of ${dates.day(day)}`,
  page: (page, pages) => `page ${page} of ${pages}`,
  nth: (n, of) => `${n} of ${of}`,
  continued: heading => `${heading} (continued)`,
  capped: (shown, found) => `The first ${shown} of ${number(found)} are shown; a topic or a day narrows it.`,
  next: 'Next',
  previous: 'Previous',
  share: 'Share with everyone',
  asPicture: 'As a picture',
  asText: 'Without the picture',
  pictureTooLong: 'The words are too long for a picture that shows them whole, so they stand here alone.',
  pictureOfNothing: 'There is nothing on this page to show as a picture.',
  pictureAt: path => `Picture: ${path}`,
  pictureFailed: reference => `The picture could not be drawn (reference ${reference}); the text says it all.`,
  asked: 'Asked',

  notInRecord: what => `Not in the record: ${sentence(what)}`,
  nearest: 'Nearest in the record:',
  didYouMean: names => `Did you mean ${or(names)}?`,

  quotations: parts => `Quotations${spaced(parts)}`,
  quoteOfTheDay: day => `Quote of the day, ${dates.day(day)}`,
  noQuotations: parts => `any quotation${spaced(parts)}`,
  by: name => `by ${name}`,
  on: topic => `on ${topic}`,
  matching: query => `with ${query}`,
  anotherQuote: 'Another',
  sameSpeaker: name => `More by ${name}`,
  sameTopic: topic => `More on: ${topic}`,
  otherSide: name => `The other side: ${name}`,

  position: (party, topic) => (topic ? `${party} on: ${topic}` : `Position of ${party}`),
  saidBy: (topic, party) => `${topic} · said by ${party}`,
  saidAbout: (topic, party) => `${topic} · said about ${party} by others`,
  reporterOn: topic => `${topic} · what the reporter writes`,
  noOfficial: party => `Not in the record: any statement by an official of ${party}.`,
  silences: 'Topics without a statement',
  silent: (party, topics) => `Not in the record: anything said by ${party} on ${topics.join('; ')}.`,
  neitherNor: (party, topic) =>
    topic ? `anything said by or about ${party} on ${topic}` : `anything said by or about ${party}`,
  unknownParty: typed => `the country or body “${typed}”`,
  showPosition: party => `Position of ${party}`,

  timeline: parts => `Timeline${spaced(parts)}`,
  dailyBriefing: days => `Briefing: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'What happened',
  announced: 'What is announced or conditional',
  undated: 'Without a date',
  whoSaidWhat: 'Who said what',
  disputes: 'What is disputed',
  noEvents: parts => `any event${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `from ${day}`,
  until: day => `until ${day}`,
  country: name => `with ${name}`,
  dayBriefing: day => `Briefing of ${day}`,
  wholeTimeline: 'The whole timeline',
  asserts: (party, what) => `${party}: ${what}`,

  edition,
  ...section,

  compare: {
    title: (a, b, topic) => (topic ? `${a} and ${b} on: ${topic}` : `${a} and ${b}, topic by topic`),
    neither: (a, b, topic) => (topic ? `anything said by ${a} or ${b} on ${topic}` : `anything said by ${a} or ${b}`),
    same: party => `Both are ${party}. Name two different countries or bodies.`,
    choose: 'Choose a topic',
    allTopics: 'All topics',
  },

  ask: {
    more: 'Also on this',
    credited: (speaker, asked) => `The record has these words from ${speaker}, not from ${asked}.`,
    readAs: (typed, name) => `“${typed}” was read as ${name}.`,
    unknownName: name => `anybody or anything called “${name}”`,
    silentOn: (who, topics) => `anything from ${who} on ${and(topics)}`,
    silent: (who, words) =>
      words.length === 0 ? `anything from ${who}` : `anything from ${who} on ${and(words.map(x => `“${x}”`))}`,
    words: words => `an answer with ${and(words.map(x => `“${x}”`))}`,
    noNumber: 'a number that this question asks for',
    noDate: 'a date that this question asks for',
    noPlace: 'a place that this question asks for',
    noWords: 'anything that could be looked for by these words',
  },

  contested: {
    title: topic => (topic ? `What is disputed on: ${topic}` : 'What is disputed'),
    none: topic => (topic ? `a dispute on ${topic}` : 'a dispute'),
    count: disputes => `${counted(disputes, 'question', 'questions')}: each side, then what the reporter writes.`,
    choose: 'Choose a topic',
    all: 'Every dispute',
  },

  sourcePage: {
    title: source => `Source: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), `in ${languageName(language)}`]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => `The title: ${note}`,
    address: url => `Address: ${url}`,
    rights: rights => `Rights: ${rights}`,
    fingerprint: digits => `Fingerprint of the text that was read: SHA-256 ${digits}…`,
    counts: n =>
      `Of ${counted(n.paragraphs, 'paragraph', 'paragraphs')} and ${counted(n.captions, 'caption', 'captions')} the record takes ${and(
        [
          counted(n.quote, 'quotation', 'quotations'),
          counted(n.statement, 'statement', 'statements'),
          counted(n.fact, 'fact', 'facts'),
          counted(n.event, 'event', 'events'),
        ],
      )}.`,
    untaken: paragraphs => `Nothing is taken from: paragraph ${and(paragraphs)}.`,
    place: at => `${capital(at.part)} ${at.number}`,
    none: 'any source',
    choose: 'Choose a source',
    showWhole: 'What the record takes from the source',
  },

  cite: {
    title: (id, style) => `Citation of ${id}: ${style}`,
    copy: 'To copy',
    choose: 'Choose a style',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet}${foreign(language)}`, title, dateline, day, `${at.part} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, quoted in ${work}.`,
    reportedIn: (name, work) => `${name}, reported in ${work}.`,
    accessed: day => `Accessed ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 of the words ${words}…, of the source’s text ${source}…`,
  },

  help: {
    title: 'Rapporteur: what can be asked',
    about: command => `Help on /${command}`,
    commands: 'Commands',
    command: (name, about, example) => `/${name}: ${sentence(about)} Example: ${example}`,
    record: 'The record',
    recordIs: (asOf, counts) => `${asOf}. ${counts}`,
    counts: n =>
      `The record holds ${and([
        counted(n.quote, 'quotation', 'quotations'),
        counted(n.statement, 'statement', 'statements'),
        counted(n.fact, 'fact', 'facts'),
        counted(n.event, 'event', 'events'),
        counted(n.disputes, 'dispute', 'disputes'),
      ])} from ${counted(n.sources, 'source', 'sources')}. Nothing is generated: what it doesn’t hold, it says it doesn’t hold.`,
    privacyTitle: 'Privacy',
    privacy: [
      'Rapporteur sees only what you give to its commands, never the other messages of a channel.',
      'What you ask is neither stored nor logged, nor is who asked.',
      'With private, the answer is shown to you alone until you share it.',
    ],
    options: 'Options',
    takes: {
      person: 'a person’s name, office or country',
      party: 'a country or body, by any name',
      topic: 'a subject of the record',
      day: 'a date as people write it: 27 March, 2025-03-27, last Thursday',
      item: 'the short name at the end of an item’s citation',
      source: 'the short name of a source',
      command: 'the name of a command',
      flag: 'yes or no',
      channel: 'a channel of the server',
      time: 'a time of day: 08:00, 8h30, 8 pm',
      zone: 'a city or time zone: Kyiv, Europe/Paris',
      topics: 'subjects of the record, with commas between them',
      parties: 'countries or bodies, with commas between them',
    },
    oneOf: choices => `one of ${or(choices)}`,
    upTo: characters => `up to ${characters} characters`,
    option: (name, about, takes, required) =>
      `${name} (${required ? 'needed' : 'optional'}; ${takes}): ${sentence(about)}`,
    examples: 'Examples',
    choose: 'Choose a command',
  },

  verify: {
    title: 'Is this wording in the record?',
    grades: {
      changed: 'Words changed',
      'other-speaker': 'Right words, other speaker',
      misquote: 'Known misquote',
      absent: 'Not in the record',
      shortened: 'Shortened, with the gap marked',
      variant: 'Another outlet’s wording of the same utterance',
      'same-words': 'Same words, other punctuation, case or spelling',
      'word-for-word': 'Word for word',
      'too-short': 'Too short to tell',
    },
    changed: concerns => `Words changed: ${and(concerns.map(c => CONCERNED[c]))}`,
    found: count => `${count} quotations found, the most serious first.`,
    checkedTo: characters =>
      `Only the first ${characters.toLocaleString('en-GB')} characters are checked: a quotation may be cut there.`,
    claimed: (words, name) => (name === undefined ? `Claimed: “${words}”` : `Claimed, as said by ${name}: “${words}”`),
    leftOut: (words, concern) => differing(concern, `Left out: “${words}”`),
    added: (words, concern) => differing(concern, `Added: “${words}”`),
    instead: (record, claim, concern) => differing(concern, `Instead of “${record}”: “${claim}”`),
    moreDifferences: count => `Further differences: ${count}.`,
    joined: 'Joined from two quotations, both below. The record doesn’t have them as one.',
    saidBy: (claimed, speaker) => `The claim names ${claimed}. In the record these are words of ${speaker}.`,
    part: 'The claim is a part of the record’s quotation; the whole is below.',
    around: words => `In the record it stands with “${words}”`,
    typography: 'The words are the record’s; punctuation, case or spelling (-ise, -ize) differs.',
    literal: 'The words are the record’s.',
    gap: 'The words on either side of the gap are the record’s.',
    variant: outlet =>
      `Compared with the words as printed by ${outlet}; the record’s source has other words. Neither is an error.`,
    misquote: (text, cite, url, note) => `Known misquote: “${text}” (${cite}, ${url}). ${sentence(note)}`,
    absent: words => `a quotation with the words “${words}”`,
    told: 'The record tells this in its own words, below. They are nobody’s quotation.',
    tooShort: 'A word or two, or common words only, could be from anywhere.',
    record: 'In the record:',
    sentence: (grade, words) => `${grade}: “${words}”.`,
    noWords: 'a quotation without words',
    rulesTitle: 'How /verify grades a quotation',
    rules: [
      'Everything between quotation marks is checked; a text without any is checked as a whole. The gravest grade comes first, in the order below.',
      'Words changed: a word is left out without a mark, added or replaced, or two quotations are joined. A changed negation, number or condition is named first, and so is one that a cut takes away, even where the gap is marked.',
      'Right words, other speaker: the words are in the record, from somebody other than the text or the option names.',
      'Known misquote: a wording that the record lists as wrong, with where it went round.',
      'Not in the record: no quotation of the record has these words. They may have been said all the same. A translation can’t be checked, and what the record tells in its own words is no quotation.',
      'Shortened, with the gap marked: “…” or “[...]” stands where words are left out, and none of them is a negation, a number or a condition.',
      'Another outlet’s wording: the words as another outlet printed the same utterance.',
      'Same words: only punctuation, case, hyphens, accents or the spelling -ise or -ize differs. Any other difference in spelling counts as another word.',
      'Word for word: the record’s words in one run. A part is word for word only for what it holds, and the whole is shown.',
      'Too short to tell: one or two words of a longer quotation, or common words only.',
      'How alike two texts are never decides: a sentence and its negation are nearly the same. Nothing here says whether what was said is true.',
    ],
  },

  picture: {
    dated: DATED,
    unless: (status, dated) => `Unless noted: ${status}, ${dated}.`,
    elsewhere: 'Date from elsewhere: the text says where.',
    paragraphs: 'In brackets: the paragraph.',
    statements: n => counted(n, 'statement', 'statements'),
    silence: 'no statement',
    others: 'The others:',
    unnamed: 'Who isn’t named has no statement.',
    disputed: 'disputed',
    someDisputed: 'at least one disputed',
    disputedSign: 'disputed, at least one of them: the text says which',
    numbers: 'A number counts statements, quotations among them.',
    events: (shown, of) => `${number(shown)} of ${counted(of, 'event', 'events')}; the rest stands in the text.`,
    topics: (shown, of) => `${number(shown)} of ${counted(of, 'topic', 'topics')}; the rest stands in the text.`,
    parties: (shown, of) => `${number(shown)} of ${number(of)} other countries and bodies are shown.`,
  },

  unknownPerson: typed => `a person called “${typed}”`,
  unknownTopic: typed => `the topic “${typed}”`,
  unknownItem: typed => `an item with the id “${typed}”`,
  unknownSource: typed => `the source “${typed}”`,
  badChoice: (typed, choices) => `“${typed}” isn’t one of the choices: ${or(choices)}.`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
  badDay: typed =>
    `“${typed}” can’t be read as a date. Accepted: 2025-03-27, 27 March 2025, 27 March, March 2025, last Thursday, yesterday; also in French, German and Ukrainian.`,
  invertedDays: (from, to) => `The first day, ${from}, is after the last, ${to}.`,
  missing: option => `The option “${option}” is needed.`,
  unknownCommand: typed => `There is no command “${typed}”.`,
  oldButton: 'This button was made by an older version. Please run the command again.',
  pastTheEnd: 'This page is no longer there: the record has changed. Please run the command again.',
  noBriefings: 'Briefings aren’t set up here: whoever runs this bot has to give it a token and a place to keep them.',
  serversOnly: 'That works in servers only: a channel’s briefing belongs to its server.',
  settledLate: 'That took too long and may not have been done. Please look at the briefing’s status in a moment.',
  failed: reference => `Something went wrong here, and has been noted. Reference: ${reference}`,

  playground: {
    title: 'Rapporteur playground',
    localPreview: 'Local preview, not Discord',
    onlyYou: 'Only you can see this',
    channel: 'talks',
    messages: 'Messages',
    tryThese: 'Try these',
    emptyChannel: 'Nothing has been asked yet.',
    messageBox: 'Command or message',
    typeHere: 'Type / for the commands, or a message to check',
    send: 'Send',
    apps: 'Apps',
    commands: 'Commands',
    options: 'Options',
    choices: 'Choices',
    youUsed: 'You used',
    you: 'You',
    bot: 'App',
    readerLanguage: 'Your language',
    serverLanguage: 'The server’s language',
    dark: 'Dark',
    required: 'required',
    optional: 'optional',
    yes: 'yes',
    no: 'no',
    noMatches: 'Nothing matches.',
    missingOption: 'This option is required.',
    unknownCommand: 'There is no such command.',
    unknownOption: 'This command has no such option.',
    notAChoice: 'This is not one of the choices.',
    tooLong: 'This is too long.',
    sending: 'Sending…',
    failed: 'No answer came. Is Rapporteur still running?',
    edited: '(edited)',
    spoiler: 'Spoiler: press to show',
    copyLink: 'Copy the link',
    copied: 'Link copied',
    dismiss: 'Dismiss',
    retry: 'Try again',
    remove: 'Remove',
  },
};
