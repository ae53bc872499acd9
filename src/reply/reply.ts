/** Defines what a command answers: data that says what to show. The renderers decide how it looks. */
import type { Messages } from '../i18n/messages.ts';
import type { RichText } from '../i18n/rich-text.ts';
import type { Invocation } from '../invocation.ts';
import { heardIn, itemsOf } from '../record/disputes.ts';
import type { Day, Days, Dispute, Event, Item, Party, Quote, Statement, Topic } from '../record/types.ts';
import type { Place } from '../verify/tokens.ts';
import type { Verdict } from '../verify/types.ts';

/** A link from an answer to another: shown as a button, pressed as an invocation. */
export interface Link {
  readonly label: string;
  readonly invocation: Invocation;
  /** It stands in its place and leads nowhere: there is no day before. */
  readonly disabled?: true;
  /** The one that most will want next. */
  readonly primary?: true;
  /** It leads to the answer before or after this one in time, and stands first. */
  readonly isAround?: true;
}

/** A menu of links. */
export interface Choose {
  /** What the menu asks for, where its links are alike. */
  readonly label?: string;
  readonly links: readonly Link[];
}

/** An item of the record, as an entry of an answer. */
export interface ItemEntry {
  readonly kind: 'item';
  readonly item: Item;
  /** The disputes that it is part of: always shown with it. */
  readonly disputes: readonly Dispute[];
  /** Reports of the same matter from before and after, in their order: one updates or contradicts the other. */
  readonly earlier?: readonly ItemEntry[];
  readonly later?: readonly ItemEntry[];
  /** Links that belong to this item; shown when it stands alone on its page. */
  readonly links?: readonly Link[];
  /** How it is told; `line` unless said. */
  readonly telling?: Telling;
  /** What it is told on, in bold before it: a topic. */
  readonly lead?: string;
  /** Words of its quotation that are underlined. */
  readonly underlined?: Underlined;
  /** What was corrected of it stands elsewhere on the page, and not below it: an edition has a place for all corrections. */
  readonly notesApart?: true;
  /** Lines right above it and below it, on the same page. */
  readonly above?: readonly Aside[];
  readonly below?: readonly Aside[];
}

/** A sentence beside an item; small: one that may be missed without harm. */
export interface Aside {
  readonly text: RichText;
  readonly small?: true;
}

/** Words of a quotation that are set off from the others. */
export interface Underlined {
  readonly places: readonly Place[];
  /** In bold, too. */
  readonly strong?: true;
  /** What the line means, for the footer. */
  readonly legend: string;
}

/**
 * How an item is told among others.
 * - line: below a heading that says who speaks, without the speaker
 * - named: by itself, so with whoever speaks, and an event with its date
 * - whole: alone below its heading: a quotation as printed, and the questions that are disputed of it
 * - setting: a long quotation by what it is about, where many are looked over
 */
export type Telling = 'line' | 'named' | 'whole' | 'setting';

/** What stands above entries: words of ours, or whoever said them, in what office, when and on what occasion. */
export type Heading =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'voice'; readonly item: Item /** What follows adds to the headline. */; readonly also?: true }
  /** A country or body, by words that name it, with its flag; `item` tells who speaks for it, where one voice does. */
  | { readonly kind: 'side'; readonly party: Party; readonly text: string; readonly item?: Item }
  /** The same in one line, for what somebody said on an occasion; the date stands there unless it is the day that all is of. */
  | {
      readonly kind: 'occasion';
      readonly items: readonly [Item, ...Item[]];
      readonly day?: Day;
      /** Long quotations stand below in their words. */
      readonly inFull?: true;
    };

/** Entries under a heading of a card; those without a heading stand first. */
export interface CardSection {
  readonly heading?: Heading;
  /** What its entries are on. */
  readonly topic?: Topic;
  /** Beside its neighbours where there is room. */
  readonly inline?: true;
  /**
   * Where an answer shows one page and the rest behind a button, its entries make room for others: those of the section with
   * the highest number first, of equal ones the last. 1 unless said; with 0 they stand on that page whatever else has to go.
   */
  readonly yields?: number;
  readonly entries: readonly Entry[];
}

/** What a card is about, as its colour shows it; a word always says the same. */
export type Tone = 'said' | 'disputed' | 'verified' | 'none';

