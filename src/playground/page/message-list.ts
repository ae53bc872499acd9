/** The channel's messages on the page: new ones at the end, edits in their place with the focus kept. */
import { button, el } from './dom.ts';
import type { Shown } from './interactions.ts';
import { drawMessage } from './message.ts';
import type { Drawing } from './render-context.ts';

export interface Log {
  /** Shows a message: in its place where it's there already, else at the end. */
  show(shown: Shown): void;
  remove(shown: Shown): void;
  get(id: string): Shown | undefined;
  /** Brings a message into sight and the focus to it. */
  reveal(id: string): void;
  /** A notice of what went wrong, with a way to try again where there is one. */
  notice(problem: string, retry: (() => void) | undefined): void;
  /** Marks that an answer is awaited, until called again. */
  awaiting(): () => void;
  /** Draws everything anew, in another language. */
  redraw(): void;
}

/** @param drawing what to draw with, at the time of drawing */
export function log(frame: HTMLElement, list: HTMLElement, drawing: () => Drawing): Log {
  const all = new Map<string, { shown: Shown; item: HTMLElement }>();
  const waiting = new Set<HTMLElement>();
  // What scrolls is scrolled by keyboard too.
  frame.tabIndex = 0;
  keepEnd(frame);

  /** The end of what is new; its beginning, where it is taller than what can be seen. */
  const bringIntoSight = (item: HTMLElement): void =>
    item.scrollIntoView({ block: item.offsetHeight > frame.clientHeight ? 'start' : 'nearest' });
  const append = (item: HTMLElement): undefined => {
    list.append(item);
    bringIntoSight(item);
  };
  const show = (shown: Shown): undefined => {
    const { id } = shown.message;
    const old = all.get(id)?.item;
    const item = drawMessage(shown, drawing());
    all.set(id, { shown, item });
    if (!old) return append(item);
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(item);
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
      const { phrases } = drawing();
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
    awaiting: () => {
      const item = el('li', { class: 'awaiting' }, [el('p', {}, [drawing().phrases.sending])]);
      waiting.add(item);
      append(item);
      frame.setAttribute('aria-busy', 'true');
      return () => {
        item.remove();
        waiting.delete(item);
        if (waiting.size === 0) frame.removeAttribute('aria-busy');
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

/** Pixels from the end that still count as the end: the space below the last message. */
const NEARLY = 32;

/** Whoever reads the end goes on reading it when the box grows. */
function keepEnd(frame: HTMLElement): void {
  let isAtEnd = true;
  frame.addEventListener('scroll', () => {
    isAtEnd = frame.scrollTop + frame.clientHeight >= frame.scrollHeight - NEARLY;
  });
  new ResizeObserver(() => {
    if (isAtEnd) frame.scrollTop = frame.scrollHeight;
  }).observe(frame);
}
