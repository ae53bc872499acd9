/** What `/help` says. */
import type { Option } from '../../command.ts';
import type { Item } from '../../dossier/types.ts';

export interface HelpWords {
  readonly title: string;
  about(command: string): string;
  readonly commands: string;
  /** A command, what it does, and a line that asks it. */
  command(name: string, about: string, example: string): string;
  readonly record: string;
  /** {@link Wording.asOf} and {@link counts}. */
  recordIs(asOf: string, counts: string): string;
  /** What the record holds. */
  counts(counts: { readonly [K in Item['kind'] | 'sources' | 'disputes']: number }): string;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  readonly options: string;
  /** What an option takes, by its kind; choices name themselves. */
  readonly takes: Readonly<Record<Exclude<Option['kind'], 'choice' | 'text'>, string>>;
  oneOf(choices: readonly string[]): string;
  upTo(characters: number): string;
  option(name: string, about: string, takes: string, required: boolean): string;
  readonly examples: string;
  /** Heads the menu of commands. */
  readonly choose: string;
}
