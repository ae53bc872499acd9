/** Checks what our own sentences take from the place that they cite: numbers, months and names. */
import { monthNames } from '../calendar.ts';
import { demonymsIn } from '../demonyms.ts';
import type { DraftSource } from '../draft.ts';
import { type Entry, entriesOf, hasWords, ownSentence, placeName, speakerIds } from '../entries.ts';
import { groundOf, isNamed } from '../grounds.ts';
import { finding, type Lookup, type Rule } from '../lint.ts';
import { namesOfParty, namesOfPerson, writesName } from '../names.ts';
import { MAIN_LANGUAGE } from '../types.ts';

/** A number or a month of ours stands in the paragraph, in the date, or in the note. */
export const numberInPlace: Rule = {
  id: 'number-in-place',
  why: 'A number or a month that the cited paragraph lacks is one that somebody brought to it.',
  *source(source) {
    for (const item of entriesOf(source)) {
      const ground = groundOf(source, item.entry);
      if (ground === undefined) continue;
      const { path, text } = ownSentence(item);
      const known = `${ground} \n ${item.entry.note ?? ''} \n ${datesOf(item)}`;
      const missing = [...numbersIn(text), ...monthsIn(text, source)].find(
        forms => !forms.some(form => hasWords(known, form)),
      );
      if (missing === undefined) continue;
      const message = `“${missing[0]}” doesn’t stand in ${placeName(item.entry.paragraph)}`;
      yield finding(source, path, message, 'Correct it, or say in note: from where it is known.');
    }
  },
};

function datesOf({ entry: { when } }: Entry): string {
  return when.precision === 'open' ? '' : `${when.date} ${when.until ?? ''}`.replaceAll('-', ' ');
}

/** A number in digits; one that is spelled out is a word like any other. */
const numbersIn = (text: string): readonly (readonly string[])[] =>
  Array.from(text.matchAll(/\d+(?:[.,]\d+)*/gu), ([digits]) => [digits]);

/** A month, and what the source's language calls it. */
function* monthsIn(text: string, { content }: DraftSource): Generator<readonly string[]> {
  const theirs = monthNames(content.source.language);
  for (const [at, month] of monthNames(MAIN_LANGUAGE).entries())
    if (new RegExp(`(?<=\\p{L} |\\d )${month}\\b`, 'u').test(text)) yield [month, theirs[at] ?? month];
}

/** Whoever our sentence names, besides its speaker, is named where it is cited, in the dateline, or in the note. */
export const nameInPlace: Rule = {
  id: 'name-in-place',
  why: 'A name that the cited paragraph lacks may be the wrong one: what is read into a “he” or a “there” is said in a note.',
  *source(source, _draft, lookup) {
    if (!source.text) return;
    const known = knownNames(source, lookup);
    for (const item of entriesOf(source)) {
      const ground = groundOf(source, item.entry);
      if (ground === undefined) continue;
      const { path, text } = ownSentence(item);
      const occasion = 'occasion' in item.entry ? item.entry.occasion : undefined;
      const written = occasion === undefined ? text : `${text} \n ${occasion}`;
      const there = `${ground} \n ${source.content.source.dateline ?? ''}`;
      // Their names are looked for by a rule of its own.
      const speakers = speakerIds(item);
      const demonyms = demonymsIn([written, there, item.entry.note].join(' \n '));
      const missing = known.find(({ id, names, iso }) => {
        if (speakers.includes(id)) return false;
        const all = [...names, ...(demonyms.get(iso ?? '') ?? [])];
        return all.some(name => writesName(written, name)) && !isNamed(all, there, item.entry.note);
      });
      if (!missing) continue;
      const message = `“${missing.id}” is named in our sentence, and not in ${placeName(item.entry.paragraph)}`;
      const mend =
        'Leave the name out, or say in note: which paragraph has it (“paragraph 3”), or from where it is known.';
      yield finding(source, path, message, mend);
    }
  },
};

interface Known {
  readonly id: string;
  readonly names: readonly string[];
  /** Of a country: its adjective names it as well. */
  readonly iso?: string | undefined;
}

function knownNames({ content }: DraftSource, { people, parties }: Lookup): readonly Known[] {
  return [
    ...Array.from(people.values(), person => ({ id: person.id, names: namesOfPerson(person, people.values()) })),
    ...Array.from(parties.values(), party => ({
      id: party.id,
      names: namesOfParty(party, content.source.language),
      iso: party.iso,
    })),
  ];
}
