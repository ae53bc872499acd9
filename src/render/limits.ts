/** Discord's limits, by name. Characters are counted as UTF-16 code units, the strictest reading. */

/** https://discord.com/developers/docs/resources/message#create-message */
export const CONTENT_MAX = 2_000;

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const EMBED = { title: 256, description: 4_096, footer: 2_048, allTogether: 6_000 } as const;

/** https://discord.com/developers/docs/components/reference#action-row */
export const ROWS_MAX = 5;
export const BUTTONS_PER_ROW = 5;
/** https://discord.com/developers/docs/components/reference#button-button-structure */
export const BUTTON_LABEL_MAX = 80;

/** A choice's value holds a custom id, and may be as long. https://discord.com/developers/docs/components/reference#string-select */
export const SELECT = { options: 25, label: 100, placeholder: 150 } as const;

/** https://discord.com/developers/docs/interactions/application-commands#autocomplete */
export const CHOICES_MAX = 25;
export const CHOICE_NAME_MAX = 100;
export const CHOICE_VALUE_MAX = 100;

/**
 * How long a page of several items may grow. Well under Discord's limit on purpose: a page is read on telephones, and the
 * rest is one button away.
 */
export const PAGE_BUDGET = 2_600;

/** Most entries that one answer pages through; beyond it, the answer says how many there are and how to narrow it. */
export const ENTRIES_MAX = 200;
