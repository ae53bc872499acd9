/** Names as they are typed into one option: one, or several with commas between them. */

/** Longest text that is looked up as a name, in UTF-16 code units. */
export const NAME_MAX = 60;
/** Longest list of names. */
export const LIST_MAX = 400;
/** Between the names of a list. */
export const LIST_SEPARATOR = /[,;\n]/;
/** Stands for everything in a list of names; so does the language's own word. */
export const ALL = 'all';
