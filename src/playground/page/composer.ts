/** Runs the message box: draws what is being written, and handles its keys. */
import { type CommandOption, commandName } from './catalogue.ts';
import type { Conversation } from './conversation.ts';
import { button, el, part } from './dom.ts';
import { type Draft, impliedOption, remove, withoutCurrent } from './draft.ts';
import { type InputState, inputState } from './input-state.ts';
import type { Session } from './session.ts';
import { entryId, suggestionBox } from './suggestion-box.ts';

/** Handles the keys of the box. */
interface KeyHandler {
  /** Handles a key. Returns false where the browser should do so. */
  press(event: KeyboardEvent): boolean;
}

/** Handles the keys as a combobox does: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
function keyHandler(state: InputState): KeyHandler {
  /** Keys pressed after Enter or Tab while those wait for the bot's completion; replayed once it has come. */
  let queued: string[] = [];

  const queueKeys = (then: () => void): void => {
    queued = [];
    state.afterCompletion(() => {
      const after = queued;
      then();
      for (const key of after) replay(key);
    });
  };
  const replay = (key: string): void => {
    if (press(key) || key === 'Tab') return;
    const { text } = state;
    state.type(key === 'Backspace' ? text.slice(0, -1) : text + key);
  };

  const press = (key: string): boolean => {
    if (state.isDeferring) {
      const counts = key.length === 1 || ['Enter', 'Tab', 'Backspace'].includes(key);
      if (counts) queued.push(key);
      return counts;
    }
    switch (key) {
      case 'Enter':
        enter();
        return true;
      case 'Tab':
        return tab();
      case 'Escape':
        close(state);
        return true;
      case 'Backspace':
        if (!state.draft || state.text !== '') return false;
        back(state.draft, state);
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        state.move(key === 'ArrowDown' ? 1 : -1);
        return true;
      default:
        return false;
    }
  };

  /** Accepts the active entry; without one, sends. */
  const enter = (): void => {
    const entry = state.suggestions.entries[state.active];
    if (state.isPending) queueKeys(enter);
    else if (entry) state.accept(entry);
    else state.submit();
  };

  /** Accepts an entry, or takes what is typed as a value; with nothing to take, lets the focus leave the box. */
  const tab = (): boolean => {
    const { entries } = state.suggestions;
    const entry = entries[state.active] ?? entries[0];
    if (state.isPending) queueKeys(tab);
    else if (entry) state.accept(entry);
    else if (state.draft?.current && state.text !== '') state.take();
    else return false;
    return true;
  };

  return {
    press: event => {
      const isCombined = event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key === 'Tab');
      return !event.isComposing && !isCombined && press(event.key);
    },
  };
}

/** Closes the list; where it's closed already, drops the command, unless text would be lost. */
function close(state: InputState): void {
  if (state.suggestions.entries.length > 0) state.show(false);
  else if (state.text === '') state.set(undefined, '');
}

/**
 * Steps back: from an option to choosing one, from there into the last one that is filled, from there to the command's
 * name.
 */
function back(draft: Draft, state: InputState): void {
  const last = [...draft.filled.keys()].at(-1);
  const option = draft.command.options.find(o => o.name === last);
  if (draft.current) state.set(withoutCurrent(draft), '');
  else if (option) state.open(option);
  else state.set(undefined, `/${draft.command.shown}`);
}

/** The message box. */
interface Composer {
  /** Redraws it in the reader's language. Drops what was being written, which was in another language. */
  redraw(): void;
  focus(): void;
  /** Begins a command, by its name in the declaration, in place of what was being written. */
  write(command: string): void;
  /** Shows a status until the next key. */
  say(sentence: string): void;
}

