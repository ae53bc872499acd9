/** Defines what the transports are handed: the record as it stands, the clock, and the services that answers use. */
import type { BriefingService } from '../briefings/service/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Painter } from '../painter/painter.ts';
import type { Feedback } from '../reply/reply.ts';

/** What is counted of an answer. */
export interface Answered {
  readonly command: string;
  readonly kind: string;
  readonly hits: number;
  /** Milliseconds that it took. */
  readonly ms: number;
  /** It was sent as it had been kept. */
  readonly isKept?: true;
  /** What somebody said of an earlier answer by asking for this one. */
  readonly feedback?: Feedback;
}

export interface Services {
  /** The current record. Read it once an interaction: a refresh swaps it whole. */
  readonly dossier: Dossier;
  now(): Date;
  /** Discord's ids of the slash commands, once they're known. */
  commandIds?(): ReadonlyMap<string, string>;
  /** Draws the pictures of answers. */
  readonly painter: Painter;
  /** Briefings, where this process delivers them. */
  readonly briefings?: () => Promise<BriefingService>;
  /** Logs an unexpected error and gives the short reference that the member is shown. */
  report(error: unknown): string;
  /** Counts an answer. Never what was typed, never by whom. */
  answered(what: Answered): void;
}
