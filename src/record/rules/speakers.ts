/** Checks who speaks against the source's text: the speaker's name, the reporter's verb, and the occasion. */
import type { DraftSource, Path } from '../draft.ts';
import { entriesOf, hasWords, type PlacedVoice, placeName, type QuoteEntry, voicesIn, words } from '../entries.ts';
import { groundOf, isNamed } from '../grounds.ts';
import { type Finding, finding, type Lookup, type Rule } from '../lint.ts';
import { namesOfParty, namesOfPerson } from '../names.ts';

/** Whoever speaks is named where they are cited, in the label of the turn, or where the note says. */
export const speakerNamed: Rule = {
  id: 'speaker-named',
  why: 'Words given to the wrong person are the one unforgivable fault, so a reader must find the name where it is cited.',
  *source(source, _draft, lookup) {
    for (const item of entriesOf(source)) {
      const { paragraph, note } = item.entry;
      const ground = groundOf(source, item.entry);
      if (ground === undefined) continue;
      for (const voice of voicesIn(item)) {
        const speaker = speakerOf(voice, source, lookup);
        if (!speaker || isNamed(speaker.names, ground, note)) continue;
        const message = `${placeName(paragraph)} doesn’t name “${speaker.id}”, who is said to speak`;
        const mend =
          'Correct the speaker, or say in note: which paragraph names them (“paragraph 3”), or from where it is known.';
        yield finding(source, speaker.path, message, mend);
      }
    }
  },
};

interface Speaker {
  readonly id: string;
  readonly path: Path;
  readonly names: readonly string[];
}

/** Who speaks by name: a bloc is seldom named so, and somebody unnamed never is. */
function speakerOf(
  { path, by }: PlacedVoice,
  { content }: DraftSource,
  { people, parties }: Lookup,
): Speaker | undefined {
  if ('person' in by) {
    const person = people.get(by.person);
    return person && { id: person.id, path: [...path, 'person'], names: namesOfPerson(person, people.values()) };
  }
  if ('unnamed' in by) return undefined;
  const party = parties.get(by.party);
  if (!party || party.form === 'bloc') return undefined;
  const names = by.organ === undefined ? namesOfParty(party, content.source.language) : [by.organ];
  return { id: by.organ ?? party.id, path: [...path, by.organ === undefined ? 'party' : 'organ'], names };
}

/** The reporter's verb stands where the quotation is cited, and is the one that leads to it. */
export const cueAsPrinted: Rule = {
  id: 'cue-as-printed',
  why: 'How somebody said it is the reporter’s word, not ours; where no reporter tells, there is none.',
  *source(source) {
    const { form } = source.content.source;
    for (const [at, quote] of source.content.quotes.entries()) {
      const path = ['quotes', at, 'cue'];
      if (form !== 'article' && quote.cue !== undefined)
        yield finding(source, path, `a ${form} has no reporter, and so no cue`, 'Take cue: away.');
      if (form !== 'article') continue;
      if (quote.cue === undefined)
        yield finding(source, path, `the quotation “${quote.id}” has no cue`, 'Add the reporter’s verb as cue:.');
      else yield* cueFaults(source, path, { ...quote, cue: quote.cue });
    }
  },
};

type CuedEntry = QuoteEntry & { readonly cue: string };

function* cueFaults(source: DraftSource, path: Path, quote: CuedEntry): Generator<Finding> {
  const ground = groundOf(source, quote);
  if (ground === undefined) return;
  // Some languages turn the verb round: “a-t-il dit”.
  if (words(quote.cue).every(word => hasWords(ground, word))) return yield* sharedCue(source, path, quote, ground);
  const message = `the cue “${quote.cue}” doesn’t stand in ${placeName(quote.paragraph)}`;
  yield finding(source, path, message, 'Copy the reporter’s verb, or name in note: the paragraph that has it.');
}

/**
 * A verb that stands behind one fragment and before another belongs to the first: “a”, he said, stressing “b”. Whole
 * sentences may go on behind the verb: “One,” he said. “Two.” A sentence that the verb parts has it for both: “a,” he said, “b”.
 */
function* sharedCue(source: DraftSource, path: Path, quote: CuedEntry, ground: string): Generator<Finding> {
  if (quote.extent !== 'fragment') return;
  const here = source.content.quotes.filter(
    ({ paragraph, extent }) => paragraph === quote.paragraph && extent === 'fragment',
  );
  for (const other of here) {
    const [first, second] = [ground.indexOf(other.text), ground.indexOf(quote.text)];
    if (other.cue !== quote.cue || first < 0 || first >= second) continue;
    if (hasWords(ground.slice(0, first), quote.cue) || hasWords(ground.slice(second), quote.cue)) continue;
    if (isParted(ground.slice(first, second).slice(other.text.replace(/,$/u, '').length))) continue;
    const message = `the cue “${quote.cue}” closes what leads to “${other.text}”, and “${quote.text}” stands behind it`;
    yield finding(source, path, message, 'Give the reporter’s word that leads to this quotation.');
  }
}

/**
 * Whether what stands between two quoted passages only parts a sentence: a comma closes the first, and a comma or a dash stands
 * at the opening mark of the second. A word that leads to the second stands at its mark itself.
 */
const isParted = (between: string): boolean => /^[^\p{L}\p{N}]*,.*[,–—][^\p{L}\p{N}]*$/su.test(between);
