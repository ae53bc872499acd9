/** A list that a button opens, to choose one thing from: the menu of a message, and a menu under an answer. */
import { button, el } from './dom.ts';
import type { Entry, Offer } from './suggestions.ts';

export interface PopupItem {
  readonly label: string;
  readonly about?: string;
  readonly isChosen?: boolean;
  choose(): void;
}

/** What it is to those who hear it. */
const ROLES = {
  menu: { list: 'menu', item: 'menuitem' },
  listbox: { list: 'listbox', item: 'option' },
} as const;

interface Popup {
  readonly opener: HTMLButtonElement;
  /** The button and the list together. */
  readonly whole: HTMLElement;
  open(): void;
}

/** @param items made anew each time it opens */
export function popup(
  kind: keyof typeof ROLES,
  name: string,
  opening: { readonly attributes: Readonly<Record<string, string>>; readonly label: string },
  items: () => readonly PopupItem[],
): Popup {
  const role = ROLES[kind];
  const list = el('div', { role: role.list, 'aria-label': name, class: 'popup', hidden: true });
  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(`[role=${role.item}]`)];

  const close = (focus: boolean): void => {
    list.hidden = true;
    list.replaceChildren();
    opener.setAttribute('aria-expanded', 'false');
    if (focus) opener.focus();
  };
  const open = (): void => {
    const chosen = (item: PopupItem): void => {
      close(true);
      item.choose();
    };
    list.replaceChildren(...items().map(item => entry(item, role.item, () => chosen(item))));
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    const at = entries().find(e => e.getAttribute('aria-selected') === 'true') ?? entries()[0];
    at?.focus();
    list.scrollIntoView({ block: 'nearest' });
  };
  const toggle = (): void => (list.hidden ? open() : close(true));
  const opener = button(
    { 'aria-haspopup': role.list, 'aria-expanded': 'false', ...opening.attributes },
    [opening.label],
    toggle,
  );
  opener.addEventListener('keydown', event => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open();
  });
  list.addEventListener('keydown', event => {
    const all = entries();
    const to = target(event.key, all, all.indexOf(document.activeElement as HTMLElement));
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') return close(true);
    else if (!to) return;
    to?.focus();
    event.preventDefault();
    event.stopPropagation();
  });
  const whole = el('div', { class: `opens-${kind}` }, [opener, list]);
  whole.addEventListener('focusout', ({ relatedTarget: to }) => {
    if (!list.hidden && !(to instanceof Node && whole.contains(to))) close(false);
  });
  return { opener, whole, open };
}

function entry({ label, about, isChosen }: PopupItem, role: string, choose: () => void): HTMLElement {
  const selected = role === 'option' ? { 'aria-selected': String(isChosen ?? false) } : {};
  return button({ role, tabindex: -1, ...selected }, [label, about !== undefined && el('small', {}, [about])], choose);
}

/** Where a key leads from the entry at `at`: along the list, to its ends, or to the next entry that starts with a letter. */
function target(key: string, all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at(at - 1);
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const starts = (e: HTMLElement): boolean => (e.textContent ?? '').toLowerCase().startsWith(key.toLowerCase());
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(starts);
}

// The list above the box: what can be chosen for what is being written. The focus stays in the box.

/** The entry's id on the page, for the box to name the one that is active. */
export const entryId = (at: number): string => `offer-${at}`;

interface Listbox {
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
