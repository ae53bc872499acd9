/** Says in English what answers say. */
import type {
  Dated,
  Day,
  Days,
  Event,
  Fact,
  Item,
  Locator,
  Mode,
  Party,
  Person,
  Source,
  Topic,
  Voice,
  When,
} from '../../record/types.ts';
import type { MeaningChange } from '../../verify/meaning-changes.ts';
import type { Grade, MessagePart } from '../../verify/types.ts';
import { DATE_MARK } from '../intl.ts';
import { type Byline, capital, headedBy, sentence, spaced } from '../sentences.ts';
import {
  and,
  byline,
  counted,
  dates,
  foreign,
  languageName,
  notInRecord,
  number,
  onTopics,
  or,
  region,
  the,
  voice,
} from './grammar.ts';

/** Where the words of a message stand. */
const READ: Readonly<Record<MessagePart, string>> = {
  content: 'the message',
  embed: 'its embed',
  component: 'its text blocks',
  poll: 'its poll',
  forward: 'the forwarded message',
};
/** What a difference changes, amid a sentence. */
const CHANGES: Readonly<Record<MeaningChange, string>> = {
  negation: 'a negation',
  number: 'a number',
  name: 'a name',
  condition: 'a condition',
};
/** The same where it heads a line. */
const HEADS: Readonly<Record<MeaningChange, string>> = {
  negation: 'Negation',
  number: 'Number',
  name: 'Name',
  condition: 'Condition',
};
const headed = headedBy(HEADS);

