/** What is said where the record holds nothing, where input can't be used, and where something went wrong. */

export interface RefusalWords {
  // "Not in the record", the words every refusal begins with
  notInRecord(what: string): string;
  readonly nearest: string;
  didYouMean(names: readonly string[]): string;

  // Input that can't be used
  unknownParty(typed: string): string;
  unknownPerson(typed: string): string;
  unknownTopic(typed: string): string;
  unknownItem(typed: string): string;
  unknownSource(typed: string): string;
  badChoice(typed: string, choices: readonly string[]): string;
  badDay(typed: string): string;
  invertedDays(from: string, to: string): string;
  missing(option: string): string;
  unknownCommand(typed: string): string;
  readonly oldButton: string;
  readonly pastTheEnd: string;
  /** Commands about briefings, where there are none; outside a server; where the office took too long. */
  readonly noBriefings: string;
  readonly serversOnly: string;
  readonly settledLate: string;
  failed(reference: string): string;
}
