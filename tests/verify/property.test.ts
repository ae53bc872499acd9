import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { cutWords } from '../../src/verify/tokens.ts';
import type { Grade } from '../../src/verify/types.ts';
import { verifyText } from '../../src/verify/verify.ts';
import { runs } from '../support/properties.ts';
import { dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';
import { type Matter, pick, type Random, randomFrom, retypeset, WORD_CHANGES } from './alterations.ts';
import { invented } from './planted.ts';

// Thousands of comparisons a test; the default is meant for one.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20_250_327;
/** Alterations of each kind: thousands in all; PROPERTY_RUNS makes them more. */
const TIMES = runs(250);

const RECORDS: readonly Dossier[] = [dossier, dossier, dossier, invented];

/** What says that the words are the record's. */
const VOUCHES: ReadonlySet<Grade> = new Set(['word-for-word', 'same-words', 'shortened', 'variant', 'other-speaker']);

interface Case extends Matter {
  readonly record: Dossier;
}

function anyCase(random: Random): Case {
  const record = pick(RECORDS, random);
  const { quotes } = record.views;
  return { record, quotes, quote: pick(quotes, random), people: [...record.people.values()] };
}

function gradesOf(text: string, record: Dossier): readonly Grade[] {
  return verifyText(text, record).map(v => v.grade);
}

/** Makes cases until enough of them could be altered, and gathers those that `fails` faults. */
function faults(seed: number, fails: (random: Random) => string | false | undefined): readonly string[] {
  const random = randomFrom(seed);
  const found: string[] = [];
  let made = 0;
  for (let tries = 0; made < TIMES; tries++) {
    if (tries > TIMES * 100) throw new Error('next to nothing can be altered so');
    const fault = fails(random);
    if (fault === undefined) continue;
    made++;
    if (fault !== false) found.push(fault);
  }
  return found;
}

describe('of thousands of altered quotations', () => {
  it.each(Object.entries(WORD_CHANGES))('none is vouched for with %s', (_name, alter) => {
    const found = faults(SEED, random => {
      const matter = anyCase(random);
      const text = alter(matter, random);
      if (text === undefined || cutWords(text).length === 0) return undefined;
      const marked = random() < 0.5 ? `“${text}”` : text;
      const vouched = gradesOf(marked, matter.record).find(grade => VOUCHES.has(grade));
      return vouched === undefined ? false : `${vouched}: ${text}`;
    });
    expect(found).toEqual([]);
  });

  it('none is called changed whose typography alone differs', () => {
    const found = faults(SEED, random => {
      const matter = anyCase(random);
      const text = retypeset(matter, random);
      const grades = gradesOf(text, matter.record);
      const fine = grades.length === 1 && (grades[0] === 'word-for-word' || grades[0] === 'same-words');
      return fine ? false : `${grades.join(', ')}: ${text}`;
    });
    expect(found).toEqual([]);
  });

  it('none is right with another speaker, however it is named', () => {
    const found = faults(SEED, random => {
      const { quote, record, people } = anyCase(random);
      const other = pick(people, random);
      if (other === personOf(quote.by)) return undefined;
      const forms = [
        `${other.name}: “${quote.text}”`,
        `“${quote.text}” — ${other.name}`,
        `“${quote.text},” said ${other.name}`,
      ];
      const grades = [
        ...verifyText(pick(forms, random), record).map(v => v.grade),
        ...verifyText(quote.text, record, other).map(v => v.grade),
      ];
      return grades.join() === 'other-speaker,other-speaker' ? false : `${grades.join()}: ${other.name}, ${quote.text}`;
    });
    expect(found).toEqual([]);
  });

  it('a part is never called the whole, and shows the whole', () => {
    const found = faults(SEED, random => {
      const { quote, record } = anyCase(random);
      const words = cutWords(quote.text);
      const from = Math.floor(random() * words.length);
      const to = from + 3 + Math.floor(random() * words.length);
      if (to > words.length || to - from === words.length) return undefined;
      const text = quote.text.slice(words[from]?.start, words[to - 1]?.end);
      const [verdict] = verifyText(`“${text}”`, record);
      const { grade, isPart, quotes, meaningChanges } = verdict ?? {
        grade: 'absent',
        isPart: false,
        quotes: [],
        meaningChanges: [],
      };
      if (grade === 'too-short') return false;
      // Cut off at a negation or from a condition, it says something else.
      const isShown = grade === 'word-for-word' || (grade === 'cut' && meaningChanges.length > 0);
      return isShown && isPart && quotes.length === 1 ? false : `${grade}: ${text}`;
    });
    expect(found).toEqual([]);
  });
});
