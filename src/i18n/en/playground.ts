/**
 * Says in English what the playground's page says for itself, around the bot's messages. Plain strings: the page gets them as
 * JSON. Imports nothing, so that the page's own build needs nothing else of the program.
 */
export const playground = {
  title: 'Rapporteur playground',
  /** Always in sight: nobody may take the page for Discord. */
  localPreview: 'Local preview, not Discord',
  /** Above a private answer. */
  onlyYou: 'Only you can see this',
  channel: 'talks',
  messages: 'Messages',
  /** In the first message. The words after the arrow name the command in a message’s menu. */
  orCheck: 'Write a message with a quotation in it, and choose Apps > Check this quote on it.',
  /** Names the box in which commands and messages are typed. */
  messageBox: 'Command or message',
  /** Stands in the empty box. */
  typeHere: 'Ask a question, or type /',
  send: 'Send',
  /** The menu of a message: "Apps", as Discord has it. */
  apps: 'Apps',
  commands: 'Commands',
  options: 'Options',
  choices: 'Choices',
  /** Before the command that a message answers. */
  youUsed: 'You used',
  you: 'You',
  /** The mark beside the bot's name. */
  bot: 'App',
  readerLanguage: 'Your language',
  serverLanguage: 'The server’s language',
  dark: 'Dark',
  required: 'required',
  optional: 'optional',
  yes: 'yes',
  no: 'no',
  noMatches: 'Nothing matches.',
  missingOption: 'This option is required.',
  unknownCommand: 'There is no such command.',
  unknownOption: 'This command has no such option.',
  notAChoice: 'This is not one of the choices.',
  tooLong: 'This is too long.',
  sending: 'Sending…',
  failed: 'No answer came. Is Rapporteur still running?',
  edited: '(edited)',
  spoiler: 'Spoiler: press to show',
  copyLink: 'Copy the link',
  copied: 'Link copied',
  dismiss: 'Dismiss',
  retry: 'Try again',
  /** Before the name of an option that is taken out. */
  remove: 'Remove',
};
