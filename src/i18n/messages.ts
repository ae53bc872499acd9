/**
 * Types the messages: every phrase that a member can read. English defines them, with their parameters and what a translator
 * should know of them; the other languages are checked against it, so that a missing or an extra phrase doesn't compile. What
 * the record says (quotations, settings, statements) is no message: it's shown as it stands.
 */
import type { en } from './en/index.ts';

export type Messages = typeof en;
