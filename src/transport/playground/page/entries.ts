/** What the list above the box offers, for what has been typed so far. */
import { matching, type OptionOf, type SlashCommand } from './catalogue.ts';
import { type Draft, open } from './draft.ts';
import type { Session } from './session.ts';
import { type Filled, filledTruth } from './values.ts';

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
