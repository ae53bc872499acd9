/** Finds with what reserve a sentence tells: its hedge, its conditions, and what the verb makes of it. */
import type { Mode } from '../../record/types.ts';
import type { Field } from './drafted.ts';
import type { FieldWords } from './lexicon/types.ts';

/** Longest condition, in words: what is longer is more than a condition. */
const CONDITION_MAX = 14;

/** The first word by which a text holds something back. */
export function hedgeIn(text: string, { hedges }: FieldWords): string | undefined {
  const found = hedges.map(hedge => hedge.exec(text)).filter(one => one !== null);
  return found.toSorted((a, b) => a.index - b.index)[0]?.[0];
}

/** The hedge of a sentence, as a field; none where it has none. */
export function hedgeField(text: string, words: FieldWords): readonly Field[] {
  const hedge = hedgeIn(text, words);
  return hedge === undefined
    ? []
    : [{ key: 'hedge', value: hedge, mark: { kind: 'likely', why: 'Keep it in the text.' } }];
}

/** On what a sentence makes it depend, as a field; none where on nothing. */
export function conditionsField(text: string, words: FieldWords): readonly Field[] {
  const condition = conditionIn(text, words);
  return condition === undefined
    ? []
    : [
        {
          key: 'conditions',
          value: [condition],
          mark: { kind: 'check', why: 'A condition, if it limits these words. Write it as your sentence has it.' },
        },
      ];
}

/** The first condition of a text. */
export function conditionIn(text: string, { condition }: FieldWords): string | undefined {
  const found = condition.exec(text)?.[0].trim();
  return found?.includes(' ') && found.split(/\s+/u).length <= CONDITION_MAX ? found : undefined;
}

/** What somebody does who says it with this verb. */
export const modeOf = (lemma: string | undefined, { modes }: FieldWords): Mode =>
  (lemma === undefined ? undefined : modes.get(lemma.toLowerCase())) ?? 'said';

/** How the reporter tells a fact: as a report, or weighing. */
export function voiceField(text: string, words: FieldWords): Field {
  const hedge = hedgeIn(text, words);
  const isJudgement = hedge !== undefined && words.weighing.test(hedge);
  if (!isJudgement) return { key: 'voice', value: 'report' };
  return { key: 'voice', value: 'judgement', mark: { kind: 'likely', why: `By “${hedge}”.` } };
}
