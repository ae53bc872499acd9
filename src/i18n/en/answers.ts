/** Says in English what answers say. */
import type {
  Dated,
  Day,
  Days,
  Event,
  Fact,
  Locator,
  Mode,
  Party,
  Person,
  Source,
  Topic,
  Voice,
  When,
} from '../../record/types.ts';
import { DATE_MARK } from '../intl.ts';
import type { RichText } from '../rich-text.ts';
import { type Byline, sentence, spaced } from '../sentences.ts';
import {
  and,
  byline,
  counted,
  dates,
  foreign,
  notInRecord,
  number,
  onTopics,
  or,
  place,
  region,
  shortVoice,
  the,
  voice,
} from './grammar.ts';

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
  /** Whoever speaks, in a word each: "Macron and Starmer". */
  shortVoice: (of: Voice) => shortVoice(of),
  /** Who speaks in a fact: the reporter, reporting or judging. */
  reporter: (fact: Fact): Required<Byline> => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'the source’s own judgement' : 'the source’s own account',
  }),
  /** "AFP, 27 March 2025, paragraph 12"; the source's language is named where it isn't this one: "AFP (in English), …". */
  citation: (source: Source, at: Locator) =>
    `${source.outlet}${foreign(source.language)}, ${dates.day(source.published)}, ${place(at)}`,
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
  whenPrinted: (outlet: string, said: string) => `${outlet} writes “${said}”`,
  /** How a date is known, amid a sentence; of one that isn't the source's own, whose it is. */
  dated: (when: Dated) =>
    when.basis === 'external'
      ? `date from ${when.credit}`
      : { stated: 'date stated', inferred: 'date inferred' }[when.basis],
  /** Explains the mark on a date that isn't the source's own: whose it is. */
  dateCredit: (outlet: string, credit: string) => `${DATE_MARK} date not in ${outlet}’s text; from ${credit}`,
  noDate: (note: string) => `No date: ${note}`,
  status: (status: Event['status']) =>
    ({ done: 'done', announced: 'announced, not reported as done', conditional: 'conditional' })[status],
  condition: (text: string) => `Condition: ${text}`,
  note: (text: string) => `Note: ${text}`,
  elsewhere: (outlet: string, text: string, cite: string) => `In ${outlet}: “${text}” (${cite})`,
  place: (title: string, place: string) => `${title} – ${place}`,

  // Around an answer: its pages, its buttons, its picture and the question.

  next: 'Next',
  previous: 'Previous',
  share: 'Share with everyone',
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
  // Where what was typed names nothing.
  unknownParty: (typed: string) => `No country or body called “${typed}” is in the record.`,
  unknownPerson: (typed: string) => `Nobody called “${typed}” speaks in the record.`,
  unknownTopic: (typed: string) => `“${typed}” isn’t a topic here.`,
  unknownItem: (typed: string) => `Nothing in the record has the id “${typed}”.`,
  silentCountry: (name: string) => `The record has no words by or about ${the(name)}.`,
  /** Several sources fit what is typed; `isMore`: than are offered, which are the newest. */
  severalSources: (typed: string, found: number, isMore: boolean) =>
    `${number(found)} sources fit “${typed}”. ${isMore ? 'The newest:' : 'Which one?'}`,
  unknownSource: (typed: string) => `No source called “${typed}” is in the record.`,
  badChoice: (typed: string, choices: readonly string[]) => `There is no “${typed}”. The choices are ${and(choices)}.`,
  badDay: (typed: string) =>
    `I can’t read “${typed}” as a date. Try 27 March, 2025-03-27, March 2025, last Thursday or yesterday.`,
  invertedDays: (from: string, to: string) => `The first day, ${from}, is after the last, ${to}.`,
  missing: (option: string) => `The option “${option}” is required.`,
  /** The same where there are few choices. */
  missingChoice: (option: string, choices: readonly string[]) =>
    `The option “${option}” is required. The choices are ${and(choices)}.`,
  unknownCommand: (typed: string) => `There is no command “${typed}”.`,
  oldButton: 'This button is out of date. Please use the command again.',
  pastTheEnd: (page: number) =>
    `This answer has no page ${number(page)}, or no longer has it. Please run the command again.`,
  /** To a command about briefings: where there are none, outside a server, in one that the bot isn’t in, and where the answer took too long. */
  noBriefings:
    'Nothing is delivered or kept here: that takes Discord, and a token for the bot. /briefing on, /briefing preview and /follow show what an edition would hold now; all else about briefings is left out.',
  serversOnly: 'That works in servers only: a channel’s briefing belongs to its server.',
  notInServer:
    'The bot isn’t in this server, so nothing can be set up here: whoever manages the server has to add it first.',
  tookTooLong: 'That took too long and may not have been done. Please look at the briefing’s status in a moment.',
  failed: (reference: string) =>
    `That went wrong on my side and has been noted. Please try again in a moment. Reference: ${reference}`,

  // /quote

  /** The title, with {@link by}, {@link on} and {@link matching} as its parts. */
  quotations: (parts: readonly string[]) => `Quotations${spaced(parts)}`,
  /** Completes "Not in the record". */
  noQuotations: (parts: readonly string[]) => `any quotation${spaced(parts)}`,
  by: (who: Person) => `by ${who.name}`,
  on: (topic: string) => onTopics([topic]),
  anotherQuote: 'Another',
  otherSide: (name: string) => `The other side: ${name}`,

  // /timeline

  since: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  country: (name: string) => `with ${the(name)}`,
  asserts: (party: string, what: string) => `${party}: ${what}`,

  // /who

  who: {
    /** An office as the record titles it, with when it began and ended as far as that is recorded. */
    office: (title: string, from: Day | undefined, to: Day | undefined) => {
      if (from && to) return `${title}, from ${dates.day(from)}${DATE_MARK} to ${dates.day(to)}${DATE_MARK}`;
      if (from) return `${title}, since ${dates.day(from)}${DATE_MARK}`;
      return to ? `${title}, until ${dates.day(to)}${DATE_MARK}` : `${title}; since when isn’t recorded`;
    },
    /** How much of a person's words is held. */
    holds: (name: string, quotations: number, statements: number): RichText => {
      const of = [
        ...(quotations > 0 ? [counted(quotations, 'quotation', 'quotations')] : []),
        ...(statements > 0 ? [counted(statements, 'statement', 'statements')] : []),
      ];
      return [{ strong: name }, of.length === 0 ? ': no words of theirs are recorded' : `: ${and(of)}`];
    },
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
};
