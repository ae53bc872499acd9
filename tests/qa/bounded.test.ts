import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { CANDIDATES_MAX, OWN_MAX, rankItems } from '../../src/qa/candidates.ts';
import { affordable, clausesOf, WORDS_MAX } from '../../src/qa/clauses.ts';
import { answerMessage } from '../../src/qa/message.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { hardQuestions } from '../bench/hard.ts';
import { random } from '../bench/random.ts';
import { inventedRecord } from '../support/invented-record.ts';

const NOW = new Date('2026-01-05T09:00:00Z');
/** Texts of a message that may be answered: the whole, clauses of four words or more, and questions in it. */
const TEXTS_MAX = 40;
/** With a day a message is answered at any time, too. */
const WAYS = 2;

/** A record that counts how often a text is looked up in it. */
interface Counted {
  readonly dossier: Dossier;
  /** A question of every hard kind, of the words and names of the record. */
  readonly questions: readonly string[];
  readonly count: { lookedUp: number };
}

async function counted(items: number): Promise<Counted> {
  const dossier = await inventedRecord(items);
  const count = { lookedUp: 0 };
  const search = {
    ...dossier.search,
    weigh: (words: readonly string[]) => {
      count.lookedUp++;
      return dossier.search.weigh(words);
    },
  };
  const questions = Object.values(hardQuestions(dossier, random(5))).map(make => make());
  return { dossier: { ...dossier, search }, questions, count };
}

const small = await counted(200);
const large = await counted(1_000);

describe('the longest questions, of many names and clauses in several languages, with typing errors and days', () => {
  it('judge no more items of a large record than of a small one', () => {
    const most = ({ dossier, questions }: Counted): number =>
      Math.max(...questions.map(text => rankItems(parseQuestion(text, dossier), undefined).length));
    expect(most(small)).toBeLessThanOrEqual(CANDIDATES_MAX + OWN_MAX);
    expect(most(large)).toBeLessThanOrEqual(CANDIDATES_MAX + OWN_MAX);
    expect(most(large)).toBeGreaterThanOrEqual(CANDIDATES_MAX);
  });

  it('look up a few texts, whatever the size of the record', () => {
    for (const { dossier, questions, count } of [small, large])
      for (const text of questions) {
        count.lookedUp = 0;
        answerMessage(text, dossier, { now: NOW, record: dossier.views.span, isDayFirst: false });
        expect(count.lookedUp, text).toBeLessThanOrEqual(TEXTS_MAX * WAYS);
        expect(count.lookedUp, text).toBeGreaterThan(0);
      }
  });

  it('have no more words looked at in their clauses than are set', () => {
    for (const text of large.questions) {
      const words = affordable(clausesOf(text)).flatMap(clause => clause.text.split(/\s+/u));
      expect(words.length).toBeLessThanOrEqual(WORDS_MAX);
    }
  });
});
