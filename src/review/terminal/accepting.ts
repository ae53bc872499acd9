/** Takes a draft into the record, once what silences in other sources want to know of it is answered. */
import { printable } from '../../text/sanitize.ts';
import type { Aside } from '../asides.ts';
import type { Outcome } from '../session.ts';
import { type Undecided, undecidedIn } from '../undecided.ts';
import { commandIn } from './commands.ts';
import type { TalkOptions, Way } from './way.ts';

const HOW = `  A sentence of ours says why it is no answer: It is on the ferries, not on the pier.
  all, and a sentence    the same for all that is left of this silence
  same, or all same      the sentence that was typed last
  answers                it is one, and is linked
  quit                   leaves it for later`;

/** Asks what is undecided, and takes the draft. @returns where that leads; `undefined` where it isn't taken */
export async function acceptAll(options: TalkOptions): Promise<Way | undefined> {
  const { dialogue, review, record } = options;
  let last = '';
  for (;;) {
    const { told, isAccepted, undecided } = await options.accept();
    // What silences want to know is asked below, one by one.
    dialogue.say(told);
    if (isAccepted) return 'end';
    if (undecided.length === 0) return undefined;
    const asked = await undecidedIn(undecided, review.state, record);
    const answered = await askAll(asked, last, made => review.setAside(made), options);
    if (answered === undefined) return undefined;
    last = answered;
  }
}

/** What is answered for an item, for it alone or for all that is left of its silence; without a reason it is an answer. */
interface Answer {
  readonly why?: string;
  readonly isForAll: boolean;
}

/**
 * Asks one after the other until one is linked, which may answer the others.
 *
 * @param decide writes what is decided of one
 * @returns the last reason; `undefined` where the curator leaves
 */
export async function askAll(
  all: readonly Undecided[],
  before: string,
  decide: (made: Aside) => Promise<Outcome>,
  options: TalkOptions,
): Promise<string | undefined> {
  let last = before;
  let left = all;
  let shown = '';
  for (;;) {
    const [first] = left;
    if (!first) return last;
    const { question, party, says, of, by, item } = first;
    if (shown !== `${of} ${by}`)
      options.dialogue.say(`${printable(`${of}: ${question}`)}\n${printable(`“${party}” counts as silent there.`)}`);
    shown = `${of} ${by}`;
    options.dialogue.say(printable(`${item} says: ${says}`));
    const answer = await ask(last, options);
    if (!answer) return undefined;
    const { why, isForAll } = answer;
    const meant = isForAll ? left.filter(one => one.of === of && one.by === by) : [first];
    const made = meant.map(one => ({ of, by, item: one.item, ...(why !== undefined && { why }) }));
    await decideAll(made, decide, options);
    if (why === undefined) return last;
    last = why;
    left = left.filter(one => !meant.includes(one));
  }
}

async function decideAll(
  all: readonly Aside[],
  decide: (made: Aside) => Promise<Outcome>,
  { dialogue }: TalkOptions,
): Promise<void> {
  for (const made of all) {
    const outcome = await decide(made);
    dialogue.say(printable('done' in outcome ? outcome.done : `! ${outcome.refused}`));
  }
}

/** Asks how an item stands to a silence; `undefined` where the curator leaves it for later. */
async function ask(last: string, { dialogue }: TalkOptions): Promise<Answer | undefined> {
  for (;;) {
    const line = await dialogue.ask('Why is that no answer? A sentence of ours, same, all …, or answers; ? explains> ');
    const typed = line?.trim() ?? '';
    const isHelp = typed === 'help' || typed === 'h';
    if (typed === '' || (!isHelp && commandIn(typed))) return undefined;
    const answer = isHelp ? undefined : answerIn(typed, last);
    if (answer) return answer;
    dialogue.say(/^(?:all|same)\b/u.test(typed) ? '! No sentence was typed yet.' : HOW);
  }
}

/** What a line answers; `undefined` where it has no word of a reason, as a question mark. */
function answerIn(typed: string, last: string): Answer | undefined {
  if (typed === 'answers') return { isForAll: false };
  const [, all, rest = ''] = /^(all\b)?[\s:]*(.*)$/su.exec(typed) ?? [];
  const isForAll = all !== undefined;
  const why = rest === 'same' || (isForAll && rest === '') ? last : rest;
  return /\p{L}/u.test(why) ? { why, isForAll } : undefined;
}
