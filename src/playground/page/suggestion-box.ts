/**
 * Draws the list above the message box: what can be chosen for what is being written. The focus stays in the message
 * box.
 */
import { el } from './dom.ts';
import type { Suggestion, SuggestionList } from './suggestions.ts';

/** Makes an entry's element id, by which the message box names the active one. */
export const entryId = (at: number): string => `offer-${at}`;

/** The list. */
interface SuggestionBox {
  /** @param active the index of the entry to mark; -1 for none. */
  draw(suggestions: SuggestionList, active: number): void;
}

/** Sets up the list in its frame; `accept` is called with the entry that is pressed. */
export function suggestionBox(frame: HTMLElement, accept: (entry: Suggestion) => void): SuggestionBox {
  const heading = el('p', { class: 'offers-heading', 'aria-hidden': 'true' });
  const entries = el('div', { role: 'listbox', id: 'offered', 'aria-label': ' ' });
  frame.append(heading, entries);
  // A press on the list must not take the focus from the message box, which would close the list.
  frame.addEventListener('pointerdown', event => event.preventDefault());
  frame.addEventListener('mousedown', event => event.preventDefault());

  return {
    draw: (suggestions, active) => {
      heading.textContent = suggestions.heading;
      entries.setAttribute('aria-label', suggestions.heading);
      entries.replaceChildren(...suggestions.entries.map((entry, at) => drawn(entry, at, at === active)));
      frame.hidden = suggestions.entries.length === 0;
      entries.children[active]?.scrollIntoView({ block: 'nearest' });
    },
  };

  function drawn(entry: Suggestion, at: number, isActive: boolean): HTMLElement {
    const made = el('div', { role: 'option', id: entryId(at), 'aria-selected': String(isActive) }, [
      el('span', { class: 'offer-name' }, [entry.label]),
      entry.about !== undefined && el('span', { class: 'offer-about' }, [entry.about]),
      entry.mark !== undefined && el('span', { class: 'offer-mark' }, [entry.mark]),
    ]);
    made.addEventListener('click', () => accept(entry));
    return made;
  }
}
