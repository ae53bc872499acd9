/** How an item of the record is told: who says it, where it stands, how its date is known, and its further lines. */
import type { Days } from '../../command.ts';
import type { Day, Event, Fact, Locator, Mode, Party, Source, Topic, Voice, When } from '../../dossier/types.ts';

export interface ItemWords {
  /** Name of a party in this language. */
  party(party: Party): string;
  topic(topic: Topic): string;
  /** Name of a country that the record doesn't hold, by its ISO 3166-1 alpha-2 code. */
  region(iso: string): string;

  // Attribution and citation
  /** "Keir Starmer (British Prime Minister, United Kingdom)" */
  voice(voice: Voice): string;
  /** The parts of {@link voice} for a byline: the name to stress, and what follows it. */
  byline(voice: Voice): { readonly name: string; readonly rest: string };
  /** Who speaks in a fact: the reporter, reporting or judging. */
  reporter(fact: Fact): { readonly name: string; readonly rest: string };
  /** "AFP, 27 March 2025, paragraph 12"; the source's language is named where it isn't this one: "AFP (in English), …". */
  citation(source: Source, at: Locator): string;
  mode(mode: Mode): string;
  /** Puts a quotation's own words between this record's quotation marks, unchanged. */
  quoted(text: string): string;
  /** "X said: “…”" */
  saying(voice: Voice, cue: string, quotation: string): string;
  /** "X: our sentence" */
  telling(who: string, sentence: string): string;
  /** "… — AFP, 27 March 2025, paragraph 12." */
  cited(sentence: string, citation: string): string;

  // Dates
  day(day: Day): string;
  days(days: Days): string;
  when(when: When): string;
  /** The source's own words for when it was. */
  whenPrinted(said: string): string;
  /** How a date is known, with the source's words; `explained` adds the record's note on it. */
  known(when: When, explained: boolean): string;
  status(status: Event['status']): string;

  // Labels of an item's further lines
  said(cue: string, occasion: string, when: string): string;
  context(text: string): string;
  condition(text: string): string;
  note(text: string): string;
  disputed(question: string): string;
  elsewhere(outlet: string, text: string, cite: string): string;
  participants(names: readonly string[]): string;
  place(title: string, place: string): string;

  /** What stands for an item in a list of names, without its words: a quotation is never cut to fit. */
  itemName(id: string, who: string, citation: string): string;
}
