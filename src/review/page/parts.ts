/** Makes what the screens are made of. */
import { button, type Child, el } from '../../playground/page/dom.ts';
import type { ProblemView, Reason } from '../web/api.ts';

/** A button with the key that does the same. */
export const keyButton = (key: string, label: string, press: () => void, look = 'secondary'): HTMLButtonElement =>
  button(
    { class: `press ${look}`, 'data-id': `key-${label}`, 'aria-keyshortcuts': key },
    [el('kbd', { 'aria-hidden': 'true' }, [shownKey(key)]), label],
    press,
  );

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  'Shift+ArrowRight': 'Shift →',
  'Shift+ArrowLeft': 'Shift ←',
};

const shownKey = (key: string): string => SIGNS[key] ?? key;

/** What the check says, with the mend. */
export const problemList = (problems: readonly ProblemView[]): Child =>
  problems.length > 0 &&
  el(
    'ul',
    { class: 'problems' },
    problems.map(({ message, mend }) => el('li', {}, [el('b', {}, ['Check: ']), `${message}. ${mend}`])),
  );

/** Why something takes a look. */
export const reasonList = (reasons: readonly Reason[]): Child =>
  reasons.length > 0 &&
  el(
    'ul',
    { class: 'reasons' },
    reasons.map(({ kind, text }) => el('li', {}, [el('b', {}, [kind === 'likely' ? 'Likely: ' : 'Look: ']), text])),
  );

/** The heading of a screen, which takes the focus where nothing else does. */
export const heading = (text: string, ...more: readonly Child[]): HTMLElement =>
  el('h2', { class: 'screen-title', 'data-id': 'title', tabindex: -1 }, [text, ...more]);