export const answers = {
  // An item of the record: who says it, where it stands, how its date is known, and its further lines.

  /** A party's name in this language. */
  party: (party: Party) => party.name,
  /** Whose words are meant, behind a noun for them: "from the United States". */
  from: (who: Person | Party) => `from ${the(who.name)}`,
  topic: (topic: Topic) => topic.label.en,
  /** The name of a country that the record doesn't hold, by its ISO 3166-1 alpha-2 code. */
  region: (iso: string) => region(iso),
  /** "Keir Starmer (British Prime Minister, United Kingdom)" */
  voice: (of: Voice) => voice(of),
  /** The parts of {@link voice} for a byline: the name to stress, and what follows it. */
  byline: (of: Voice) => byline(of),
  /** Who speaks in a fact: the reporter, reporting or judging. */
  reporter: (fact: Fact): Byline => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'the reporter’s own judgement' : 'the reporter’s own account',
  }),
  /** "AFP, 27 March 2025, paragraph 12"; the source's language is named where it isn't this one: "AFP (in English), …". */
  citation: (source: Source, at: Locator) =>
    `${source.outlet}${foreign(source.language)}, ${dates.day(source.published)}, ${at.part} ${at.number}`,
  mode: (mode: Mode): string => mode,
  /** Puts a quotation's own words between this record's quotation marks, unchanged. */
  quoted: (text: string) => `“${text}”`,
  /** "X said: “…”" */
  saying: (of: Voice, cue: string, quotation: string) => `${voice(of)} ${cue}: ${quotation}`,
  /** "X: our sentence" */
  stating: (who: string, text: string) => `${who}: ${text}`,
  /** "… — AFP, 27 March 2025, paragraph 12." */
  cited: (text: string, citation: string) => `${text} — ${citation}.`,
  day: (day: Day) => dates.day(day),
  days: (days: Days) => dates.days(days),
  when: (when: When) => dates.when(when),
  /** The source's own words for the time. */
  whenPrinted: (outlet: string, said: string) => `${outlet}’s story says “${said}”`,
  /** How a date is known, amid a sentence; of one that isn't the source's own, whose it is. */
  dated: (when: Dated) =>
    when.basis === 'external'
      ? `date from ${when.credit}`
      : { stated: 'date stated', inferred: 'date inferred' }[when.basis],
  /** Explains the mark on a date that isn't the source's own: whose it is. */
  dateCredit: (outlet: string, credit: string) => `${DATE_MARK} date not in ${outlet}’s story; from ${credit}`,
  noDate: (note: string) => `No date: ${note}`,
  status: (status: Event['status']) =>
    ({ done: '● done', announced: '◐ announced, not reported as done', conditional: '○ conditional' })[status],
  said: (cue: string, occasion: string, when: string) => `${cue}, ${occasion} · ${when}`,
  context: (text: string) => `Context: ${text}`,
  condition: (text: string) => `Condition: ${text}`,
  note: (text: string) => `Note: ${text}`,
  disputed: (question: string) => `Disputed: ${question}`,
  elsewhere: (outlet: string, text: string, cite: string) => `In ${outlet}: “${text}” (${cite})`,
  participants: (names: readonly string[]) => `Taking part: ${and(names.map(the))}`,
  place: (title: string, place: string) => `${title} – ${place}`,
  /** What stands for an item in a list of names, without its words: a quotation is never cut to fit. */
  itemName: (id: string, who: string, citation: string) => `${id} – ${who}, ${citation}`,

  // Around an answer: its pages, its buttons, its picture and the question.

  asOf: (day: Day) => `Record as of ${dates.day(day)}`,
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  nth: (n: number, of: number) => `${n} of ${of}`,
  continued: (heading: string) => `${heading} (continued)`,
  /** Where more was found than is shown. */
  capped: (shown: number, found: number) =>
    `The first ${shown} of ${number(found)} are shown; a topic or a day narrows the list.`,
  next: 'Next',
  previous: 'Previous',
  share: 'Share with everyone',
  /** On the buttons that show an answer with a picture of it, and without. */
  asPicture: 'As a picture',
  asText: 'Without the picture',
  /** In a picture's place: why there is none, and that the text says it all. */
  pictureTooLong: 'The text is too long to fit whole into a picture, so it stands here alone.',
  pictureOfNothing: 'There is nothing on this page to show as a picture.',
  /** At a terminal: the file that holds the picture. */
  pictureAt: (path: string) => `Picture: ${path}`,
  pictureFailed: (reference: string) =>
    `The picture could not be drawn (reference ${reference}); the text has everything.`,
  /** Heads the words that were typed, where they stand under the answer. */
  asked: 'Asked',

  // Where the record holds nothing, where input can't be used, and where something went wrong.

  /** The words that every refusal begins with; `what` is one of the phrases that complete them. */
  notInRecord: (what: string) => notInRecord(what),
  nearest: 'What comes closest:',
  didYouMean: (names: readonly string[]) => `Did you mean ${or(names.map(the))}?`,
  // Where what was typed names nothing; each completes "Not in the record".
  unknownParty: (typed: string) => `the country or body “${typed}”`,
  unknownPerson: (typed: string) => `a person called “${typed}”`,
  unknownTopic: (typed: string) => `the topic “${typed}”`,
  unknownItem: (typed: string) => `an item with the id “${typed}”`,
  unknownSource: (typed: string) => `the source “${typed}”`,
  badChoice: (typed: string, choices: readonly string[]) => `“${typed}” isn’t one of the choices: ${or(choices)}.`,
  badDay: (typed: string) =>
    `“${typed}” can’t be read as a date. Accepted: 2025-03-27, 27 March 2025, 27 March, March 2025, last Thursday, yesterday; also in French, German and Ukrainian.`,
  invertedDays: (from: string, to: string) => `The first day, ${from}, is after the last, ${to}.`,
  missing: (option: string) => `The option “${option}” is required.`,
  unknownCommand: (typed: string) => `There is no command “${typed}”.`,
  oldButton: 'This button was made by an older version. Please run the command again.',
  pastTheEnd: (page: number) =>
    `This answer has no page ${number(page)}, or no longer has it. Please run the command again.`,
  /** To a command about briefings: where there are none, outside a server, in one that the bot isn’t in, and where the answer took too long. */
  noBriefings:
    'Nothing is delivered or kept here: that takes Discord, and a token for the bot. /briefing on, /briefing preview and /follow show what an edition would hold now; all else about briefings is left out.',
  serversOnly: 'That works in servers only: a channel’s briefing belongs to its server.',
  notInServer:
    'The bot isn’t in this server, so nothing can be set up here: whoever manages the server has to add it first.',
  tookTooLong: 'That took too long and may not have been done. Please look at the briefing’s status in a moment.',
  failed: (reference: string) => `Something went wrong here, and has been noted. Reference: ${reference}`,

  // /quote

  /** The title, with {@link by}, {@link on} and {@link matching} as its parts. */
  quotations: (parts: readonly string[]) => `Quotations${spaced(parts)}`,
  quoteOfTheDay: (day: Day) => `Quote of the day, ${dates.day(day)}`,
  /** Completes "Not in the record". */
  noQuotations: (parts: readonly string[]) => `any quotation${spaced(parts)}`,
  by: (who: Person) => `by ${who.name}`,
  on: (topic: string) => onTopics([topic]),
  matching: (query: string) => `with ${query}`,
  /** Above quotations that a search finds by some of its words only. */
  lackingWords: 'No quotation has all of these words. What comes closest:',
  anotherQuote: 'Another',
  sameSpeaker: (who: Person) => `More by ${who.name}`,
  sameTopic: (topic: string) => `More on: ${topic}`,
  otherSide: (name: string) => `The other side: ${name}`,

  // /position and /compare

  position: (party: Party, topic: string | undefined) =>
    topic ? `${party.name} on: ${topic}` : `Position of ${the(party.name)}`,
  saidBy: (topic: string, party: string) => `${topic} · said by ${the(party)}`,
  saidAbout: (topic: string, party: string) => `${topic} · said about ${the(party)} by others`,
  reporterOn: (topic: string) => `${topic} · what the reporter writes`,
  noOfficial: (party: Party) => notInRecord(`any statement by an official of ${the(party.name)}`),
  silences: 'Topics without a statement',
  silent: (party: Party, topics: readonly string[]) =>
    notInRecord(`anything said by ${the(party.name)} ${onTopics(topics)}`),
  /** Completes "Not in the record". */
  neitherNor: (party: string, topic: string | undefined) =>
    `anything said by or about ${the(party)}${topic ? ` ${onTopics([topic])}` : ''}`,
  showPosition: (party: Party) => `Position of ${the(party.name)}`,
  compare: {
    title: (a: string, b: string, topic: string | undefined) =>
      topic ? `${a} and ${the(b)} on: ${topic}` : `${a} and ${the(b)}, topic by topic`,
    /** Where neither said anything; completes "Not in the record". */
    neither: (a: string, b: string, topic: string | undefined) =>
      `anything said by ${the(a)} or ${the(b)}${topic ? ` ${onTopics([topic])}` : ''}`,
    same: (party: string) => `Both are ${the(party)}. Name two different countries or bodies.`,
    /** Heads the menu of topics. */
    choose: 'Choose a topic',
    allTopics: 'All topics',
  },

  // /timeline

  /** The title, with {@link span}, {@link since}, {@link until}, {@link country} and {@link on} as its parts. */
  timeline: (parts: readonly string[]) => `Timeline${spaced(parts)}`,
  dailyBriefing: (days: Days) => `Briefing: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'What happened',
  announced: 'What is announced or conditional',
  undated: 'Without a date',
  whoSaidWhat: 'Who said what',
  disputes: 'What is disputed',
  /** Completes "Not in the record". */
  noEvents: (parts: readonly string[]) => `any event${spaced(parts)}`,
  span: (days: string) => `(${days})`,
  since: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  country: (name: string) => `with ${the(name)}`,
  dayBriefing: (day: string) => `Briefing of ${day}`,
  wholeTimeline: 'The whole timeline',
  asserts: (party: string, what: string) => `${party}: ${what}`,

  // /source and /cite

  sourcePage: {
    title: (source: Source) => `Source: ${source.outlet}, ${dates.day(source.published)}`,
    /** Outlet, title, dateline, date and language in a sentence. */
    about: ({ outlet, title, dateline, published, language }: Source) =>
      sentence(
        [outlet, title, dateline, dates.day(published), `in ${languageName(language)}`]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    noTitle: 'The copy that was read has no headline.',
    /** Before the address of that very text. */
    readAt: 'The text can be read here:',
    noAddress: 'No public address of the text that was read is recorded.',
    /** Before the address of a copy at another publisher's, which may differ. */
    republished: (outlet: string) => `Republished by ${outlet}, not compared in full with the text that was read:`,
    rights: (rights: string) => `Rights: ${rights}`,
    /** The first digits of the SHA-256 of the text that was read. */
    fingerprint: (digits: string) => `Fingerprint of the text that was read: SHA-256 ${digits}…`,
    counts: (n: { readonly [K in Item['kind'] | 'paragraphs' | 'captions']: number }) =>
      `Of ${counted(n.paragraphs, 'paragraph', 'paragraphs')} and ${counted(n.captions, 'caption', 'captions')} the record takes ${and(
        [
          counted(n.quote, 'quotation', 'quotations'),
          counted(n.statement, 'statement', 'statements'),
          counted(n.fact, 'fact', 'facts'),
          counted(n.event, 'event', 'events'),
        ],
      )}.`,
    /** Body paragraphs from which nothing is taken: "14", "16–18". */
    untaken: (paragraphs: readonly string[]) => `Paragraphs from which nothing is taken: ${and(paragraphs)}.`,
    /** "Paragraph 12" */
    place: (at: Locator) => `${capital(at.part)} ${at.number}`,
    /** Completes "Not in the record". */
    none: 'any source',
    /** Heads the menu of sources. */
    choose: 'Choose a source',
    /** Leads from an item to its source. */
    showWhole: 'What the record takes from the source',
  },
  cite: {
    title: (id: string, style: string) => `Citation of ${id}: ${style}`,
    /** Above the text that is to be copied. */
    copy: 'To copy',
    /** Heads the menu of styles. */
    choose: 'Choose a style',
    /**
     * "AFP, Title, Paris, 27 March 2025, paragraph 9"; the title comes set as the style sets titles. The `language` (BCP 47)
     * that it's printed in is named where it isn't this one.
     */
    work: (
      outlet: string,
      title: string | undefined,
      dateline: string | undefined,
      day: string,
      at: Locator,
      language: string,
    ) =>
      [`${outlet}${foreign(language)}`, title, dateline, day, `${at.part} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    /** "Olaf Scholz, German Chancellor, quoted in AFP, …" */
    quotedIn: (name: string, office: string, work: string) => `${name}, ${office}, quoted in ${work}.`,
    /** "White House, United States, reported in AFP, …" */
    reportedIn: (name: string, work: string) => `${name}, reported in ${work}.`,
    /** The item's date, which isn't the source's own, and whose it is. */
    dated: (date: string, credit: string, outlet: string) => `Date: ${date}, from ${credit}; not in ${outlet}’s story.`,
    accessed: (day: Day) => `Accessed ${dates.day(day)}.`,
    /** First digits of the SHA-256 of the item's words, and of the source's text. */
    fingerprints: (words: string, source: string) => `SHA-256 of the words ${words}…, of the source’s text ${source}…`,
  },

  // /who

  who: {
    /** Heads the offices that a person holds or held. */
    offices: 'Offices',
    /** An office as the record titles it, with when it began and ended as far as that is recorded. */
    office: (title: string, from: Day | undefined, to: Day | undefined) => {
      if (from && to) return `${title}, from ${dates.day(from)} to ${dates.day(to)}`;
      if (from) return `${title}, since ${dates.day(from)}`;
      return to ? `${title}, until ${dates.day(to)}` : `${title}; since when isn’t recorded`;
    },
    /** Heads what is reported of a person without quotation. */
    reported: 'Reported without quotation',
    nothing: (who: Person) => notInRecord(`anything said by ${who.name}`),
  },

  // /quiz

  quiz: {
    title: 'Who said this?',
    /** Begins the answer to whoever chose the right one of several people. */
    right: (speaker: string) => `Right: ${speaker}.`,
    wrong: (chosen: string, speaker: string) => `Not ${chosen}: ${speaker}.`,
    tooFew: 'A quiz takes quotations of two people or more, and the record has those of fewer.',
    /** Where each quotation, on a topic or at all, has its speaker's name, office or country in it or beside it. */
    allTell: (topic: string | undefined) =>
      `No quiz can be made of ${topic ? sentence(`the quotations ${onTopics([topic])}`) : 'the record’s quotations.'} Each shows by itself who speaks.`,
    anyTopic: 'A quiz on any topic',
  },
  /** Leads to all that is known of an item. */
  details: 'Details',

  // /disputed

  contested: {
    title: (topic: string | undefined) => (topic ? `What is disputed on: ${topic}` : 'What is disputed'),
    /** Completes "Not in the record". */
    none: (topic: string | undefined) => (topic ? `a dispute ${onTopics([topic])}` : 'a dispute'),
    count: (disputes: number) =>
      `${counted(disputes, 'question', 'questions')}: each side, then what the reporter writes.`,
    /** Heads the menu of topics. */
    choose: 'Choose a topic',
    all: 'Every dispute',
    /** Stands where the reporter takes no line on a dispute. */
    noLine: (outlet: string) => `${outlet} takes no side.`,
  },

  // /ask. All but the notes complete "Not in the record".

  ask: {
    /** Heads what bears on the question, after the item that answers it. */
    more: 'Also on this',
    /** A note where the words are there, but not by the one whom the question credits. */
    credited: (speaker: string, asked: string) =>
      `The record has these words from ${the(speaker)}, not from ${the(asked)}.`,
    /** A note where what comes closest is another's; `reported`: told in other words than the speaker's own. */
    closest: (speaker: string, asked: string, reported: boolean) =>
      reported
        ? `What comes closest is reported of ${the(speaker)}, not of ${the(asked)}.`
        : `What comes closest is from ${the(speaker)}, not from ${the(asked)}.`,
    /** A note where what was asked stands there denied; `run`: the item's words, from the negation on, where it's shown in them. */
    denied: (run: string | undefined) => (run === undefined ? 'Mind the negation.' : `Mind the negation: … ${run} …`),
    /** A note where the question asks whether somebody does what the record has of somebody else. */
    ofAnother: (doer: string) => `The record has this of ${doer}:`,
    /** A note where a mistyped name was read as one of the record's. */
    readAs: (typed: string, name: string) => `“${typed}” was read as ${name}.`,
    // What the record lacks.
    /** A name of a person, a body or a place. */
    unknownName: (name: string) => `The record has nobody and nothing called “${name}”.`,
    /** Of somebody who is named in the record at most. */
    unheard: (name: string) => `The record has no words from anybody called “${name}”.`,
    /** `from` is {@link from}, here and below. */
    silentOn: (from: string, topics: readonly string[]) => `The record has no words ${from} ${onTopics(topics)}.`,
    /** On what the question is about. */
    silentOnThis: (from: string) => `The record has no words ${from} on that.`,
    silent: (from: string) => `The record has no words ${from}.`,
    offTopic: 'Nothing in the record covers all of what you ask.',
    noNumber: 'The record gives no number for that.',
    noDate: 'The record gives no date for that.',
    noPlace: 'The record gives no place for that.',
    noWords: 'I found nothing to look up in that. Name a person, a country or a topic.',
    // Under an answer.
    notAsked: 'Not what I asked',
    /** To whoever pressed that. */
    counted:
      'No more than a count of presses is kept, and none of your words: try the name of a person, a country or a topic, or one of these examples.',
  },

  // /verify. No word on whether what was said is true.

  verify: {
    title: 'Is this wording in the record?',
    /** What each grade is called, as a heading. */
    grades: {
      changed: 'Words changed',
      'other-speaker': 'Right words, other speaker',
      cut: 'Cut off from its context',
      'look-alike': 'Looks the same, other letters',
      misquote: 'Known misquote',
      absent: 'Not in the record',
      near: 'What comes closest',
      within: 'The record’s words, with others beside them',
      'so-called': 'The reporter’s own phrase, not a quotation',
      reported: 'Reported, not quoted',
      narrated: 'Told in the record’s own words, not quoted',
      translation: 'Reads as a translation',
      shortened: 'Shortened',
      variant: 'Another outlet’s wording of the same utterance',
      'same-words': 'Same words, other punctuation, case or spelling',
      'word-for-word': 'Word for word',
      'too-short': 'Too short to tell',
    } satisfies Record<Grade, string>,
    /** The heading of changed words with what the change touches: "Words changed: a negation". */
    changed: (concerns: readonly MeaningChange[]) => `Words changed: ${and(concerns.map(c => CHANGES[c]))}`,
    /** How many quotations a text holds, and in what order they're shown. */
    found: (count: number) => `${count} quotations found, the most serious first.`,
    /** Where a message is longer than what is checked of it. */
    checkedTo: (characters: number) =>
      `Only the first ${number(characters)} characters are checked: a quotation may be cut there.`,
    /** The claimed words as they stand, and whom the claim names. */
    claimed: (words: string, name: string | undefined) =>
      name === undefined ? `Claimed: “${words}”` : `Claimed, as said by ${the(name)}: “${words}”`,
    /** A place where the words differ; `concern` is the gravest change of meaning there. */
    leftOut: (words: string, concern: MeaningChange | undefined) => headed(concern, `Left out: “${words}”`),
    added: (words: string, concern: MeaningChange | undefined) => headed(concern, `Added: “${words}”`),
    instead: (record: string, claim: string, concern: MeaningChange | undefined) =>
      headed(concern, `Instead of “${record}”: “${claim}”`),
    moreDifferences: (count: number) => `Further differences: ${count}.`,
    joined: 'Joined from two quotations, both below. The record doesn’t have them as one.',
    saidBy: (claimed: string, speaker: string) =>
      `The claim names ${claimed}. In the record these are another’s words: ${speaker}.`,
    part: 'The claim is a part of the record’s quotation; the whole is below.',
    /** Words around a part that turn or limit its sense. */
    around: (words: string) => `In the record it stands with “${words}”`,
    typography: 'The words are the record’s; punctuation, case or spelling (-ise, -ize) differs.',
    literal: 'The words are the record’s.',
    gap: 'The words on either side of the gap are the record’s.',
    /** Where the claim follows another outlet's version. */
    variant: (outlet: string) =>
      `Compared with the words as printed by ${outlet}; the record’s source has other words. Neither version is an error.`,
    misquote: (text: string, cite: string, url: string, note: string) =>
      `Known misquote: “${text}” (${cite}, ${url}). ${sentence(note)}`,
    /** Completes "Not in the record". */
    absent: (words: string) => `a quotation with the words “${words}”`,
    /** Where the record has the sentence, in its own words. */
    inOwnWords: 'The record tells this in its own words, below. Those words are nobody’s quotation.',
    /** Explains words cut off from a negation or a condition. */
    cutOff: 'The words are the record’s; what stands next to them there and reverses or limits them is left out.',
    /** Words typed in letters that only look like theirs. */
    disguised: (words: readonly string[]) =>
      `Typed in letters that only look the same: ${and(words.map(word => `“${word}”`))}. They are read here as they look.`,
    /** A phrase between a source's own marks. */
    soCalled: (citation: string) =>
      `${citation}: the quotation marks are the reporter’s own; nobody is quoted with these words.`,
    /** Under what only comes near. */
    nearOnly: 'It can’t be compared word by word; how near it comes isn’t judged.',
    /** What is reported of somebody without quotation. */
    reported: (who: string) => `Reported in the record’s words; it isn’t a quotation. Of whom: ${who}.`,
    /** `language`: that of the record's quotation, as a tag. */
    translation: (language: string) =>
      `The record has the quotation below in ${languageName(language)}. A translation can be found by its meaning; it can’t be compared word by word.`,
    /** Where the text names one person, and what is shown under it is another's. */
    names: (claimed: string, speaker: string) =>
      `The text names ${claimed}; what stands below is another’s: ${speaker}.`,
    /** The words of a text that the record has; `added` are the others, before and behind. */
    within: (held: string, added: readonly string[]) =>
      `The words “${held}” are the record’s. The rest of the text isn’t part of the quotation: ${and(added.map(words => `“${words}”`))}.`,
    /** Whom a message names, where it gives the words to nobody, and none of these said them. */
    alsoNamed: (named: readonly string[], speaker: string) =>
      `In the record the speaker is ${speaker}. The message names ${and(named)}.`,
    tooShort: 'A word or two, or common words only, could be from anywhere.',
    /** Heads the record's words under a verdict. */
    record: 'In the record:',
    /** The answer as one plain sentence, before the record's words. */
    sentence: (grade: string, words: string) => `${grade}: “${words}”.`,
    /** Where the text has no word to look for; completes "Not in the record". */
    noWords: 'a quotation without words',
    /** The parts of a message that were read, where its own text isn't the only one. */
    readFrom: (parts: readonly MessagePart[]) => `Read here: ${and(parts.map(part => READ[part]))}.`,
    /** Where a message has no text in any of its parts. */
    emptyMessage: 'This message has no text that I can read. Pictures, files, stickers and voice messages aren’t read.',
    rulesTitle: 'How /verify grades a quotation',
    /** The rules, a sentence or two each, for /help. */
    rules: [
      'Everything between quotation marks is checked; a text without any is checked as a whole. The gravest grade comes first, in the order below.',
      'Words changed: a word is left out without a mark, added or replaced, or two quotations are joined. A changed negation, number or condition is named first, and so is one that a cut takes away, even where the gap is marked.',
      'Right words, other speaker: the words are in the record, from somebody other than the text or the option names.',
      'Cut off from its context: the words are the record’s, but right next to them it has a negation or a condition that the text doesn’t.',
      'Looks the same, other letters: the words look like the record’s, but are typed in letters of another alphabet or another form.',
      'Known misquote: a wording that the record lists as wrong, and where it circulated.',
      'Not in the record: no quotation of the record has these words. They may have been said all the same.',
      'What comes closest: for a text that can’t be compared word by word, such as one in another language.',
      'The reporter’s own phrase, not a quotation: words that the source sets between marks without quoting anybody.',
      'Reported, not quoted; told in the record’s own words, not quoted: the record has it, but as nobody’s words.',
      'Reads as a translation: a text in another language with the meaning of a quotation, with the same negations, numbers and names. Whether it is a good one isn’t judged.',
      'Shortened: “…” or “[...]” stands where words are left out, or whole sentences are left out. What is left out takes no negation, number or condition from what stays.',
      'Another outlet’s wording: the words as another outlet printed the same utterance.',
      'Same words: only punctuation, case, hyphens, accents or the spelling -ise or -ize differs. Any other difference in spelling counts as another word.',
      'Word for word: the record’s words in one run. A part is word for word only for what it holds, and the whole is shown.',
      'Too short to tell: one or two words of a longer quotation, or common words only.',
      'How alike two texts are never decides: a sentence and its negation are nearly the same. Nothing here says whether what was said is true.',
    ],
  },
};
