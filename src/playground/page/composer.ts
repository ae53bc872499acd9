/** The box in which commands and messages are written, on the page. */

import type { OptionOf } from './catalogue.ts';
import type { Conversation } from './conversation.ts';
import { button, el, part } from './dom.ts';
import { type Draft, leave, remove } from './draft.ts';
import { type Writing, writing } from './input-state.ts';
import { entryId, list } from './popup.ts';
import type { Session } from './session.ts';

// What the keys do in the box: a combobox, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/

interface Keys {
  /** Whether the key did something here; else the browser's own meaning of it holds. */
  press(event: KeyboardEvent): boolean;
}

function keys(writing: Writing): Keys {
  /** What was pressed after Enter or Tab while those wait for the bot's completion: quick fingers aren't ahead of themselves. */
  let held: string[] = [];

  const wait = (then: () => void): void => {
    held = [];
    writing.later(() => {
      const after = held;
      then();
      for (const key of after) again(key);
    });
  };
  const again = (key: string): void => {
    if (press(key) || key === 'Tab') return;
    const { text } = writing;
    writing.typed(key === 'Backspace' ? text.slice(0, -1) : text + key);
  };

  const press = (key: string): boolean => {
    if (writing.isHeld) {
      const counts = key.length === 1 || ['Enter', 'Tab', 'Backspace'].includes(key);
      if (counts) held.push(key);
      return counts;
    }
    switch (key) {
      case 'Enter':
        enter();
        return true;
      case 'Tab':
        return tab();
      case 'Escape':
        close(writing);
        return true;
      case 'Backspace':
        if (!writing.draft || writing.text !== '') return false;
        back(writing.draft, writing);
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        writing.move(key === 'ArrowDown' ? 1 : -1);
        return true;
      default:
        return false;
    }
  };

  /** Takes the entry that is meant; without one, sends. */
  const enter = (): void => {
    const entry = writing.offer.entries[writing.active];
    if (writing.isAwaited) wait(enter);
    else if (entry) writing.accept(entry);
    else writing.submit();
  };

  /** Takes an entry or what is typed, and goes on writing; with nothing to take, leaves the box. */
  const tab = (): boolean => {
    const { entries } = writing.offer;
    const entry = entries[writing.active] ?? entries[0];
    if (writing.isAwaited) wait(tab);
    else if (entry) writing.accept(entry);
    else if (writing.draft?.current && writing.text !== '') writing.take();
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

/** Closes the list; then gives the command up, unless words would be lost. */
function close(writing: Writing): void {
  if (writing.offer.entries.length > 0) writing.show(false);
  else if (writing.text === '') writing.go(undefined, '');
}

/** From an option's start back to choosing options, from there into the last one that is filled, from there to the command's name. */
function back(draft: Draft, writing: Writing): void {
  const last = [...draft.filled.keys()].at(-1);
  const option = draft.command.options.find(o => o.name === last);
  if (draft.current) writing.go(leave(draft), '');
  else if (option) writing.open(option);
  else writing.go(undefined, `/${draft.command.shown}`);
}

interface Composer {
  /** Draws it in the reader's language. What was being written is dropped: its words were of another one. */
  redraw(): void;
  focus(): void;
  /** Something that isn't wrong, until the next key. */
  say(sentence: string): void;
}

export function composer(session: () => Session, doing: Conversation): Composer {
  const form = part('composer', HTMLFormElement);
  const box = part('box', HTMLInputElement);
  const tokens = part('tokens', HTMLElement);
  const state: Writing = writing(session, doing, draw);
  const pressed = keys(state);
  const offers = list(part('offers', HTMLElement), entry => {
    state.accept(entry);
    box.focus();
  });

  function draw(): void {
    const { draft, wrong, offer, active, text } = state;
    const { phrases } = session().about;
    if (box.value !== text) box.value = text;
    offers.draw(offer, active);
    tokens.replaceChildren(...(draft ? tokensOf(draft) : []));
    part('hint', HTMLElement).textContent = draft ? hint(draft) : '';
    part('wrong', HTMLElement).textContent = wrong?.text ?? '';
    part('told', HTMLElement).textContent = isEmptyHanded() ? phrases.noMatches : '';
    name(draft);
    box.setAttribute('aria-expanded', String(offer.entries.length > 0));
    box.setAttribute('aria-invalid', String(wrong !== undefined));
    if (active < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', entryId(active));
  }

  function name(draft: Draft | undefined): void {
    const { phrases } = session().about;
    const named = draft && [`/${draft.command.shown}`, draft.current?.shown ?? phrases.options].join(' ');
    box.setAttribute('aria-label', named ?? phrases.messageBox);
    box.placeholder = draft ? '' : phrases.typeHere;
  }

  /** Something is typed that a list should match, and nothing does. */
  function isEmptyHanded(): boolean {
    const { draft, text, offer, isAwaited, wrong } = state;
    const fits = draft ? draft.current?.kind !== 'text' && text !== '' : /^\/\S*$/.test(text);
    return fits && !isAwaited && !wrong && offer.entries.length === 0 && document.activeElement === box;
  }

  function hint({ command, current }: Draft): string {
    const { required, optional } = session().about.phrases;
    if (!current) return `/${command.shown} – ${command.about}`;
    return `${current.shown} – ${current.about} (${current.required ? required : optional})`;
  }

  function tokensOf(draft: Draft): HTMLElement[] {
    const { command, filled, current } = draft;
    const away = (name: string, press: () => void): HTMLElement =>
      button({ class: 'away', 'aria-label': `${session().about.phrases.remove}: ${name}` }, ['×'], () => {
        press();
        box.focus();
      });
    const whole = (option: OptionOf): HTMLElement => {
      const value = filled.get(option.name)?.shown ?? '';
      const open = button({ class: 'value' }, [el('b', {}, [option.shown]), ` ${value}`], () => {
        state.open(option);
        box.focus();
      });
      return el('span', { class: 'token' }, [open, away(option.shown, () => state.go(remove(draft, option), ''))]);
    };
    const given = [...filled.keys()].flatMap(name => command.options.filter(o => o.name === name));
    return [
      el('span', { class: 'token command' }, [
        `/${command.shown}`,
        away(`/${command.shown}`, () => state.go(undefined, '')),
      ]),
      ...given.map(whole),
      ...(current ? [el('span', { class: 'token current' }, [el('b', {}, [current.shown])])] : []),
    ];
  }

  box.addEventListener('input', () => state.typed(box.value));
  box.addEventListener('keydown', event => {
    if (pressed.press(event)) event.preventDefault();
  });
  box.addEventListener('focus', () => state.show(true));
  box.addEventListener('blur', () => state.show(false));
  form.addEventListener('submit', event => {
    event.preventDefault();
    state.submit();
    box.focus();
  });
  part('slash', HTMLButtonElement).addEventListener('click', () => {
    state.go(undefined, '/');
    box.focus();
  });
  return {
    redraw: () => {
      const { phrases } = session().about;
      part('send', HTMLButtonElement).textContent = phrases.send;
      part('slash', HTMLButtonElement).setAttribute('aria-label', phrases.commands);
      state.go(undefined, '');
    },
    focus: () => box.focus(),
    say: sentence => {
      part('told', HTMLElement).textContent = sentence;
    },
  };
}