/** A part of an answer with a border of its own. */
export interface ReplyCard {
  readonly tone: Tone;
  /** Only where an answer has several cards: the headline is its title else. */
  readonly title?: string;
  /** Whoever speaks in all its sections. */
  readonly by?: Extract<Heading, { kind: 'voice' }>;
  readonly sections: readonly CardSection[];
  /** Its sections belong on one page; where it is too long for one, they take turns. */
  readonly together?: true;
  /** Names it where each card has pages of its own: in a word on a button, and in the menu. */
  readonly chapter?: { readonly short: string; readonly name: string };
  /** Stands in the footer of its pages. */
  readonly footnote?: string;
}

/** A line of the message's own text, above its cards. */
export type HeadLine = { /** On the first page alone. */ readonly once?: true } & (
  | { readonly kind: 'text'; readonly text: RichText }
  /** What was asked or checked, in small letters. */
  | { readonly kind: 'small'; readonly text: RichText }
  /** The item's own sentence with where it stands; `before`, a sentence, or `title` is in bold. */
  | { readonly kind: 'finding'; readonly entry: ItemEntry; readonly before?: string; readonly title?: string }
  /** Who says what of a question, each in a word; `before` is in bold, and `asks` the question where it isn't the reader's own. */
  | { readonly kind: 'dispute'; readonly dispute: Dispute; readonly before: string; readonly asks?: string }
  /** Who speaks of what, for the one item that stands below, or for one whose words don't stand there; `before` is in bold. */
  | { readonly kind: 'about'; readonly before?: string; readonly of?: ItemEntry }
  /** What the page's card is titled, behind words of ours; the card then has no title. */
  | { readonly kind: 'titled'; readonly before: RichText }
  /** Text to be copied character by character. */
  | { readonly kind: 'code'; readonly text: string }
);

/** How much a first screen may take, in lines: an answer, a list, both sides of a topic, a day. */
export type Size = 'one' | 'list' | 'sides' | 'day';

/** One entry of an answer. An item brings its source with it, so nothing can be shown uncited. */
export type Entry =
  | ItemEntry
  /** A country or body of which the record has no words on the topics, and how that is said where it stands. */
  | { readonly kind: 'silence'; readonly party: Party; readonly topics: readonly Topic[]; readonly says: string }
  /** The topics of whose sections a selection shows nothing; absent where it shows all. */
  | { readonly kind: 'rest'; readonly says: (topics: readonly Topic[]) => string }
  /** A question that is disputed, by who says what of it, each in a word. */
  | { readonly kind: 'dispute'; readonly dispute: Dispute }
  /** A question that is disputed, with the places of what is said of it. */
  | { readonly kind: 'question'; readonly dispute: Dispute }
  /** A sentence about the record itself, with the address of the web that it ends in. */
  | { readonly kind: 'remark'; readonly text: string; readonly address?: string }
  /** A line in which others are named or led to. */
  | {
      readonly kind: 'words';
      readonly text: RichText;
      readonly small?: true /** It is no entry of a list. */;
      readonly plain?: true;
    }
  /** A quotation as a quiz asks after it: with its source, and nothing that tells whose it is. */
  | { readonly kind: 'unsigned'; readonly quote: Quote }
  /** Text to be copied character by character, in lines. */
  | { readonly kind: 'code'; readonly text: string };

/** The part of an answer that a picture shows, as data. The renderers word it and lay it out. */
export type Depiction =
  | { readonly kind: 'card'; readonly quote: Quote; readonly disputes: readonly Dispute[] }
  | Chronicle
  | Comparison;

/** Events in their order. */
export interface Chronicle {
  readonly kind: 'timeline';
  readonly title: string;
  /** Holds all events of the record, the summit among them. */
  readonly isWhole: boolean;
  readonly events: readonly {
    readonly event: Event;
    readonly isSummit: boolean;
    readonly disputes: readonly Dispute[];
  }[];
}

/** What one country or body said, or two, by topic. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly asked: readonly Party[];
  /** The only one, where one was asked for. */
  readonly topic?: Topic;
  readonly drawn: {
    /** In each row a cell for each of `asked`, in their order. */
    readonly rows: readonly { readonly topic: Topic; readonly cells: readonly Cell[] }[];
    /** How many topics have no row. */
    readonly moreTopics: number;
  };
}

