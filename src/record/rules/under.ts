/** Checks the lines that stand below a speaker's name: each says what its item's sentence says, less the speaker. */
import type { Draft, DraftSource, FilePlace, Path } from '../draft.ts';
import { type Entry, entriesOf, hasWords, ownSentence, reservesOf, underOf, voicesIn, words } from '../entries.ts';
import { finding, type Lookup, type Rule } from '../lint.ts';
import { namesOfParty } from '../names.ts';
import { LANGUAGES, MAIN_LANGUAGE, type Mode, OTHER_LANGUAGES, QUOTE_SLOT } from '../types.ts';

/**
 * A line begins as a sentence does, ends without a full stop, and doesn't name its speaker; a party may be named amid it. So
 * do its translations, but that a party may be named there: in German a sentence without its subject would read as the deed of
 * whoever comes next.
 */
export const underForm: Rule = {
  id: 'under-form',
  why: 'The name stands above the line already, and the paragraph behind it closes it.',
  *source(source, draft, lookup) {
    for (const { item, text, ...at } of linesOf(source, draft)) {
      if (text.endsWith('.') || !(/^[\p{Lu}\p{N}]/u.test(text) || text.startsWith(QUOTE_SLOT))) {
        const mend = `Begin it with a capital, a number or ${QUOTE_SLOT}, and end it without a full stop.`;
        yield finding(at.file, at.path, `this is no line below a name: ${text}`, mend);
      }
      const isNamed = isPerson(item) ? hasWords : at.file === source ? startsWith : undefined;
      const name = isNamed && namesOfSpeaker(item, lookup).find(one => isNamed(text, one));
      if (name === undefined) continue;
      const message = `the line names its speaker, “${name}”: ${text}`;
      yield finding(at.file, at.path, message, 'Leave the name out: it stands above.');
    }
  },
};

/** A line below a name, in one language. */
interface Line {
  readonly item: Entry;
  readonly file: FilePlace;
  readonly path: Path;
  readonly text: string;
}

/** The lines of a source's items, as they are written there. */
function* ownLines(source: DraftSource): Generator<Line> {
  for (const item of entriesOf(source)) {
    const line = underOf(item);
    if (line) yield { item, file: source, ...line };
  }
}

/** The lines of a source's items, each followed by its translations. */
function* linesOf(source: DraftSource, { translations: file }: Draft): Generator<Line> {
  const places = new Map((file?.content ?? []).map(({ [MAIN_LANGUAGE]: text }, at) => [text, at]));
  for (const line of ownLines(source)) {
    yield line;
    const { item } = line;
    const at = places.get(line.text);
    if (!file || at === undefined) continue;
    for (const language of OTHER_LANGUAGES) {
      const text = file.content[at]?.[language];
      if (text !== undefined) yield { item, file, path: [at, language], text };
    }
  }
}

const isPerson = (item: Entry): boolean => voicesIn(item).some(({ by }) => 'person' in by);

/** Longest article. */
const ARTICLE_MAX = 3;

/** Whether a text begins with a name, or with a name behind an article. */
function startsWith(text: string, name: string): boolean {
  const [first = '', ...rest] = words(text);
  const starts = (of: readonly string[]): boolean => `${of.join(' ')} `.startsWith(`${words(name).join(' ')} `);
  return starts([first, ...rest]) || (first.length <= ARTICLE_MAX && starts(rest));
}

/** A line carries the quotation as the setting does, with every condition and the hedge. */
export const underWhole: Rule = {
  id: 'under-whole',
  why: 'What is told in fewer words is told with the same reserve.',
  *source(source) {
    for (const { item, path, text } of ownLines(source))
      for (const [message, mend] of wholeFaults(item, text)) yield finding(source, path, message, mend);
  },
};

