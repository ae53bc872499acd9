/** Reads what the page posts. Whatever isn't of its form is no request. */
import { z } from 'zod';
import { ADDED } from '../adding.ts';
import { aside } from '../asides.ts';
import { NEWCOMERS } from '../newcomers.ts';
import type { Asked, Deed, StepAsked } from './api.ts';

/** Longest text of any field, in UTF-16 code units: the longest that an item may have is far below. */
const TEXT_MAX = 4_000;
const key = z.string().max(TEXT_MAX);
const place = z.number().int().min(0);
const stretch = z.strictObject({ line: place, start: place, end: place });
const deed = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['accept', 'skip', 'go-on']), key }),
  z.strictObject({ op: z.literal('settle'), key, field: key }),
  z.strictObject({ op: z.literal('edit'), key, field: key, value: z.json().optional() }),
  z.strictObject({ op: z.literal('reject'), key, why: key.optional() }),
  z.strictObject({ op: z.literal('place'), key, stretch }),
  z.strictObject({ op: z.literal('add'), section: z.enum(ADDED), stretch }),
  z.strictObject({ op: z.literal('create'), section: z.enum(NEWCOMERS), name: key }),
  z.strictObject({ op: z.literal('aside'), made: z.array(aside).min(1) }),
  z.strictObject({ op: z.literal('undo') }),
]);

const asked = z.strictObject({ name: z.string() });
const step = asked.extend({ version: z.string(), deed });
const seen = asked.extend({ version: z.string() });

/** Reads a request that names a draft. */
export const readAsked = (body: Buffer): Asked | undefined => read(asked, body);
/** Reads a request that names a draft as it was seen. */
export const readSeen = (body: Buffer): (Asked & Pick<StepAsked, 'version'>) | undefined => read(seen, body);

/** Reads a request to do something. */
export function readStep(body: Buffer): StepAsked | undefined {
  const found = read(step, body);
  return found && { ...found, deed: found.deed as Deed };
}

function read<T>(schema: z.ZodType<T>, body: Buffer): T | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return schema.safeParse(value).data;
  } catch {
    return undefined;
  }
}