/** One country's or body's words on a topic; where there are none anywhere, it's silent on it. */
export interface Cell {
  readonly said: readonly { readonly item: Quote | Statement; readonly disputes: readonly Dispute[] }[];
  /** How many more there are. */
  readonly more: number;
  /** The topics of other rows in which all stands that it said on this one. */
  readonly elsewhere: readonly Topic[];
  /** What the record says that it lacks of this side, in disputes over what the row shows. */
  readonly silences: readonly string[];
}

/** Why the record doesn't answer, as data: for scripts, and for whoever words it. */
export interface Refusal {
  /**
   * - unknown-name: a name or an id that it doesn't hold
   * - unknown-country: a country that it doesn't hold
   * - withdrawn: an item that was taken back
   * - silent: whom or what was asked about is known, and nothing of theirs on it is recorded
   * - no-event: no event of that time, topic or country
   * - no-dispute: no dispute on that topic
   * - no-number, no-date, no-place: what was asked for isn't recorded with what it was asked of
   * - off-topic: the words of a question aren't recorded together, or at all
   * - no-words: the text holds nothing that could be looked for
   * - unread-language: it's in a language that isn't read
   * - absent: no quotation has these words
   * - empty: the record holds nothing of the kind yet
   */
  readonly reason:
    | 'unknown-name'
    | 'unknown-country'
    | 'withdrawn'
    | 'silent'
    | 'no-event'
    | 'no-dispute'
    | 'no-number'
    | 'no-date'
    | 'no-place'
    | 'off-topic'
    | 'no-words'
    | 'unread-language'
    | 'absent'
    | 'empty';
  /** What was looked for, in ids of the record; a country in ISO 3166-1 alpha-2. Never what was typed. */
  readonly people?: readonly string[];
  readonly parties?: readonly string[];
  readonly topics?: readonly string[];
  readonly item?: string;
  readonly country?: string;
  readonly days?: Days;
}

/** The entries of an answer in the order shown, the headline's first: all that it found, over all pages and views. */
export function entriesOfAnswer({ headline, cards, found }: Answered): readonly Entry[] {
  if (found) return found;
  return [
    ...headline.flatMap(one => (one.kind === 'finding' ? [one.entry] : [])),
    ...cards.flatMap(card => card.sections.flatMap(({ entries }) => entries)),
  ];
}

/** The items that an entry shows or stands for. */
export function itemsIn(entry: Entry): readonly ItemEntry[] {
  switch (entry.kind) {
    case 'item':
      return [entry];
    case 'dispute':
      return itemsOf(entry.dispute).map(item => disputed(item, entry.dispute));
    case 'question':
      return heardIn(entry.dispute).map(item => disputed(item, entry.dispute));
    default:
      return [];
  }
}

const disputed = (item: Item, dispute: Dispute): ItemEntry => ({ kind: 'item', item, disputes: [dispute] });

/** Counts the entries that an answer found, over all its pages; 0 for a reply that isn't an answer from the record. */
export function hits(reply: Reply): number {
  return reply.kind === 'answer' ? entriesOfAnswer(reply).length : 0;
}

/** Whether only whoever asked can do anything about it: a slip in a name or a date, a button that is out of date. */
export const isSlip = (reply: Reply): boolean =>
  reply.kind === 'problem' || (reply.kind === 'nothing' && reply.refusal.reason === 'unknown-name' && !reply.asked);

/** What an answer to a question showed that wasn't what was asked, as it's counted. */
export interface Feedback {
  readonly reason: 'answered' | 'near' | 'refused';
  /** The id of the first item that was shown; absent where none was. */
  readonly item?: string | undefined;
}

/** The same reply in the other languages. */
export type Elsewhere<R> = readonly { readonly reply: R; readonly messages: Messages }[];

