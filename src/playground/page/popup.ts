/** Makes a button that opens a list to choose from: a message's menu, or a select menu under it. */
import { button, el } from './dom.ts';

/** An entry of the list. */
export interface PopupItem {
  readonly label: string;
  readonly about?: string;
  readonly isChosen?: boolean;
  choose(): void;
}

/** The ARIA roles of list and entries. */
const ROLES = {
  menu: { list: 'menu', item: 'menuitem' },
  listbox: { list: 'listbox', item: 'option' },
} as const;

/** A button with its list. */
interface Popup {
  readonly opener: HTMLButtonElement;
  /** The button and the list together. */
  readonly element: HTMLElement;
  open(): void;
}

/**
 * Makes the button and its list.
 *
 * @param items called each time the list opens.
 */
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
  const element = el('div', { class: `opens-${kind}` }, [opener, list]);
  element.addEventListener('focusout', ({ relatedTarget: to }) => {
    if (!list.hidden && !(to instanceof Node && element.contains(to))) close(false);
  });
  return { opener, element, open };
}

function entry({ label, about, isChosen }: PopupItem, role: string, choose: () => void): HTMLElement {
  const selected = role === 'option' ? { 'aria-selected': String(isChosen ?? false) } : {};
  return button({ role, tabindex: -1, ...selected }, [label, about !== undefined && el('small', {}, [about])], choose);
}

/**
 * Finds the entry to which a key leads from the one at `at`: along the list, to its ends, or to the next one that
 * starts with a letter.
 */
function target(key: string, all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at(at - 1);
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const starts = (e: HTMLElement): boolean => (e.textContent ?? '').toLowerCase().startsWith(key.toLowerCase());
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(starts);
}
