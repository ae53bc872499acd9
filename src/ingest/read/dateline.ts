/** Takes apart the place and the agency that open a story. */

/** What opens a story: `OSTERLICH (AP) —`, `KYIV, March 27 (Reuters) -`. */
export interface Dateline {
  /** With small letters where it's printed in capitals: "Osterlich". */
  readonly place: string;
  /** As printed; absent where none stands there. */
  readonly agency?: string;
  /** Where the story's first sentence begins, in UTF-16 code units. */
  readonly length: number;
}

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}’'./-]*(?:,? \p{L}[\p{L}’'./-]*){0,5})`;
const DAY = String.raw`(?:[,.]? (?:\p{Lu}[\p{L}.]{2,9} \d{1,2}|\d{1,2}\.? \p{L}{3,9}))?(?:,? \d{4})?`;
/** A sentence begins behind it; amid one, a dash sets something apart. */
const DASH = String.raw`\s*(?:[-–—]{1,2}|:)\s+(?=[\p{Lu}\p{N}“„«"‘'])`;
const AGENCY = String.raw`(?<agency>\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,2}|\p{Ll}{2,5})`;
const WITH_AGENCY = new RegExp(`^${PLACE}${DAY}\\s?\\(${AGENCY}\\)${DASH}`, 'u');
/** Without an agency, only capitals tell a place from the beginning of a sentence. */
const IN_CAPITALS = new RegExp(
  String.raw`^(?<place>\p{Lu}{3,}[\p{Lu}’'./-]*(?: \p{Lu}[\p{Lu}’'./-]+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)${DAY}\s*[–—]\s+(?=[\p{Lu}\p{N}“„«"‘'])`,
  'u',
);

/** Reads the dateline at the beginning of a paragraph. */
export function datelineOf(paragraph: string): Dateline | undefined {
  const start = paragraph.slice(0, 200);
  const found = WITH_AGENCY.exec(start) ?? IN_CAPITALS.exec(start);
  const { place, agency } = found?.groups ?? {};
  if (!found || place === undefined) return undefined;
  return { place: inSmallLetters(place), ...(agency !== undefined && { agency }), length: found[0].length };
}

/** Words of more than two capitals: shorter ones are abbreviations, as in "Washington, DC". */
function inSmallLetters(place: string): string {
  return place
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .replace(/\p{Lu}{3,}/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
}
