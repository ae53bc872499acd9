/** Small work on sentences, the same in every language that ships. */

/** With a capital first letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** With an end: a full stop, unless one of its own, or a mark that ends a sentence, is there already. */
export const sentence = (text: string): string => (/[.!?…]\s?["”“’»]?$/u.test(text) ? text : `${text}.`);

/** Each part after a space. */
export const spaced = (parts: readonly string[]): string => parts.map(part => ` ${part}`).join('');