function* wholeFaults(item: Entry, line: string): Generator<[message: string, mend: string]> {
  const { text: sentence } = ownSentence(item);
  if (item.kind === 'quote' && !sentence.includes(QUOTE_SLOT))
    yield [
      `the setting of “${item.entry.id}” doesn’t carry the quotation, which is a line itself`,
      'Take under: away.',
    ];
  else if (slotsIn(sentence) !== slotsIn(line))
    yield [
      `${QUOTE_SLOT} doesn’t stand here as in the sentence: ${line}`,
      `Write ${QUOTE_SLOT} where the quotation goes.`,
    ];
  const shown = item.kind === 'quote' ? line.split(QUOTE_SLOT).join(item.entry.text) : line;
  for (const reserve of reservesOf(item))
    if (!hasWords(shown, reserve))
      yield [
        `“${reserve}” doesn’t stand in the line below the name: ${line}`,
        'Write it there too, in the same words.',
      ];
}

const slotsIn = (text: string): number => text.split(QUOTE_SLOT).length - 1;

/** A line is the item's own sentence: what it says but “X said that”, or else all of it but the speaker's name. */
export const underWords: Rule = {
  id: 'under-words',
  why: 'A short form says nothing but what its sentence says, and no claim becomes a fact in it.',
  *source(source, _draft, lookup) {
    for (const { item, path, text } of ownLines(source)) {
      const faults = saysPlainly(item) ? endFaults(item, text) : wordFaults(item, text, lookup);
      for (const [message, mend] of faults) yield finding(source, path, message, mend);
    }
  },
};

/** In these modes the small line by a person's name says as much as the verb does. */
const PLAIN_MODES: readonly Mode[] = ['said', 'announced', 'warned'];

function saysPlainly(item: Entry): boolean {
  const { kind, entry } = item;
  return kind === 'quote' || (kind === 'statement' && isPerson(item) && PLAIN_MODES.includes(entry.mode));
}

function* endFaults(item: Entry, line: string): Generator<[message: string, mend: string]> {
  const bare = item.entry.conditions.reduce((rest, condition) => rest.replace(` (${condition})`, ''), line);
  const sentence = ` ${words(ownSentence(item).text).join(' ')} `;
  const told = ` ${words(bare).join(' ')} `;
  if (sentence.endsWith(told) || sentence.startsWith(told)) return;
  const mend = 'Copy what follows “X said that”; a condition from before it may follow in brackets.';
  yield [`the sentence neither ends nor begins so: ${line}`, mend];
}

/** The sentence's first word may be an article before the name. */
function* wordFaults(item: Entry, line: string, lookup: Lookup): Generator<[message: string, mend: string]> {
  const [first = '', ...rest] = words(ownSentence(item).text);
  const here = words(line);
  // Between the names of several who speak together stands a word that goes with them.
  const joint = voicesIn(item).length > 1 ? ['and'] : [];
  const names = new Set([...joint, ...namesOfSpeaker(item, lookup).flatMap(words)]);
  const added = here.find(word => word !== first && !rest.includes(word));
  if (added !== undefined) yield [`“${added}” isn’t in the sentence: ${line}`, 'Use the sentence’s words alone.'];
  const lost = rest.find(word => !here.includes(word) && !names.has(word));
  if (lost !== undefined) yield [`“${lost}” is lost: ${line}`, 'Leave out the speaker’s name alone; the verb stays.'];
}

/** What the speaker of an item is called, in any language. */
function namesOfSpeaker(item: Entry, lookup: Lookup): readonly string[] {
  return voicesIn(item).flatMap(({ by }) => {
    if ('person' in by) return namesOfId(by.person, lookup);
    const described = 'unnamed' in by ? by.unnamed : by.organ;
    const ofParty = by.party === undefined ? [] : namesOfId(by.party, lookup);
    return [...(described === undefined ? [] : [described]), ...ofParty];
  });
}

function namesOfId(id: string, { people, parties }: Lookup): readonly string[] {
  const [person, party] = [people.get(id), parties.get(id)];
  if (person) return [person.name, ...person.spellings];
  return party ? LANGUAGES.flatMap(language => namesOfParty(party, language)) : [];
}
