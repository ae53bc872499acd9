/** Listens for single keys. They mean nothing while somebody writes, or with a key held that the browser has uses for. */
import { recall, remember } from '../../playground/page/memory.ts';

/** What keys do, by the key. */
export type Keys = Readonly<Record<string, () => void>>;

/** Whether single keys are listened to: whoever dictates would press them unawares. */
export const keysAreOn = (): boolean => recall('keys') !== 'off';
export const setKeys = (on: boolean): void => remember('keys', on ? 'on' : 'off');

/** Where keys write, or choose. */
const WRITING = 'input:not([type=checkbox]), textarea, select';
/** What a button, a link or the head of more does by itself. */
const OWN = ['Enter', ' '];

/** What a key means there: its name, with Shift where an arrow is moved; `undefined` where it's the browser's or a text's. */
function meantBy({ key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): string | undefined {
  if (ctrlKey || metaKey || altKey || isComposing || !(target instanceof Element)) return undefined;
  if (target.matches(WRITING)) return key === 'Escape' ? key : undefined;
  if (OWN.includes(key) && target.matches('button, a, summary')) return undefined;
  if (key.length === 1 && !keysAreOn()) return undefined;
  return shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;
}

/** @param keys those that mean something at the moment */
export function listenToKeys(keys: () => Keys): void {
  document.addEventListener('keydown', event => {
    const act = keys()[meantBy(event) ?? ''];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** The keys with which the first of several are chosen. */
export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Gives the first of some deeds their digits. */
export const digitKeys = (deeds: readonly (() => void)[]): Keys =>
  Object.fromEntries(DIGITS.flatMap((digit, at) => (deeds[at] ? [[digit, deeds[at]]] : [])));
