/** Says what words mean whatever their language, as far as the vocabulary of the field and the record's names reach. */
import type { Dossier } from '../dossier/dossier.ts';
import { questionIndexOf } from '../qa/index.ts';
import { numberOf } from '../qa/lexicon/numbers.ts';
import type { Language } from '../record/types.ts';
import { isForeignStop } from '../search/stemming.ts';
import { fold } from '../text/fold.ts';
import { wordNamesOf } from './names.ts';

/** A folded word, and what it means: meanings of the vocabulary, topics, `name:` and an id, `number:` and digits. */
export interface Meant {
  readonly word: string;
  /** Its place among the words of the text. */
  readonly at: number;
  readonly meanings: ReadonlySet<string>;
}

const PRINTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ.]*/gu;

/** The words of a text in order; in one of the bot's languages, if it's given. */
export const meantWords = (text: string, dossier: Dossier, language?: Language): readonly Meant[] =>
  (text.match(PRINTED) ?? [])
    .flatMap(printed =>
      fold(printed)
        .split(' ')
        .filter(word => word !== '')
        .map(word => ({ word, meanings: new Set(meaningsOf(word, printed, dossier, language)) })),
    )
    .map((word, at) => ({ ...word, at }));

function* meaningsOf(word: string, printed: string, dossier: Dossier, language?: Language): Iterable<string> {
  const number = numberOf(word);
  if (number !== undefined) yield `number:${number}`;
  const { meanings } = questionIndexOf(dossier).get();
  // A function word of one language is a verb of another: "die".
  const isForeign = language && !meanings.has(word, [language]) && isForeignStop(word);
  if (!isForeign) yield* meanings.of(word);
  for (const id of wordNamesOf(dossier).get().of(printed)) yield `name:${id}`;
  const topic = dossier.names.find('topic', word);
  if (topic) yield `topic:${topic.id}`;
}

/** Whether one of some words means what a word does. */
export const isMeantBy = (words: readonly Meant[], { meanings }: Meant): boolean =>
  words.some(other => [...meanings].some(meaning => other.meanings.has(meaning)));
