/** Words as the rules compare them: case, accents, apostrophes and hyphens don't matter. */

/** The words of a text, folded. */
export function words(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘]/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text as its folded words with single spaces between. Two names that come out alike are the same name to a reader. */
export function foldWords(text: string): string {
  return words(text).join(' ');
}

/** Whether the words of `part` stand in `whole`, one after another. */
export function hasWords(whole: string, part: string): boolean {
  return ` ${foldWords(whole)} `.includes(` ${foldWords(part)} `);
}
