/** What the keys do in the box: a combobox, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
import { type Draft, leave } from './draft.ts';
import type { Writing } from './writing.ts';

export interface Keys {
  /** Whether the key did something here; else the browser's own meaning of it holds. */
  press(event: KeyboardEvent): boolean;
}

export function keys(writing: Writing): Keys {
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
