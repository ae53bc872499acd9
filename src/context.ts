/** Defines what an answer may depend on besides its input. */
import type { Dossier } from './dossier/dossier.ts';
import type { Messages } from './i18n/messages.ts';

/** The record, the time and the language of an answer. */
export interface Context {
  readonly dossier: Dossier;
  /** The clock, as an argument: the same context gives the same answer. */
  readonly now: Date;
  readonly messages: Messages;
}
