/** Finds where the translations of the record's own words are behind the record. English stands there, marked: no fault of the record. */
import { type Draft, isUnread, type Problem } from './draft.ts';
import { ownTextsOf } from './own-texts.ts';
import { MAIN_LANGUAGE, OTHER_LANGUAGES } from './types.ts';

/**
 * Lists the entries that translate what the record doesn't say, or no longer; then what isn't translated into every
 * language, each text once. Nothing of a record without translations; and of one that can't all be read only what holds
 * whatever stands there.
 */
export function translationNotes(draft: Draft): readonly Problem[] {
  const { translations: file } = draft;
  if (!file) return [];
  const told = new Map(file.content.map(entry => [entry[MAIN_LANGUAGE], entry]));
  const outdated = new Map(file.content.map((entry, at) => [entry[MAIN_LANGUAGE], at]));
  const missing = new Map<string, Problem>();
  let isWhole = draft.sources.every(({ unread = [] }) => unread.every(path => path.length > 2));
  for (const { in: place, path, text, kind } of ownTextsOf(draft)) {
    outdated.delete(text);
    if (isUnread(place, path)) {
      isWhole = false;
      continue;
    }
    const into = OTHER_LANGUAGES.filter(language => told.get(text)?.[language] === undefined);
    if (kind === 'outlet' || into.length === 0 || missing.has(text)) continue;
    const message = `not translated (${into.join(', ')}): ${text}`;
    const mend = `Translate it in ${file.file}; until then it’s shown in English, and marked.`;
    missing.set(text, { file: place.file, line: place.lineOf(path), rule: 'untranslated', message, mend });
  }
  const gone = Array.from(isWhole ? outdated : [], ([text, at]): Problem => {
    const mend = 'Copy the sentence as the record has it now and look its translations over, or take the entry away.';
    const line = file.lineOf([at, MAIN_LANGUAGE]);
    return { file: file.file, line, rule: 'outdated', message: `the record doesn’t say this any more: ${text}`, mend };
  });
  const isListed = (file.unread ?? []).every(path => path.length > 1 && path.at(-1) !== MAIN_LANGUAGE);
  return [...gone, ...(isListed ? missing.values() : [])];
}
