/** Ids of subscriptions: short, since they travel in buttons' `custom_id`. */
import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 10;

/** A new id. Of 36^10: among a million, two are alike once in seven thousand stores, and the primary key refuses it then. */
export function newId(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
