/** Says how something is mended by the names that the page has for parts and fields, for a curator who never sees the file. */
import { SECTIONS, type Section } from '../items.ts';
import { PARTS } from './part-names.ts';
import { fieldWords } from './words.ts';

/** A field's name as the check writes it: "note:". */
const KEY = /(?<![\p{L}\p{N}-])([a-z][a-z0-9]*):(?=[\s.,;)]|$)/gu;

/** @param section the part of the draft that is to be mended */
export const plainMend = (mend: string, section: Section): string =>
  mend.replace(KEY, (written, name: string) => {
    const part = SECTIONS.find(one => one === name);
    const { label } = fieldWords(section, name);
    if (label !== name) return `“${label}”`;
    return part ? `“${PARTS[part]}”` : written;
  });
