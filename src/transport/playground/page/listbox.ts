/** The list above the box: what can be chosen for what is being written. The focus stays in the box. */
import { el } from './dom.ts';
import type { Entry, Offer } from './entries.ts';

/** The entry's id on the page, for the box to name the one that is active. */
export const entryId = (at: number): string => `offer-${at}`;

export interface Listbox {
  /** @param active which entry is marked; -1 for none */
  draw(offer: Offer, active: number): void;
}

export function list(frame: HTMLElement, accept: (entry: Entry) => void): Listbox {
  const heading = el('p', { class: 'offers-heading', 'aria-hidden': 'true' });
  const entries = el('div', { role: 'listbox', id: 'offered', 'aria-label': ' ' });
  frame.append(heading, entries);
  // A press on the list must not take the focus out of the box, which would close it.
  frame.addEventListener('pointerdown', event => event.preventDefault());
  frame.addEventListener('mousedown', event => event.preventDefault());

  return {
    draw: (offer, active) => {
      heading.textContent = offer.heading;
      entries.setAttribute('aria-label', offer.heading);
      entries.replaceChildren(...offer.entries.map((entry, at) => drawn(entry, at, at === active)));
      frame.hidden = offer.entries.length === 0;
      entries.children[active]?.scrollIntoView({ block: 'nearest' });
    },
  };

  function drawn(entry: Entry, at: number, isActive: boolean): HTMLElement {
    const made = el('div', { role: 'option', id: entryId(at), 'aria-selected': String(isActive) }, [
      el('span', { class: 'offer-name' }, [entry.label]),
      entry.about !== undefined && el('span', { class: 'offer-about' }, [entry.about]),
      entry.mark !== undefined && el('span', { class: 'offer-mark' }, [entry.mark]),
    ]);
    made.addEventListener('click', () => accept(entry));
    return made;
  }
}
