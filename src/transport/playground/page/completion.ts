/** What the bot completes an option with, asked while one types. Only the answer to the last question counts. */
import { interact } from './api.ts';
import { type Draft, valuesOf } from './draft.ts';
import { completionInteraction } from './interactions.ts';
import type { Session } from './session.ts';
import type { Filled } from './values.ts';

/** How long to wait for the next key before asking, in milliseconds. */
const PAUSE = 120;
const CHOICES = 8;

export interface Completion {
  /** Asks, if the draft's current option completes; what was asked before is forgotten. */
  ask(draft: Draft | undefined, text: string): void;
  /** What came last for the current option; shown until newer ones come. */
  readonly choices: readonly Filled[];
  /** Whether an answer is still to come. */
  readonly isAwaited: boolean;
}

/** @param arrived called when choices came, or are known not to come; with what is wrong, if something is */
export function completion(session: () => Session, arrived: (problem: string | undefined) => void): Completion {
  let question = 0;
  let option: string | undefined;
  let choices: readonly Filled[] = [];
  let isAwaited = false;

  const put = async (draft: Draft, text: string, focused: string): Promise<void> => {
    question += 1;
    const mine = question;
    if (text !== '') await new Promise(resolve => setTimeout(resolve, PAUSE));
    if (mine !== question) return;
    const values = { ...valuesOf(draft), [focused]: text };
    const outcome = await interact(completionInteraction(draft.command, values, focused, session().asking));
    if (mine !== question) return;
    isAwaited = false;
    if ('problem' in outcome) {
      choices = [];
      return arrived(outcome.problem ?? session().about.phrases.failed);
    }
    const { response } = outcome;
    choices =
      response.type === CHOICES
        ? (response.data.choices ?? []).map(({ name, value }) => ({ value: String(value), shown: name }))
        : [];
    arrived(undefined);
  };

  return {
    ask: (draft, text) => {
      const current = draft?.current?.kind === 'completed' ? draft.current.name : undefined;
      if (current !== option) choices = [];
      option = current;
      isAwaited = current !== undefined;
      if (draft && current !== undefined) void put(draft, text.trim(), current);
      else question += 1;
    },
    get choices() {
      return choices;
    },
    get isAwaited() {
      return isAwaited;
    },
  };
}
