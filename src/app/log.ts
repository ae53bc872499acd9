/** The log: structured lines on standard error. Never a token, never what a member typed, never who. */
import { randomInt } from 'node:crypto';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Services } from '../dispatch/services.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { describeError } from '../lib/safe-error.ts';
import { openPainter } from '../painter/painter.ts';
import type { LogLevel } from './config.ts';

/** Keys whose values never reach the log, should a caller pass them: one level down and two. */
const SECRET = [
  'token',
  'authorization',
  'headers',
  'requestBody',
  'body',
  'content',
  'input',
  'options',
  'user',
  'member',
];
const REFERENCE_LENGTH = 6;
/** Without the letters and digits that are mistaken for one another. */
const REFERENCE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Opens the log. Its lines go `to` standard error, so that standard output holds answers alone. */
export function openLog(level: LogLevel, to: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: SECRET.flatMap(key => [key, `*.${key}`, `*.*.${key}`]), remove: true },
      hooks: {
        // pino takes an error's message for the line's own when the call gives none.
        logMethod(args, method) {
          const [first, second] = args as unknown[];
          if (first instanceof Error) method.apply(this, [{ err: first }, 'error']);
          else if (hasError(first) && typeof second !== 'string') method.apply(this, [first, 'error']);
          else method.apply(this, args);
        },
      },
    },
    to,
  );
}

function hasError(value: unknown): value is { readonly err: unknown } {
  return typeof value === 'object' && value !== null && 'err' in value;
}

/** A new reference for an unexpected error: short enough to read out, and found again in the log. */
function newReference(): string {
  return Array.from({ length: REFERENCE_LENGTH }, () => REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)]).join(
    '',
  );
}

/** Logs an unexpected error and gives its reference. */
export function reporter(log: Logger): Services['report'] {
  return error => {
    const ref = newReference();
    log.error({ err: error, ref }, 'unexpected error');
    return ref;
  };
}

/**
 * The desk that transports are handed.
 *
 * @param dossier gives the current record, which a refresh swaps.
 * @param now the clock.
 * @param more briefings, and who else is told of answers.
 */
export function openServices(
  log: Logger,
  dossier: () => Dossier,
  now: () => Date = () => new Date(),
  more: Pick<Services, 'briefings'> & Partial<Pick<Services, 'answered'>> = {},
): Services {
  return {
    ...(more.briefings && { briefings: more.briefings }),
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
