/** Says why something isn't read, and what to do about it. */

/** Why no article was read. Both are sentences for the curator. */
export interface Refusal {
  readonly message: string;
  readonly mend: string;
}

/** Either something, or why there is nothing. */
export type Or<T> = T | { readonly refusal: Refusal };

/** Makes a refusal. */
export const refuse = (message: string, mend: string): { readonly refusal: Refusal } => ({
  refusal: { message, mend },
});

/** Whether there is nothing. */
export const isRefused = <T extends object>(one: Or<T>): one is { readonly refusal: Refusal } => 'refusal' in one;

/** What helps where a page can't be read as it comes. */
export const BY_HAND = 'Open it in a browser, and give its text as a file: one paragraph, caption or head a line.';
