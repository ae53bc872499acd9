/** Listens for single keys. They mean nothing while somebody writes, or with a key held that the browser has uses for. */
import { recall, remember } from '../../playground/page/memory.ts';

/** What keys do, by the key; {@link CAPITAL} stands for every capital letter. */
export type Keys = Readonly<Record<string, (key: string) => void>>;

/** No command is a capital letter: it begins a sentence. */
export const CAPITAL = 'Capital';

const deedOf = (keys: Keys, name: string) => keys[name] ?? (/^\p{Lu}$/u.test(name) ? keys[CAPITAL] : undefined);

/** Whether single keys are listened to: whoever dictates would press them unawares. */
export const keysAreOn = (): boolean => recall('keys') !== 'off';
export const setKeys = (on: boolean): void => remember('keys', on ? 'on' : 'off');

/** Where keys write, or choose. */
const WRITING = 'input:not([type=checkbox]), textarea, select';
/** What a button, a link or the head of more does by itself. */
const OWN = ['Enter', ' '];

/** A key's name, with Shift where an arrow is moved; `undefined` where it's the browser's. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): string | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  return shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;
}

/** Whether a key at a place is for what stands there: a text, a button. */
function isOwn(key: string, target: Element): boolean {
  if (target.matches(WRITING)) return key !== 'Escape';
  if (OWN.includes(key) && target.matches('button, a, summary')) return true;
  return key.length === 1 && !keysAreOn();
}

/**
 * @param keys those that mean something at the moment
 * @param isBusy something is being done: what is pressed then is meant for what comes after it
 */
export function listenToKeys(keys: () => Keys, isBusy: () => boolean): void {
  document.addEventListener(
    'keydown',
    event => {
      const name = nameOf(event);
      if (isBusy() || name === undefined || !(event.target instanceof Element)) return;
      const act = isOwn(name, event.target) ? undefined : deedOf(keys(), name);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act(name);
    },
    true,
  );
}

/** The keys with which the first of several are chosen. */
export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Gives the first of some deeds their digits. */
export const digitKeys = (deeds: readonly (() => void)[]): Keys =>
  Object.fromEntries(DIGITS.flatMap((digit, at) => (deeds[at] ? [[digit, deeds[at]]] : [])));
