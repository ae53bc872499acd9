/** Checks the translations of the record's own words against what they translate. */
import type { DraftFile, FilePlace, Path } from '../draft.ts';
import { type Entry, entriesOf, hasWords, ownSentence, type PlacedText, reservesOf, underOf } from '../entries.ts';
import { type Finding, finding, type Rule } from '../lint.ts';
import { ownTextsOf } from '../own-texts.ts';
import { quotedPassages } from '../quotation-marks.ts';
import type { TranslationsFile } from '../schema.ts';
import { MAIN_LANGUAGE, OTHER_LANGUAGES, QUOTE_SLOT } from '../types.ts';

/** A text is translated in one place. */
export const translatedOnce: Rule = {
  id: 'translated-once',
  why: 'Of two translations one would never be shown.',
  *shared({ translations: file }) {
    if (!file) return;
    const seen = new Set<string>();
    for (const [at, { [MAIN_LANGUAGE]: text }] of file.content.entries()) {
      if (seen.has(text))
        yield finding(file, [at, MAIN_LANGUAGE], `this is translated twice: ${text}`, 'Take one of the two away.');
      seen.add(text);
    }
  },
};

/** A translation has the place of the quotation and the numbers that the text has, no marks of its own, and other words. */
export const translatedWhole: Rule = {
  id: 'translated-whole',
  why: 'What a sentence holds must not get lost in its translation, nor come to it there.',
  *shared(draft) {
    const { translations: file } = draft;
    if (!file) return;
    const sentences = new Set(Array.from(ownTextsOf(draft), ({ text, kind }) => (kind === 'words' ? text : '')));
    for (const { text, kind } of ownTextsOf(draft)) if (kind !== 'words') sentences.delete(text);
    for (const [at, entry] of file.content.entries()) {
      const { [MAIN_LANGUAGE]: text } = entry;
      for (const language of OTHER_LANGUAGES) {
        const told = entry[language];
        if (told !== undefined) yield* faultsOf(text, told, !sentences.has(text), file, [at, language]);
      }
    }
  },
};

function* faultsOf(text: string, told: string, isName: boolean, file: FilePlace, path: Path): Generator<Finding> {
  const slots = (of: string): number => of.split(QUOTE_SLOT).length - 1;
  if (slots(text) !== slots(told)) {
    const mend = `Write ${QUOTE_SLOT} where the quotation goes, as in the sentence.`;
    yield finding(file, path, `${QUOTE_SLOT} doesn’t stand here as in the sentence: ${told}`, mend);
  }
  const [here, there] = [numbersIn(told), numbersIn(text)];
  const missing = there.find(number => !here.includes(number));
  const added = here.find(number => !there.includes(number));
  if (missing !== undefined)
    yield finding(file, path, `the sentence’s number ${missing} isn’t here: ${told}`, 'Write it here too.');
  if (added !== undefined)
    yield finding(file, path, `the number ${added} isn’t in the sentence: ${told}`, 'Take it away here.');
  // A single word may be the same in both: "possible".
  if (told === text && !isName && /\s/u.test(text))
    yield finding(file, path, `this is the sentence itself: ${told}`, 'Translate it, or leave the language out.');
  const quoted = (of: string): string =>
    quotedPassages(of)
      .map(passage => passage.text)
      .sort()
      .join(' … ');
  if (quoted(text) !== quoted(told)) {
    const mend = 'Keep what is quoted as it’s printed, between the same marks, and quote nothing else.';
    yield finding(file, path, `what is quoted isn’t what the sentence quotes: ${told}`, mend);
  }
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];

/** Conditions and hedges stand, as translated, in the translated sentence of their item. */
export const translatedReserve: Rule = {
  id: 'translated-reserve',
  why: 'A condition or a hedge that a translation drops makes another claim of the sentence.',
  *source(source, { translations: file }) {
    if (!file) return;
    const places = new Map(file.content.map(({ [MAIN_LANGUAGE]: text }, at) => [text, at]));
    for (const item of entriesOf(source)) {
      for (const sentence of [ownSentence(item), underOf(item)])
        if (sentence) yield* dropped(item, sentence, file, places);
    }
  },
};

function* dropped(
  item: Entry,
  { text }: PlacedText,
  file: DraftFile<TranslationsFile>,
  places: ReadonlyMap<string, number>,
): Generator<Finding> {
  const at = places.get(text);
  if (at === undefined) return;
  for (const reserve of reservesOf(item).filter(part => hasWords(text, part))) {
    const of = places.get(reserve);
    for (const language of OTHER_LANGUAGES) {
      const told = file.content[at]?.[language];
      const kept = of === undefined ? undefined : file.content[of]?.[language];
      if (told === undefined || kept === undefined || hasWords(told, kept)) continue;
      const message = `“${kept}” (${reserve}) doesn’t stand in the translation: ${told}`;
      yield finding(file, [at, language], message, 'Keep it in the sentence, in the same words.');
    }
  }
}
