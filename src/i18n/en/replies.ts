/** Says in English what stands around the record's sentences in a reply: headings, marks, footers, buttons. */
import { numbersOf } from '../../record/places.ts';
import type { Day, Fact, Locator, Topic, When } from '../../record/types.ts';
import { DATE_MARK, type ListedOutlet, listedDays } from '../intl.ts';
import type { RichText } from '../rich-text.ts';
import { bracketed, capital } from '../sentences.ts';
import { and, dates, foreign, place } from './grammar.ts';

/** What a setting begins with where it says what words are about: "On Russia and peace". */
const OPENS = /^(On) (.+)$/u;

/** A topic with its preposition. */
const on = ({ on: curated, label }: Topic): string => curated?.en ?? `on: ${label.en}`;

export const replies = {
  /** "on sanctions" */
  on,
  /** Several topics, each with its preposition: "on sanctions and on a ceasefire". */
  onAll: (topics: readonly Topic[]) => and(topics.map(on)),
  /** A country or body that speaks through nobody who is named. */
  noSpeaker: (party: string) => `${party}, no speaker named`,
  /** "French President · said after the summit, 27 March 2025"; without an occasion the date alone. */
  spoken: (office: string | undefined, occasion: string | undefined, when: When) =>
    [office, occasion === undefined ? dates.when(when) : `said ${occasion}, ${dates.when(when)}`]
      .filter(part => part !== undefined)
      .join(' · '),
  /** Ends a heading whose lines add to the headline. */
  also: 'also:',
  /** Who writes a fact: "AFP", "AFP’s judgement". */
  writes: ({ source, voice }: Fact) => (voice === 'judgement' ? `${source.outlet}’s judgement` : source.outlet),
  /** Behind a line. */
  mark: (at: Locator) => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  /** Behind a sentence of a headline. */
  cited: (outlet: string, mark: string) => `${outlet} ${mark}`,
  condition: (text: string) => bracketed(text),
  /** Behind an item of a list, in brackets. */
  corrected: 'corrected',
  /** Of what one side says while the others aren't heard. */
  oneSidedMark: 'one side heard',
  oneSided: (question: string) => `Only one side is heard: ${question}`,
  disputedMark: 'disputed',
  disputed: (question: string) => `Disputed: ${question}`,
  status: { announced: '(announced)', conditional: '(conditional)' },
  /** An event by itself. */
  dated: (title: string, when: string) => `${title}, ${when}`,
  /** "Starmer on sanctions": the words say what is spoken of. */
  about: (who: string, setting: string): RichText => {
    const [, on, rest] = OPENS.exec(setting) ?? [];
    return rest === undefined ? [`${who}: `, { strong: setting }] : [`${who} ${on?.toLowerCase()} `, { strong: rest }];
  },
  /** "AFP, 27 March 2025": sources of a list, with the languages that aren't this one. */
  sources: (of: readonly ListedOutlet[]) =>
    and(of.map(one => listedDays(`${one.outlet}${foreign(one.language)}`, one, dates.day))),
  legend: {
    paragraph: '¶ = paragraph',
    date: (outlet: string) => `${DATE_MARK} date not in ${outlet}’s text`,
  },
  /** "1–3 of 10" */
  span: (from: number, to: number, of: number) => `${from === to ? from : `${from}–${to}`} of ${of}`,
  /** In a footer: there is more than is paged through. */
  firstOf: (shown: number, found: number) => `the first ${shown} of ${found}`,
  buttons: {
    details: 'Details',
    more: (n: number) => `${n} more`,
    all: (n: number) => `All ${n}`,
    /** To the next page, named by the place that it shows: "Next: ¶2". */
    nextIs: (mark: string) => `Next: ${mark}`,
    earlier: 'Earlier',
    later: 'Later',
    card: 'As a card',
    text: 'As text',
    picture: 'Picture',
    cite: 'Cite',
    dispute: 'The dispute',
    disputes: 'Disputes',
    by: (name: string) => `By ${name}`,
    on: (on: string) => capital(on),
    position: (party: string) => `Position: ${party}`,
    timeline: 'Timeline',
    /** What a menu holds besides, named as {@link inMenu} does: "More: text, picture, cite". */
    menu: (parts: string) => `More: ${parts}`,
    open: 'Open one',
    topic: 'Choose a topic',
    /** What a menu's label says is in it, in a word each, amid a list. */
    inMenu: { text: 'text', picture: 'picture', card: 'card', cite: 'cite', share: 'share' },
  },
  /** An item in a menu, told by who speaks and where. */
  choice: (who: string, mark: string, text: string) => `${who} ${mark}: ${text}`,
  details: {
    title: 'Details',
    date: 'Date',
    outlets: 'Other outlets',
    outlet: (outlet: string, text: string, cite: string) => `${outlet}: “${text}” (${cite})`,
    note: 'Note',
    id: 'Id',
    entered: (day: Day) => `entered on ${dates.day(day)}`,
  },
};
