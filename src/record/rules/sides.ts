/** Checks the words that stand for a dispute's sides. */
import { saidIn } from '../entries.ts';
import { type Declared, finding, type Rule } from '../lint.ts';
import type { Mode, SideWord } from '../types.ts';

/** A side's word is the one that each of its items bears out. */
export const sideWord: Rule = {
  id: 'side-word',
  why: 'A word that stands for a whole sentence mustn’t say more than the sentence: to say is not to claim.',
  *source(source, _draft, { declared }) {
    for (const [at, { sides }] of source.content.disputes.entries()) {
      for (const [nth, side] of sides.entries()) {
        const faults = saidIn(side).flatMap(([, id]) => faultOf(id, side.word, declared.get(id)));
        if (faults[0]) yield finding(source, ['disputes', at, 'sides', nth, 'word'], ...faults[0]);
      }
    }
  },
};

type Fault = [message: string, mend: string];

function faultOf(id: string, word: SideWord | undefined, item: Declared | undefined): readonly Fault[] {
  const fitting = item?.mode ? OF_MODES[item.mode] : OF_QUOTES;
  if (!item || word === undefined || fitting.includes(word)) return [];
  const what = item.mode ? `a statement of the mode ${item.mode}` : 'a quotation';
  const mend = fitting.length > 0 ? `Write word: ${fitting.join(' or ')}.` : 'Take word: away.';
  return [[`“${id}” is ${what}, which “${word}” doesn’t say`, mend]];
}

/** Whether a quotation answers with no is for the curator to read; of a statement the mode would say so. */
const OF_QUOTES: readonly SideWord[] = ['says-so', 'no'];
const OF_MODES: Readonly<Record<Mode, readonly SideWord[]>> = {
  said: ['says-so'],
  announced: ['says-so'],
  accused: ['accuses'],
  denied: ['denies'],
  claimed: ['claims'],
  decided: [],
  agreed: [],
  offered: [],
  warned: [],
};
