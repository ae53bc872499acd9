/** What French has of its own: spaces that don't break, and the vowel that a preposition loses. */

/** Our own text with the spaces that don't break: narrow before a mark of punctuation, full before a colon and within guillemets. */
export const unbroken = (text: string): string =>
  text.replace(/ (?=[;?!])/g, '\u202f').replace(/ (?=[»:])|(?<=«) /g, '\u00a0');

/**
 * A template with the spaces of {@link unbroken}, wherever the template itself has a space there. What is put into it stays as it is: the record's words aren't ours to set.
 */
export function f(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map(unbroken).reduce((text, part, i) => text + String(values[i - 1] ?? '') + part);
}

/** "de Macron", "d’Olaf Scholz" */
export const de = (name: string): string => (/^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? `d’${name}` : `de ${name}`);
