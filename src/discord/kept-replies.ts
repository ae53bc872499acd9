/**
 * Keeps replies as the bytes that are sent, so that what is asked again needn't be made again. Nothing that a member typed
 * is kept: requests are known by their digests, and members' words are put into the reply as it is sent.
 */
import { hash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answered } from '../dispatch/services.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Invocation } from '../invocation.ts';
import { type Day, dayAt } from '../time/days.ts';
import { putIn, type Spliced, takeOut } from './splicing.ts';

/** What a reply depends on besides the record, the day and the commands' ids. */
export interface Request {
  readonly invocation: Invocation;
  /** The same for equal surroundings: the form of the response, the languages, whether embeds are shown. */
  readonly around: string;
}

/** What every reply depends on: once any of it is another, all are made anew. */
export interface Basis {
  readonly dossier: Dossier;
  readonly now: Date;
  readonly commandIds?: ReadonlyMap<string, string> | undefined;
}

/** What is counted of a reply each time it is sent. */
export type Counted = Omit<Answered, 'ms'>;

/** A reply that was kept. */
export interface KeptReply {
  /** JSON in UTF-8. */
  readonly body: Uint8Array;
  readonly counted: Counted;
}

/** The place of one request's reply. */
export interface ReplyPlace {
  /** The reply, if it is kept. */
  find(): KeptReply | undefined;
  /** Keeps the reply while there is room, and then if it has been asked for before: most of what members type is asked once. */
  keep(json: string, counted: Counted): void;
}

/** The replies of one process. */
export interface KeptReplies {
  place(request: Request, basis: Basis): ReplyPlace;
  /** How many replies are kept, and about how many bytes they take. */
  size(): { readonly replies: number; readonly bytes: number };
}

/** Most replies. */
const REPLIES_MAX = 20_000;
/** About what a reply takes besides its bytes, and each of its pieces, in bytes. */
const OF_REPLY = 400;
const OF_PIECE = 100;
/** While less than this share of the room is taken, a reply is kept the first time. */
const FREELY = 0.75;
/** Digests of requests that were asked once: so many are remembered, and as many before them. */
const ONCE_MAX = 2_000;
/** Characters of a digest in base 64: 132 bits. */
const DIGEST = 22;

interface Entry {
  readonly spliced: Spliced;
  readonly counted: Counted;
}

const sizeOf = ({ spliced }: Entry): number =>
  spliced.reduce((sum, piece) => sum + OF_PIECE + (piece instanceof Uint8Array ? piece.length : 0), OF_REPLY);

/** Where nothing is kept. */
const NO_PLACE: ReplyPlace = { find: () => undefined, keep: () => undefined };

/** @param bytes most that the replies may take; 0 keeps none */
export function openKeptReplies(bytes: number): KeptReplies {
  // A digest that somebody could compute elsewhere might be met by another request.
  const salt = randomBytes(16).toString('base64');
  const replies =
    bytes > 0 ? new LRUCache<string, Entry>({ max: REPLIES_MAX, maxSize: bytes, sizeCalculation: sizeOf }) : undefined;
  const isSecond = doorkeeper();
  let current: (Omit<Basis, 'now'> & { readonly day: Day }) | undefined;

  /** Forgets what rests on another basis. Gives the basis that now is. */
  const renew = ({ dossier, now, commandIds }: Basis) => {
    const day = dayAt(now.getTime());
    if (current?.dossier === dossier && current.day === day && current.commandIds === commandIds) return current;
    replies?.clear();
    current = { dossier, day, commandIds };
    return current;
  };

  return {
    place({ invocation, around }, basis) {
      if (!replies) return NO_PLACE;
      const at = renew(basis);
      const digest = hash('sha256', `${salt}${around}\n${JSON.stringify(invocation)}`, 'base64').slice(0, DIGEST);
      const typed = Object.values(invocation.input).filter(value => typeof value === 'string');
      return {
        find() {
          const entry = replies.get(digest);
          return entry && { body: putIn(entry.spliced, typed), counted: entry.counted };
        },
        keep(json, counted) {
          // What it was made of may have been swapped meanwhile.
          if (at !== current) return;
          if (!isSecond(digest) && replies.calculatedSize >= bytes * FREELY) return;
          replies.set(digest, { spliced: takeOut(json, typed), counted });
        },
      };
    },
    size: () => ({ replies: replies?.size ?? 0, bytes: replies?.calculatedSize ?? 0 }),
  };
}

/** Tells whether a digest was seen before, not too many others ago. */
function doorkeeper(): (digest: string) => boolean {
  let recent = new Set<string>();
  let before = new Set<string>();
  return digest => {
    const isKnown = recent.has(digest) || before.has(digest);
    if (!isKnown) recent.add(digest);
    if (recent.size >= ONCE_MAX) [recent, before] = [new Set(), recent];
    return isKnown;
  };
}
