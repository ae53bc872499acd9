/** What commands and their options are called, and what is said of them where a command is chosen. */

/** A command's description and its options', at most 100 characters each (Discord's limit). */
export interface CommandWords<Option extends string> {
  readonly about: string;
  readonly options: Readonly<Record<Option, string>>;
  /** The command's name in this language, where it isn't its own. Lower case, no spaces, at most 32 characters. */
  readonly name?: string;
  /** The options' names in this language, likewise. */
  readonly optionNames?: Readonly<Record<Option, string>>;
  /** Its name in a message's menu, at most 32 characters. */
  readonly menu?: string;
}

export interface CommandsWords {
  readonly ask: CommandWords<'question' | 'private'>;
  readonly quote: CommandWords<'speaker' | 'topic' | 'about' | 'picture' | 'private'>;
  readonly position: CommandWords<'country' | 'topic' | 'picture' | 'private'>;
  readonly verify: CommandWords<'text' | 'speaker' | 'private'>;
  readonly timeline: CommandWords<'day' | 'from' | 'to' | 'topic' | 'country' | 'picture' | 'private'>;
  readonly compare: CommandWords<'a' | 'b' | 'topic' | 'picture' | 'private'>;
  readonly disputed: CommandWords<'topic' | 'private'>;
  readonly source: CommandWords<'id' | 'private'>;
  readonly cite: CommandWords<'id' | 'style' | 'private'>;
  readonly help: CommandWords<'command' | 'private'>;
}
