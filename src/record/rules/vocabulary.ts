/** Checks the words that the vocabulary gives for its meanings. */
import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { foldStems } from '../entries.ts';
import { type Finding, finding, type Rule } from '../lint.ts';
import { LANGUAGES } from '../types.ts';

/** A meaning stands once, and each stem once a language in it. */
export const stemsOnce: Rule = {
  id: 'stems-once',
  why: 'A meaning or a stem that stands twice is a slip: the second was meant for something else.',
  *shared({ vocabulary }) {
    if (!vocabulary) return;
    const seen = new Set<string>();
    for (const [at, meaning] of vocabulary.content.entries()) {
      const { id } = meaning;
      if (seen.has(id))
        yield finding(vocabulary, [at, 'id'], `the meaning “${id}” stands twice`, 'Put all its words on one line.');
      seen.add(id);
      for (const language of LANGUAGES) {
        const stems = foldStems(meaning[language]);
        for (const stem of new Set(stems.filter((one, i) => stems.indexOf(one) !== i)))
          yield finding(vocabulary, [at, language], `“${id}” has “${stem}” twice in ${language}`, 'Take one away.');
      }
    }
  },
};

/** Letters behind a beginning that are an ending: "bank*" is no name though "Bankova" is one. */
const ENDING_MAX = 2;

/** No word for a meaning is the name of somebody or of a party. */
export const noNames: Rule = {
  id: 'no-names',
  why: 'A name that counts as a common word would make items about somebody answer questions about everybody.',
  *shared(draft) {
    const { vocabulary } = draft;
    if (!vocabulary) return;
    const names = namesIn(draft);
    for (const [at, meaning] of vocabulary.content.entries()) {
      for (const language of LANGUAGES) {
        for (const stem of foldStems(meaning[language])) yield* named(stem, [at, language]);
      }
    }

    function* named(stem: string, path: readonly [number, string]): Generator<Finding> {
      const start = stem.replace('*', '');
      const name = names.find(
        one =>
          one === start || (stem.endsWith('*') && one.startsWith(start) && one.length - start.length <= ENDING_MAX),
      );
      if (name === undefined || !vocabulary) return;
      yield finding(vocabulary, path, `“${stem}” fits the name “${name}”`, 'Take it away: the record knows its names.');
    }
  },
};

/** The words of people's names, and parties' names of one word; folded. Offices are no names, nor are blocs': "allies". */
function namesIn({ people, parties }: Draft): readonly string[] {
  const ofPeople = people.content
    .flatMap(({ name, spellings }) => [name, ...spellings])
    .flatMap(n => fold(n).split(' '));
  const ofParties = parties.content
    .filter(({ form }) => form !== 'bloc')
    .flatMap(({ name, aliases, names }) => [name, ...aliases, ...Object.values(names ?? {})])
    .map(fold)
    .filter(name => !name.includes(' '));
  return [...new Set([...ofPeople, ...ofParties])];
}
