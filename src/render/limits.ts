/** Names Discord's limits, and our own on pages. Characters are UTF-16 code units, the strictest way to count them. */

/** Longest text of a message. https://discord.com/developers/docs/resources/message#create-message */
export const CONTENT_MAX = 2_000;

/**
 * Longest texts of an embed; `allTogether` counts over all embeds of a message.
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export const EMBED = {
  title: 256,
  author: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footer: 2_048,
  allTogether: 6_000,
} as const;

/** Most rows of components under a message. https://discord.com/developers/docs/components/reference#action-row */
export const ROWS_MAX = 5;
/** Longest label of a button. https://discord.com/developers/docs/components/reference#button-button-structure */
export const BUTTON_LABEL_MAX = 80;

/**
 * Most options of a select menu, and its longest texts. An option's value holds a custom id, and may be as long.
 * https://discord.com/developers/docs/components/reference#string-select
 */
export const SELECT = { options: 25, label: 100, placeholder: 150 } as const;

/**
 * Most choices of an autocomplete answer, and their longest texts.
 * https://discord.com/developers/docs/interactions/application-commands#autocomplete
 */
export const CHOICES_MAX = 25;
/** Longest name of a choice. */
export const CHOICE_NAME_MAX = 100;
/** Longest value of a choice. */
export const CHOICE_VALUE_MAX = 100;

/** Most entries that one answer pages through. Of more, the answer says how many there are and how to narrow it. */
export const ENTRIES_MAX = 200;
