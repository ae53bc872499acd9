/**
 * What the playground's page says for itself, around the bot's messages. Plain strings: the page gets them as JSON.
 * Alone in its file, so that the page's own build needs nothing else of the program.
 */
export interface PlaygroundWords {
  readonly title: string;
  /** Always in sight: nobody may take the page for Discord. */
  readonly localPreview: string;
  /** Above a private answer. */
  readonly onlyYou: string;
  readonly channel: string;
  readonly messages: string;
  /** Heads the examples of an empty channel. */
  readonly tryThese: string;
  readonly emptyChannel: string;
  /** Names the box in which commands and messages are typed. */
  readonly messageBox: string;
  /** Stands in the empty box. */
  readonly typeHere: string;
  readonly send: string;
  /** The menu of a message: "Apps", as Discord has it. */
  readonly apps: string;
  readonly commands: string;
  readonly options: string;
  readonly choices: string;
  /** Before the command that a message answers. */
  readonly youUsed: string;
  readonly you: string;
  /** The mark beside the bot's name. */
  readonly bot: string;
  readonly readerLanguage: string;
  readonly serverLanguage: string;
  readonly dark: string;
  readonly required: string;
  readonly optional: string;
  readonly yes: string;
  readonly no: string;
  readonly noMatches: string;
  readonly missingOption: string;
  readonly unknownCommand: string;
  readonly unknownOption: string;
  readonly notAChoice: string;
  readonly tooLong: string;
  readonly sending: string;
  readonly failed: string;
  readonly edited: string;
  readonly spoiler: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly dismiss: string;
  readonly retry: string;
  /** Before the name of an option that is taken out. */
  readonly remove: string;
}
