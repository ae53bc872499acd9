/** What `/position` and `/compare` say. */

export interface PositionWords {
  position(party: string, topic: string | undefined): string;
  saidBy(topic: string, party: string): string;
  saidAbout(topic: string, party: string): string;
  reporterOn(topic: string): string;
  noOfficial(party: string): string;
  readonly silences: string;
  silent(party: string, topics: readonly string[]): string;
  neitherNor(party: string, topic: string | undefined): string;
  showPosition(party: string): string;
  readonly compare: {
    title(a: string, b: string, topic: string | undefined): string;
    /** Neither said anything; completes "Not in the record". */
    neither(a: string, b: string, topic: string | undefined): string;
    same(party: string): string;
    /** Heads the menu of topics. */
    readonly choose: string;
    readonly allTopics: string;
  };
}
