/**
 * Holds the state of the message box: what is being written, and what can be chosen for it. Knows nothing of keys or
 * elements.
 */
import type { CommandOption } from './catalogue.ts';
import type { Conversation } from './conversation.ts';
import { asking, type Draft, edit, fill, fromLine, newDraft, takeWritten, valuesOf, withTyped } from './draft.ts';
import type { Session } from './session.ts';
import { completion, type Suggestion, type SuggestionList, suggestionsFor } from './suggestions.ts';
import { checkMessage, checkValues, type InputError, isQuoting } from './validation.ts';

/** The state of the message box, and what changes it. */
export interface InputState {
  /** The text in the box. */
  readonly text: string;
  /** The slash command that is being written, if one is. */
  readonly draft: Draft | undefined;
  /** What the text asks that is no command and no message. */
  readonly question: Draft | undefined;
  readonly error: InputError | undefined;
  /** What can be chosen; no entries while the list is closed. */
  readonly suggestions: SuggestionList;
  /** The index of the entry that Enter accepts; -1 for none. */
  readonly active: number;
  /** The bot's completion is still to come. */
  readonly isPending: boolean;
  /** Replaces the text in the box, as by typing. */
  type(text: string): void;
  /** Accepts an entry of the list. */
  accept(entry: Suggestion): void;
  /** Opens an option, to write its value. */
  open(option: CommandOption): void;
  /** Replaces the draft, by none for `undefined`, and the text. */
  set(draft: Draft | undefined, text: string): void;
  /** Takes what is typed as the current option's value, without sending. */
  take(): void;
  /** Sends the command or the message, or sets the error. */
  submit(): void;
  /** Makes the next or the previous entry active. */
  move(by: 1 | -1): void;
  /** Opens or closes the list. */
  show(isOpen: boolean): void;
  /** Something waits for the completion, by {@link afterCompletion}. */
  readonly isDeferring: boolean;
  /** Calls `then` once the pending completion has come, unless something else is typed first. */
  afterCompletion(then: () => void): void;
}

/**
 * Makes the state of an empty box.
 *
 * @param onChange called after every change.
 */
export function inputState(
  session: () => Session,
  conversation: Pick<Conversation, 'open' | 'post'>,
  onChange: () => void,
): InputState {
  let text = '';
  let draft: Draft | undefined;
  let error: InputError | undefined;
  let isOpen = false;
  let active = -1;
  let deferred: (() => void) | undefined;
  const phrases = () => session().about.phrases;
  const commands = () => session().catalogue.slash;

  const completions = completion(session, problem => {
    if (problem !== undefined) error = { text: problem };
    active = firstActive();
    const then = deferred;
    deferred = undefined;
    onChange();
    then?.();
  });
  const offered = (): SuggestionList => suggestionsFor(draft, text, completions.choices, session());
  const firstActive = (): number => (offered().isFirstDefault && offered().entries.length > 0 ? 0 : -1);

  const set = (to: Draft | undefined, left: string, what?: InputError): undefined => {
    draft = to;
    text = left;
    error = what;
    deferred = undefined;
    isOpen = true;
    completions.ask(draft, text);
    active = firstActive();
    onChange();
  };
  const showError = (what: InputError): undefined => {
    error = what;
    onChange();
  };

  const openOption = (of: Draft, option: CommandOption, what?: InputError): undefined => {
    const to = edit(of, option);
    set(to, to.previous?.shown ?? '', what);
  };

  /** Returns the draft with the typed text in it; where that is wrong, sets the error and returns `undefined`. */
  const takeTyped = (of: Draft): Draft | undefined => {
    const now = withTyped(of, text, phrases());
    return 'error' in now ? showError(now.error) : now.draft;
  };

  const send = (of: Draft): undefined => {
    const ready = takeTyped(of);
    if (!ready) return;
    // A required option is still missing: it's written next, and that is no error yet.
    if (ready.current && ready.current !== of.current) return set(ready, '');
    const values = valuesOf(ready);
    const invalid = checkValues(ready.command, values, phrases());
    const option = ready.command.options.find(o => o.name === invalid?.option);
    if (invalid) return option ? openOption(ready, option, invalid) : showError(invalid);
    set(undefined, '');
    void conversation.open({ kind: 'command', name: ready.command.name, values });
  };

  /** What is written without a slash is a question, as at the prompt, unless it's a message to be checked by its menu. */
  const questionIn = (message: string): Draft | undefined =>
    isQuoting(message) ? undefined : asking(message, commands());

  const post = (): undefined => {
    const message = text.trim();
    if (message === '') return;
    const invalid = checkMessage(message, phrases());
    if (invalid) return showError(invalid);
    const question = questionIn(message);
    set(question, '');
    if (question) return send(question);
    void conversation.post(message);
  };

  return {
    get text() {
      return text;
    },
    get draft() {
      return draft;
    },
    get question() {
      return draft || /^\s*(?:\/|$)/.test(text) ? undefined : questionIn(text);
    },
    get error() {
      return error;
    },
    get suggestions() {
      return isOpen ? offered() : { ...offered(), entries: [] };
    },
    get active() {
      return isOpen ? active : -1;
    },
    get isPending() {
      return isOpen && completions.isPending;
    },
    get isDeferring() {
      return deferred !== undefined;
    },
    type: now => {
      const line = draft ? undefined : fromLine(now, commands(), phrases());
      const to = line ?? (draft && takeWritten(draft, now, phrases()));
      if (to) set(to.draft, to.rest);
      else set(draft, now);
    },
    accept: entry => {
      if (entry.kind === 'command') set(newDraft(entry.command), '');
      else if (draft && entry.kind === 'option') openOption(draft, entry.option);
      else if (draft?.current && entry.kind === 'value') set(fill(draft, draft.current, entry.filled), '');
    },
    open: option => draft && openOption(draft, option),
    set,
    take: () => {
      const to = draft && takeTyped(draft);
      if (to) set(to, '');
    },
    submit: () => {
      const line = draft ? undefined : fromLine(`${text.trim()} `, commands(), phrases());
      if (line) set(line.draft, line.rest);
      if (draft) send(draft);
      else post();
    },
    move: by => {
      const count = offered().entries.length;
      if (isOpen && count > 0) active = active < 0 && by < 0 ? count - 1 : (active + by + count) % count;
      isOpen = true;
      onChange();
    },
    show: to => {
      isOpen = to;
      onChange();
    },
    afterCompletion: then => {
      deferred = then;
    },
  };
}
