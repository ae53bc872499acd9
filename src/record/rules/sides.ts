/** Checks the words that stand for a dispute's sides. */
import { type Declared, finding, type Rule } from '../lint.ts';
import type { DisputeEntry } from '../schema.ts';
import type { Mode, SideWord } from '../types.ts';

/** A side's word is the one that its item bears out. */
export const sideWord: Rule = {
  id: 'side-word',
  why: 'A word that stands for a whole sentence mustn’t say more than the sentence: to say is not to claim.',
  *source(source, _draft, { declared }) {
    for (const [at, { sides }] of source.content.disputes.entries()) {
      for (const [nth, side] of sides.entries()) {
        const item = 'item' in side ? declared.get(side.item) : undefined;
        const fault = item && 'item' in side && faultOf(side, item);
        if (fault) yield finding(source, ['disputes', at, 'sides', nth, 'word'], ...fault);
      }
    }
  },
};

type HeardSide = Extract<DisputeEntry['sides'][number], { readonly item: string }>;

function faultOf({ item: id, word }: HeardSide, item: Declared): [message: string, mend: string] | undefined {
  const fitting = item.mode ? OF_MODES[item.mode] : OF_QUOTES;
  if (word === undefined || fitting.includes(word)) return undefined;
  const what = item.mode ? `a statement of the mode ${item.mode}` : 'a quotation';
  const mend = fitting.length > 0 ? `Write word: ${fitting.join(' or ')}.` : 'Take word: away.';
  return [`“${id}” is ${what}, which “${word}” doesn’t say`, mend];
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
