/** Shows the channel's messages: new ones at the end, edits in their place without losing the focus. */
import { button, el } from './dom.ts';
import { drawMessage } from './message-view.ts';
import type { ShownMessage } from './messages.ts';
import type { RenderContext } from './render-context.ts';

/** The messages on the page. */
export interface MessageList {
  /** Shows a message: in its place where it's shown already, else at the end. */
  show(shown: ShownMessage): void;
  remove(shown: ShownMessage): void;
  get(id: string): ShownMessage | undefined;
  /** Scrolls to a message and moves the focus to it. */
  reveal(id: string): void;
  /** Shows what went wrong, with a button to try again where `retry` is given. */
  notice(problem: string, retry: (() => void) | undefined): void;
  /** Shows that an answer is on its way, until the returned function is called. */
  showPending(): () => void;
  /** Redraws everything, in another language. */
  redraw(): void;
}

/** @param context gives the context of drawing, at each drawing. */
export function messageList(frame: HTMLElement, list: HTMLElement, context: () => RenderContext): MessageList {
  const all = new Map<string, { shown: ShownMessage; item: HTMLElement }>();
  const pending = new Set<HTMLElement>();
  // Focusable, so that it can be scrolled by keyboard.
  frame.tabIndex = 0;
  keepEnd(frame, list);

  /** Scrolls to the end of a new item; to its beginning, where it's taller than the view. */
  const bringIntoSight = (item: HTMLElement): void =>
    item.scrollIntoView({ block: item.offsetHeight > frame.clientHeight ? 'start' : 'nearest' });
  const append = (item: HTMLElement): undefined => {
    list.append(item);
    bringIntoSight(item);
  };
  const show = (shown: ShownMessage): undefined => {
    const { id } = shown.message;
    const old = all.get(id)?.item;
    const item = drawMessage(shown, context());
    all.set(id, { shown, item });
    if (!old) return append(item);
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(item);
    settle(item, focused);
    if (focused) refocus(focused, item);
  };
  return {
    show,
    remove: ({ message }) => {
      all.get(message.id)?.item.remove();
      all.delete(message.id);
    },
    get: id => all.get(id)?.shown,
    reveal: id => {
      const item = all.get(id)?.item;
      if (!item) return;
      bringIntoSight(item);
      item.querySelector('article')?.focus({ preventScroll: true });
    },
    notice: (problem, retry) => {
      const { phrases } = context();
      const again = retry && button({ class: 'press secondary' }, [phrases.retry], () => gone(retry));
      const away = button({ class: 'press secondary' }, [phrases.dismiss], () => gone());
      const item = el('li', { class: 'notice' }, [el('p', {}, [problem]), el('div', { class: 'row' }, [again, away])]);
      const gone = (then?: () => void): void => {
        item.remove();
        frame.focus();
        then?.();
      };
      append(item);
    },
    showPending: () => {
      const item = el('li', { class: 'awaiting' }, [el('p', {}, [context().phrases.sending])]);
      pending.add(item);
      append(item);
      frame.setAttribute('aria-busy', 'true');
      return () => {
        item.remove();
        pending.delete(item);
        if (pending.size === 0) frame.removeAttribute('aria-busy');
      };
    },
    redraw: () => {
      for (const { shown } of [...all.values()]) show(shown);
    },
  };
}

/**
 * Puts the focus back to the button that had it: by its custom id, or by its label where the id has changed, as that of
 * "Next" does on every page. Where neither is there any more, to the message.
 */
function refocus(before: Element, item: HTMLElement): void {
  const id = before.getAttribute('data-custom-id');
  const pressable = [...item.querySelectorAll<HTMLElement>('[data-custom-id]:enabled')];
  const same =
    pressable.find(p => p.getAttribute('data-custom-id') === id) ??
    pressable.find(p => id !== null && p.textContent === before.textContent);
  (same ?? item.querySelector<HTMLElement>('article'))?.focus({ preventScroll: true });
}

/** How long after an edit a click counts for the message that stood there before, in milliseconds: a slow double click. */
const SETTLING = 900;

/**
 * Has the second click of a double click do nothing where the edit has put another button under the pointer. The same button
 * can be clicked on, and keys aren't held up.
 */
function settle(item: HTMLElement, pressed: Element | null): void {
  const since = performance.now();
  const hold = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest('[data-custom-id]') : null;
    const isOther = target !== null && target.textContent !== pressed?.textContent;
    if (isOther && event.detail > 0 && performance.now() - since < SETTLING) event.stopPropagation();
  };
  item.addEventListener('click', hold, { capture: true });
}

/** How far from the end still counts as the end, in pixels: the space below the last message. */
const NEARLY = 32;

/** Keeps the view at the end when the message box grows. */
function keepEnd(frame: HTMLElement, list: HTMLElement): void {
  let isAtEnd = true;
  frame.addEventListener('scroll', () => {
    isAtEnd = frame.scrollTop + frame.clientHeight >= frame.scrollHeight - NEARLY;
  });
  new ResizeObserver(() => {
    // The welcome is read from its beginning.
    if (isAtEnd && list.childElementCount > 0) frame.scrollTop = frame.scrollHeight;
  }).observe(frame);
}
