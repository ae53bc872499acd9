/** What the list above the box offers, for what has been typed so far. */

import { interact } from './api-client.ts';
import { matching, type OptionOf, type SlashCommand } from './catalogue.ts';
import { type Draft, open, valuesOf } from './draft.ts';
import { completionInteraction } from './interactions.ts';
import type { Session } from './session.ts';
import { type Filled, filledTruth } from './validation.ts';

export type Entry = {
  readonly label: string;
  readonly about?: string;
  /** Said beside it: required or optional. */
  readonly mark?: string;
} & (
  | { readonly kind: 'command'; readonly command: SlashCommand }
  | { readonly kind: 'option'; readonly option: OptionOf }
  | { readonly kind: 'value'; readonly filled: Filled }
);

export interface Offer {
  /** Names the list. */
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** Whether the first entry is what Enter takes. */
  readonly isFirstMeant: boolean;
}

/** @param completed what the bot completes the current option with */
export function offer(draft: Draft | undefined, text: string, completed: readonly Filled[], session: Session): Offer {
  const { phrases } = session.about;
  if (!draft) {
    const typed = /^\/(\S*)$/.exec(text)?.[1];
    const commands = typed === undefined ? [] : matching(session.catalogue.slash, typed);
    return { heading: phrases.commands, entries: commands.map(commandEntry), isFirstMeant: true };
  }
  const { current } = draft;
  if (current) {
    const values = valuesFor(current, text, completed, session).map(valueEntry);
    return { heading: `${current.shown}: ${phrases.choices}`, entries: values, isFirstMeant: true };
  }
  const entries = matching(open(draft), text.trim()).map(option => optionEntry(option, session));
  return { heading: phrases.options, entries, isFirstMeant: text.trim() !== '' };
}

const commandEntry = (command: SlashCommand): Entry => ({
  kind: 'command',
  command,
  label: `/${command.shown}`,
  about: command.about,
});

const optionEntry = (option: OptionOf, { about: { phrases } }: Session): Entry => ({
  kind: 'option',
  option,
  label: option.shown,
  about: option.about,
  mark: option.required ? phrases.required : phrases.optional,
});

const valueEntry = (filled: Filled): Entry => ({ kind: 'value', filled, label: filled.shown });

function valuesFor(option: OptionOf, text: string, completed: readonly Filled[], session: Session): readonly Filled[] {
  if (option.kind === 'completed') return completed;
  const { phrases } = session.about;
  const fixed =
    option.kind === 'truth'
      ? [filledTruth(true, phrases), filledTruth(false, phrases)]
      : option.choices.map(({ label, value }) => ({ value, shown: label }));
  return fixed.filter(f => f.shown.toLowerCase().includes(text.trim().toLowerCase()));
}

// What the bot completes an option with, asked while one types. Only the answer to the last question counts.

/** How long to wait for the next key before asking, in milliseconds. */
const PAUSE = 120;
const CHOICES = 8;

interface Completion {
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