/** Sets up the message box. */
export function composer(session: () => Session, conversation: Conversation): Composer {
  const form = part('composer', HTMLFormElement);
  const box = part('box', HTMLInputElement);
  const tokens = part('tokens', HTMLElement);
  const state: InputState = inputState(session, conversation, draw);
  const keyHandling = keyHandler(state);
  const list = suggestionBox(part('offers', HTMLElement), entry => {
    state.accept(entry);
    box.focus();
  });

  function draw(): void {
    const { draft, question, error, suggestions, active, text } = state;
    const { phrases } = session().about;
    if (box.value !== text) box.value = text;
    list.draw(suggestions, active);
    tokens.replaceChildren(...(draft ? tokensOf(draft) : []));
    part('hint', HTMLElement).textContent = draft ? hint(draft) : about(question);
    part('error', HTMLElement).textContent = error?.text ?? '';
    part('status', HTMLElement).textContent = hasNoMatches() ? phrases.noMatches : '';
    name(draft);
    box.setAttribute('aria-expanded', String(suggestions.entries.length > 0));
    box.setAttribute('aria-invalid', String(error !== undefined));
    if (active < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', entryId(active));
  }

  function name(draft: Draft | undefined): void {
    const { phrases } = session().about;
    const named = draft && [`/${draft.command.shown}`, draft.current?.shown ?? phrases.options].join(' ');
    box.setAttribute('aria-label', named ?? phrases.messageBox);
    box.placeholder = draft ? '' : phrases.typeHere;
  }

  /** Tells whether something is typed that the list should match, and nothing does. */
  function hasNoMatches(): boolean {
    const { draft, text, suggestions, isPending, error } = state;
    const isText = draft && (draft.current?.kind === 'text' || impliedOption(draft, text) !== undefined);
    const fits = draft ? !isText && text !== '' : /^\/\S*$/.test(text);
    return fits && !isPending && !error && suggestions.entries.length === 0 && document.activeElement === box;
  }

  function hint(draft: Draft): string {
    const { required, optional } = session().about.phrases;
    const { current = impliedOption(draft, state.text) } = draft;
    if (!current) return about(draft);
    return `${current.shown} – ${current.about} (${current.required ? required : optional})`;
  }

  const about = (draft: Draft | undefined): string => (draft ? `/${draft.command.shown} – ${draft.command.about}` : '');

  function tokensOf(draft: Draft): HTMLElement[] {
    const { command, filled, current } = draft;
    const removeButton = (name: string, press: () => void): HTMLElement =>
      button({ class: 'away', 'aria-label': `${session().about.phrases.remove}: ${name}` }, ['×'], () => {
        press();
        box.focus();
      });
    const token = (option: CommandOption): HTMLElement => {
      const value = filled.get(option.name)?.shown ?? '';
      const open = button({ class: 'value' }, [el('b', {}, [option.shown]), ` ${value}`], () => {
        state.open(option);
        box.focus();
      });
      return el('span', { class: 'token' }, [
        open,
        removeButton(option.shown, () => state.set(remove(draft, option), '')),
      ]);
    };
    const given = [...filled.keys()].flatMap(name => command.options.filter(o => o.name === name));
    return [
      el('span', { class: 'token command' }, [
        `/${command.shown}`,
        removeButton(`/${command.shown}`, () => state.set(undefined, '')),
      ]),
      ...given.map(token),
      ...(current ? [el('span', { class: 'token current' }, [el('b', {}, [current.shown])])] : []),
    ];
  }

  box.addEventListener('input', () => state.type(box.value));
  box.addEventListener('keydown', event => {
    if (keyHandling.press(event)) event.preventDefault();
  });
  box.addEventListener('focus', () => state.show(true));
  box.addEventListener('blur', () => state.show(false));
  form.addEventListener('submit', event => {
    event.preventDefault();
    state.submit();
    box.focus();
  });
  part('slash', HTMLButtonElement).addEventListener('click', () => {
    state.set(undefined, '/');
    box.focus();
  });
  return {
    redraw: () => {
      const { phrases } = session().about;
      part('send', HTMLButtonElement).textContent = phrases.send;
      part('slash', HTMLButtonElement).setAttribute('aria-label', phrases.commands);
      state.set(undefined, '');
    },
    focus: () => box.focus(),
    write: command => {
      state.set(undefined, '');
      state.type(`${commandName(session().catalogue, command)} `);
      box.focus();
    },
    say: sentence => {
      part('status', HTMLElement).textContent = sentence;
    },
  };
}
