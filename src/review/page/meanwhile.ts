/**
 * Keeps what is pressed, typed and pasted while something is being done, and does it afterwards, in its order, as the browser
 * would have. A press of the mouse is done only where it was meant: at the same item and field.
 */

/** What somebody looked at. */
export interface Place {
  readonly item: string;
  readonly field: string;
}

/** Something that was meant for later. */
interface Late {
  /** As somebody would call it. */
  readonly name: string;
  /** @returns whether it could be done */
  act(): boolean;
}

/** What is kept for later. */
interface Meanwhile {
  /**
   * Does it, as far as nothing else is being done again. Where something is refused the rest is let go: what it was meant for
   * didn't come.
   *
   * @param isRefused whether something was
   * @returns what wasn't done, as it was pressed; empty for nothing
   */
  catchUp(isRefused: () => boolean): string;
}

/** Keys that are pressed only with others. */
const HELD = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** @param place what is looked at */
export function keepMeanwhile(isBusy: () => boolean, place: () => Place): Meanwhile {
  const waiting: Late[] = [];
  const keep = (event: Event, late: Late): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push(late);
  };
  const listen = <K extends keyof DocumentEventMap>(kind: K, late: (event: DocumentEventMap[K]) => Late | undefined) =>
    document.addEventListener(
      kind,
      event => {
        const made = isBusy() && event.isTrusted ? late(event) : undefined;
        if (made) keep(event, made);
      },
      true,
    );
  listen('keydown', event => (isKept(event) ? { name: event.key, act: () => pressKey(event) } : undefined));
  listen('paste', event => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    return { name: text, act: () => insert(document.activeElement, text) };
  });
  listen('click', ({ target }) => {
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-id], summary, label, input') : null;
    if (!at?.closest('#panel, #tools')) return undefined;
    const before = place();
    return { name: at.textContent.trim(), act: () => pressAgain(at, before, place()) };
  });
  return {
    catchUp(isRefused) {
      const undone: Late[] = [];
      while (!isBusy() && !isRefused()) {
        const late = waiting.shift();
        if (!late) break;
        if (!late.act()) undone.push(late);
      }
      if (isRefused()) undone.push(...waiting.splice(0));
      return pressed(undone);
    },
  };
}

/** What was pressed, as it reads. */
const pressed = (all: readonly Late[]): string =>
  all
    .map(({ name }) => (name.length > 1 ? ` ${name} ` : name))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What the browser has uses for is its own; to save is ours. */
const isKept = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !isComposing && !HELD.includes(key) && (!(ctrlKey || metaKey || altKey) || key === 'Enter');

/** Does what pressing a key does now, where the focus is now. */
function pressKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const at = document.activeElement ?? document.body;
  const again = new KeyboardEvent('keydown', { key, shiftKey, ctrlKey, metaKey, bubbles: true, cancelable: true });
  if (at.dispatchEvent(again)) byBrowser(key, shiftKey, at);
  return true;
}

/** The button of the same name, where what is looked at is what was; a tool is the same wherever one is. */
function pressAgain(pressed: HTMLElement, before: Place, now: Place): boolean {
  const name = pressed.dataset['id'];
  const isMeant =
    pressed.closest('#tools') !== null ||
    (before.item === now.item && (before.field === now.field || pressed.closest('.current') === null));
  const same = pressed.isConnected
    ? pressed
    : document.querySelector<HTMLElement>(name === undefined ? ':not(*)' : `[data-id="${CSS.escape(name)}"]`);
  if (isMeant) same?.click();
  return isMeant && same !== null;
}

type Text = HTMLInputElement | HTMLTextAreaElement;

const isText = (at: Element | null): at is Text =>
  at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type !== 'checkbox');

/** Writes a text where the focus is. @returns whether anything is written in there */
function insert(at: Element | null, text: string): boolean {
  if (!isText(at)) return false;
  at.setRangeText(text, at.selectionStart ?? 0, at.selectionEnd ?? 0, 'end');
  at.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  return true;
}

/** Does at a place what a browser does for a key that means nothing else there. */
function byBrowser(key: string, isBack: boolean, at: Element): void {
  if (key === 'Tab') focusBeside(at, isBack ? -1 : 1);
  else if (isText(at)) editText(key, at);
  else if (at instanceof HTMLSelectElement && (key === 'ArrowDown' || key === 'ArrowUp')) {
    at.selectedIndex = Math.max(0, Math.min(at.length - 1, at.selectedIndex + (key === 'ArrowDown' ? 1 : -1)));
    at.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (at instanceof HTMLElement && (key === 'Enter' || key === ' ') && at.matches('button, a, summary, input'))
    at.click();
}

function editText(key: string, at: Text): void {
  const isDelete = key === 'Delete';
  const to = placeFor(key, at);
  if (to !== undefined) at.setSelectionRange(to, to);
  else if (key === 'Enter' && at instanceof HTMLInputElement) at.form?.requestSubmit();
  else if (isDelete || key === 'Backspace') {
    if (at.selectionStart === at.selectionEnd) {
      const [from = 0, till = 0] = [at.selectionStart ?? 0, placeFor(isDelete ? 'ArrowRight' : 'ArrowLeft', at)];
      at.setSelectionRange(Math.min(from, till), Math.max(from, till));
    }
    insert(at, '');
  } else if (key === 'Enter' || [...key].length === 1) insert(at, key === 'Enter' ? '\n' : key);
}

/** Where a key goes to in a text; `undefined` for one that goes nowhere. */
function placeFor(key: string, { value, selectionStart, selectionEnd }: Text): number | undefined {
  const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0];
  const isMark = start !== end;
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: isMark ? start : start - ([...value.slice(0, start)].at(-1)?.length ?? 0),
    ArrowRight: isMark ? end : end + ([...value.slice(end)][0]?.length ?? 0),
    Home: 0,
    End: value.length,
  };
  return places[key];
}

/** Gives the focus to what comes beside a place. */
function focusBeside(at: Element, by: 1 | -1): void {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter(one => one.checkVisibility() && !one.matches(':disabled'));
  const here = all.indexOf(at as HTMLElement);
  const behind = all.findIndex(one => at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = here >= 0 ? here + by : by > 0 ? behind : behind - 1;
  all[(next + all.length) % all.length]?.focus();
}
