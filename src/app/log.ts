/** Opens the log: structured lines on standard error. Never a token, never what a member typed, never who typed it. */
import { randomInt } from 'node:crypto';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Services } from '../dispatch/services.ts';
import { describeError } from '../lib/safe-error.ts';
import type { LogLevel } from './config.ts';

/** Keys whose values never reach the log, should a caller pass them: at the top and up to two levels down. */
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
/** All but the letters and digits that are mistaken for one another. */
const REFERENCE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Opens the log.
 *
 * @param level the least level that is written.
 * @param to standard error, so that standard output holds nothing but answers.
 */
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
        // Without a message, pino would take the error's: that may hold what was typed.
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

/** Makes a reference for an unexpected error: short enough to read out, and unique enough to find in the log. */
function newReference(): string {
  return Array.from({ length: REFERENCE_LENGTH }, () => REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)]).join(
    '',
  );
}

/** Makes a function that logs an unexpected error and returns its reference. */
export function reporter(log: Logger): Services['report'] {
  return error => {
    const ref = newReference();
    log.error({ err: error, ref }, 'unexpected error');
    return ref;
  };
}