/** An answer from the record: a headline, and cards below it. */
export interface Answered {
  readonly kind: 'answer';
  readonly headline: readonly [HeadLine, ...HeadLine[]];
  /** The entries come closest to what was asked, and don't answer it. */
  readonly isNearest?: boolean;
  readonly cards: readonly ReplyCard[];
  readonly size: Size;
  /**
   * one: an entry a page · packed: as many as the size holds · cards: the same, and each card begins a page, to which the menu
   * leads · first: one page of that size, the rest behind a button of the answer's own · whole: all of it on one page, chosen to
   * fit by whoever made it.
   */
  readonly paging: 'one' | 'packed' | 'cards' | 'first' | 'whole';
  /** Its pages go from earlier to later, and their buttons say so. */
  readonly inTime?: true;
  /** The entry on whose page it opens, where that isn't the first one. */
  readonly opensOn?: Entry;
  /** All entries of the answer, where the cards show a selection of them. */
  readonly found?: readonly ItemEntry[];
  /** The same answer in the other languages, entry by entry: what a page holds has to fit in each of them. */
  readonly elsewhere?: () => Elsewhere<Answered>;
  /** What claimed quotations came to, the gravest first. */
  readonly verdicts?: readonly Verdict[];
  /** Stands in the footer, behind the source: a legend, a count. */
  readonly footnote?: string;
  /** The label of the button to the next page, where it isn't "Next". */
  readonly nextLabel?: string;
  /** The answers before and after it, which its first and last page lead to. */
  readonly around?: { readonly before: Invocation | undefined; readonly after: Invocation | undefined };
  /** The buttons below it, the first ones first; those without room stand in the menu. */
  readonly actions: readonly Link[];
  /** Its buttons are choices alike: they take the rows that they need, and none moves to the menu. */
  readonly isOpenChoice?: true;
  /** Its own choices of the menu. */
  readonly choose?: Choose;
  /** What asks for this very answer, where the same command may give another one next time. */
  readonly again?: Invocation;
  /** Says that it isn't what was asked: stands last of all. */
  readonly feedback?: Link;
  /** What a picture of it shows: the quotation of the page, the events from the page on, or this table. */
  readonly depicts?: 'card' | Pick<Chronicle, 'kind' | 'title'> | Comparison;
  /** A list each of whose items has a picture, and a page of its own in that form. */
  readonly isDrawnByItem?: true;
}

/** What a command answers. */
export type Reply =
  | Answered
  /** The record doesn't hold it. */
  | {
      readonly kind: 'nothing';
      readonly refusal: Refusal;
      /** The question, which stands above in small letters. */
      readonly asked?: string;
      /** Stands before it: a sign that says no more than the sentence. */
      readonly sign?: string;
      /** The sentence about what the record lacks. */
      readonly says: string;
      /** A sentence such as "did you mean", where a name was meant. */
      readonly hint?: string;
      /** What was checked, and where it was read: in small letters below. */
      readonly small?: readonly string[];
      /** The nearest entries, shown as such and not as an answer: a few, on one page. */
      readonly items?: readonly Entry[];
      /** The same refusal in the other languages: in each, as many of them have room as in any other. */
      readonly elsewhere?: () => Elsewhere<Extract<Reply, { kind: 'nothing' }>>;
      /** What claimed quotations came to, where none of them is in the record. */
      readonly verdicts?: readonly Verdict[];
      readonly nearest: readonly Link[];
      /** Says that it isn't what was asked: stands last of all. */
      readonly feedback?: Link;
    }
  /** What was set up or counted, or how it stands; shown only to whoever asked. The first line says it all. */
  | {
      readonly kind: 'settings';
      /** The tone of the card below the first line; none unless said. */
      readonly tone?: Tone;
      readonly title?: string;
      readonly lines: readonly [RichText, ...RichText[]];
      readonly links: readonly Link[];
      /** What is to be counted, and nothing else kept. */
      readonly feedback?: Feedback;
    }
  /** The request can't be read: a date that doesn't exist, a button of another version, an unknown command. */
  | { readonly kind: 'problem'; readonly text: string; readonly nearest: readonly Link[] };

/** A reply with the invocation that it answers, in ids instead of typed names. Its buttons are made from that. */
export interface Answer {
  readonly reply: Reply;
  readonly invocation: Invocation;
  /** Only whoever asks sees it, whatever the invocation says. */
  readonly isPrivate?: true;
  /** It tells what is known of the items on the page that the invocation asks for. */
  readonly isDetails?: true;
}
