/**
 * Builds the services that every transport is handed: the record, the clock, the painter, and where errors and answers
 * are logged.
 */
import type { Logger } from 'pino';
import type { Services } from '../dispatch/services.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { openPainter } from '../painter/painter.ts';
import { reporter } from './log.ts';

/**
 * Builds the services.
 *
 * @param dossier gives the current record, which a refresh swaps.
 * @param now the clock.
 * @param more the briefing service, and a listener to answers beside the log.
 */
export function openServices(
  log: Logger,
  dossier: () => Dossier,
  now: () => Date = () => new Date(),
  more: Pick<Services, 'briefings' | 'commandIds'> & Partial<Pick<Services, 'answered'>> = {},
): Services {
  return {
    ...(more.briefings && { briefings: more.briefings }),
    ...(more.commandIds && { commandIds: more.commandIds }),
    get dossier() {
      return dossier();
    },
    now,
    painter: openPainter(),
    report: reporter(log),
    answered(what) {
      const { command, kind, hits, ms } = what;
      log.debug({ command, kind, hits, ms }, 'answered');
      more.answered?.(what);
    },
  };
}
