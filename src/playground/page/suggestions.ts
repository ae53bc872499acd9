/** Suggests what can be chosen for what has been typed so far; fetches the bot's completions. */
import { interact } from './api-client.ts';
import { type CommandOption, findByName, matching, type SlashCommand } from './catalogue.ts';
import { type Draft, unfilled, valuesOf } from './draft.ts';
import { completionInteraction } from './interactions.ts';
import type { Session } from './session.ts';
import { flagValue, type OptionValue } from './validation.ts';

/** An entry of the list. */
export type Suggestion = {
  readonly label: string;
  readonly about?: string;
  /** Shown beside it: required or optional. */
  readonly mark?: string;
} & (
  | { readonly kind: 'command'; readonly command: SlashCommand }
  | { readonly kind: 'option'; readonly option: CommandOption }
  | { readonly kind: 'value'; readonly filled: OptionValue }
);

/** The list above the box. */
export interface SuggestionList {
  readonly heading: string;
  readonly entries: readonly Suggestion[];
  /** The first entry is active from the start: Enter accepts it. Of a value that is written in the line, Enter sends the line. */
  readonly isFirstDefault: boolean;
}

/**
 * Suggests commands, options or values.
 *
 * @param completed the bot's completions of the current option.
 */
export function suggestionsFor(
  draft: Draft | undefined,
  text: string,
  completed: readonly OptionValue[],
  session: Session,
): SuggestionList {
  const { phrases } = session.about;
  if (!draft) {
    const typed = /^\/(.*)$/.exec(text)?.[1];
    const commands = typed === undefined ? [] : matching(session.catalogue.slash, typed);
    return { heading: phrases.commands, entries: commands.map(commandEntry), isFirstDefault: true };
  }
  const { current } = draft;
  if (current) {
    const values = valuesFor(current, text, completed, session).map(valueEntry);
    return {
      heading: `${current.shown}: ${phrases.choices}`,
      entries: values,
      isFirstDefault: !draft.isWritten || text === '',
    };
  }
  const typed = text.trim();
  const entries = matching(unfilled(draft), typed).map(option => optionEntry(option, session));
  // A flag is complete by its name: Enter sends it.
  const isFlag = findByName(draft.command.options, typed)?.kind === 'flag';
  return { heading: phrases.options, entries, isFirstDefault: typed !== '' && !isFlag };
}

const commandEntry = (command: SlashCommand): Suggestion => ({
  kind: 'command',
  command,
  label: `/${command.shown}`,
  about: command.about,
});

const optionEntry = (option: CommandOption, { about: { phrases } }: Session): Suggestion => ({
  kind: 'option',
  option,
  label: option.shown,
  about: option.about,
  mark: option.required ? phrases.required : phrases.optional,
});

const valueEntry = (filled: OptionValue): Suggestion => ({ kind: 'value', filled, label: filled.shown });

function valuesFor(
  option: CommandOption,
  text: string,
  completed: readonly OptionValue[],
  session: Session,
): readonly OptionValue[] {
  if (option.kind === 'completed') return completed;
  const { phrases } = session.about;
  const fixed =
    option.kind === 'flag'
      ? [flagValue(true, phrases), flagValue(false, phrases)]
      : option.choices.map(({ label, value }) => ({ value, shown: label }));
  return fixed.filter(f => f.shown.toLowerCase().includes(text.trim().toLowerCase()));
}

/** How long to wait for the next key before asking the bot, in milliseconds. */
const PAUSE = 120;
const CHOICES = 8;

/** The bot's completions of an option, fetched while the reader types. Only the answer to the last request counts. */
interface Completion {
  /** Fetches completions, if the draft's current option has any, and cancels earlier requests. */
  ask(draft: Draft | undefined, text: string): void;
  /** The last ones that came for the current option, until newer ones come. */
  readonly choices: readonly OptionValue[];
  /** An answer is still to come. */
  readonly isPending: boolean;
}

/** @param onChange called when completions came, or with a problem when they can't. */
export function completion(session: () => Session, onChange: (problem: string | undefined) => void): Completion {
  let latest = 0;
  let option: string | undefined;
  let choices: readonly OptionValue[] = [];
  let isPending = false;

  const request = async (draft: Draft, text: string, focused: string): Promise<void> => {
    latest += 1;
    const own = latest;
    if (text !== '') await new Promise(resolve => setTimeout(resolve, PAUSE));
    if (own !== latest) return;
    const values = { ...valuesOf(draft), [focused]: text };
    const outcome = await interact(completionInteraction(draft.command, values, focused, session().context));
    if (own !== latest) return;
    isPending = false;
    if ('problem' in outcome) {
      choices = [];
      return onChange(outcome.problem ?? session().about.phrases.failed);
    }
    const { response } = outcome;
    choices =
      response.type === CHOICES
        ? (response.data.choices ?? []).map(({ name, value }) => ({ value: String(value), shown: name }))
        : [];
    onChange(undefined);
  };

  return {
    ask: (draft, text) => {
      const current = draft?.current?.kind === 'completed' ? draft.current.name : undefined;
      if (current !== option) choices = [];
      option = current;
      isPending = current !== undefined;
      if (draft && current !== undefined) void request(draft, text.trim(), current);
      else latest += 1;
    },
    get choices() {
      return choices;
    },
    get isPending() {
      return isPending;
    },
  };
}
