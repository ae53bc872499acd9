import type { Dossier } from './dossier/dossier.ts';
import type { Messages } from './i18n/messages.ts';

/** What an answer may depend on, besides its input. */
export interface Context {
  readonly dossier: Dossier;
  /** The clock, as an argument: the same context gives the same answer. */
  readonly now: Date;
  readonly messages: Messages;
}
