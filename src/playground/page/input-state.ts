/** What is being written in the box, and what becomes of it. Knows nothing of keys or elements. */
import type { OptionOf } from './catalogue.ts';
import type { Conversation } from './conversation.ts';
import { absorb, begin, type Draft, edit, fill, fromLine, valuesOf, written } from './draft.ts';
import type { Session } from './session.ts';
import { completion, type Entry, type Offer, offer } from './suggestions.ts';
import { type Wrong, wrongMessage, wrongWith } from './validation.ts';

export interface Writing {
  readonly text: string;
  /** The slash command that is being written, if one is. */
  readonly draft: Draft | undefined;
  readonly wrong: Wrong | undefined;
  /** What can be chosen; nothing while the list is closed. */
  readonly offer: Offer;
  /** Which entry Enter takes; -1 for none. */
  readonly active: number;
  /** Whether the bot is still to say what it completes with. */
  readonly isAwaited: boolean;
  typed(text: string): void;
  accept(entry: Entry): void;
  open(option: OptionOf): void;
  /** To another draft, or to none, with a text in the box. */
  go(draft: Draft | undefined, text: string): void;
  /** Takes what is typed as the current option's value, without sending. */
  take(): void;
  /** Sends the command or the message, or says what is wrong with it. */
  submit(): void;
  move(by: 1 | -1): void;
  show(isOpen: boolean): void;
  /** Whether something waits for that. */
  readonly isHeld: boolean;
  /** Does this once the completion that is awaited has come, unless something else is typed first. */
  later(then: () => void): void;
}

/** @param changed called after every change */
export function writing(
  session: () => Session,
  doing: Pick<Conversation, 'open' | 'post'>,
  changed: () => void,
): Writing {
  let text = '';
  let draft: Draft | undefined;
  let wrong: Wrong | undefined;
  let isOpen = false;
  let active = -1;
  let afterwards: (() => void) | undefined;
  const phrases = () => session().about.phrases;
  const commands = () => session().catalogue.slash;

  const completed = completion(session, problem => {
    if (problem !== undefined) wrong = { text: problem };
    active = first();
    const then = afterwards;
    afterwards = undefined;
    changed();
    then?.();
  });
  const offered = (): Offer => offer(draft, text, completed.choices, session());
  const first = (): number => (offered().isFirstMeant && offered().entries.length > 0 ? 0 : -1);

  const go = (to: Draft | undefined, left: string, what?: Wrong): undefined => {
    draft = to;
    text = left;
    wrong = what;
    afterwards = undefined;
    isOpen = true;
    completed.ask(draft, text);
    active = first();
    changed();
  };
  const complain = (what: Wrong): undefined => {
    wrong = what;
    changed();
  };

  const openOption = (of: Draft, option: OptionOf, what?: Wrong): undefined => {
    const to = edit(of, option);
    go(to, to.was?.shown ?? '', what);
  };

  /** The draft with what is typed in it. `undefined` where it can't be; what is wrong is told. */
  const taken = (of: Draft): Draft | undefined => {
    const now = written(of, text, phrases());
    return 'wrong' in now ? complain(now.wrong) : now.draft;
  };

  const send = (of: Draft): undefined => {
    const ready = taken(of);
    if (!ready) return;
    // The next required option is the next thing to write; nothing is wrong yet.
    if (ready.current && ready.current !== of.current) return go(ready, '');
    const values = valuesOf(ready);
    const bad = wrongWith(ready.command, values, phrases());
    const option = ready.command.options.find(o => o.name === bad?.option);
    if (bad) return option ? openOption(ready, option, bad) : complain(bad);
    go(undefined, '');
    void doing.open({ kind: 'command', name: ready.command.name, values });
  };

  const post = (): undefined => {
    const message = text.trim();
    if (message === '') return;
    const bad = wrongMessage(message, phrases());
    if (bad) return complain(bad);
    go(undefined, '');
    void doing.post(message);
  };

  return {
    get text() {
      return text;
    },
    get draft() {
      return draft;
    },
    get wrong() {
      return wrong;
    },
    get offer() {
      return isOpen ? offered() : { ...offered(), entries: [] };
    },
    get active() {
      return isOpen ? active : -1;
    },
    get isAwaited() {
      return isOpen && completed.isAwaited;
    },
    get isHeld() {
      return afterwards !== undefined;
    },
    typed: now => {
      const line = draft ? undefined : fromLine(now, commands(), phrases());
      const named = draft && !draft.current ? absorb(draft, now, phrases()) : undefined;
      const to = line ?? (named?.draft === draft ? undefined : named);
      if (to) go(to.draft, to.rest);
      else go(draft, now);
    },
    accept: entry => {
      if (entry.kind === 'command') go(begin(entry.command), '');
      else if (draft && entry.kind === 'option') openOption(draft, entry.option);
      else if (draft?.current && entry.kind === 'value') go(fill(draft, draft.current, entry.filled), '');
    },
    open: option => draft && openOption(draft, option),
    go,
    take: () => {
      const to = draft && taken(draft);
      if (to) go(to, '');
    },
    submit: () => {
      const line = draft ? undefined : fromLine(`${text.trim()} `, commands(), phrases());
      if (line) go(line.draft, line.rest);
      if (draft) send(draft);
      else post();
    },
    move: by => {
      const count = offered().entries.length;
      if (isOpen && count > 0) active = active < 0 && by < 0 ? count - 1 : (active + by + count) % count;
      isOpen = true;
      changed();
    },
    show: to => {
      isOpen = to;
      changed();
    },
    later: then => {
      afterwards = then;
    },
  };
}
