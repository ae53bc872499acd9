/** Sends payloads of all kinds to a bot over the loopback Discord, and counts what came of them. */
import { ALL_MESSAGES } from '../../../../src/i18n/index.ts';
import type { LoopbackDiscord } from '../loopback.ts';
import { commandPayload } from '../payloads.ts';
import { AnswerRefused, type Outcome } from '../waiting.ts';
import { INTERACTION, type Shot } from './shots.ts';

/** What came of the payloads of a kind. */
export interface Tally {
  sent: number;
  answered: number;
  /** Answered with the sentence that something went wrong here. */
  troubled: number;
  /** Discord didn't take the answer. */
  refused: number;
  unanswered: number;
}

/** What came of all. */
export interface Campaign {
  readonly kinds: ReadonlyMap<string, Tally>;
  /** What isn't as it should be, each with its payload. */
  readonly faults: readonly { readonly what: string; readonly shot: Shot }[];
  /** The batch after which the bot had ended. */
  readonly fatal?: readonly Shot[];
}

/** How a campaign is led. */
export interface CampaignOptions {
  readonly discord: LoopbackDiscord;
  /** Settles when the bot has ended. */
  readonly ended: Promise<unknown>;
  /** Milliseconds after which a payload counts as unanswered: far above what anything takes. */
  readonly patience: number;
  /** How many payloads are on the way at a time. */
  readonly batch: number;
  progress?(sent: number): void;
}

const REFERENCE = 'REF';
const TROUBLES = ALL_MESSAGES.map(w => w.failed(REFERENCE).split(REFERENCE)[0] ?? '');

type Result = 'answered' | 'troubled' | 'refused' | 'unanswered' | 'ended' | 'sent';

const isTrouble = (outcome: Outcome): boolean =>
  outcome.kind === 'message' && TROUBLES.some(words => outcome.message.content.startsWith(words));

/** Sends them batch by batch: the next when all of one are answered, or the bot has ended. */
export async function campaign(all: Iterable<Shot>, options: CampaignOptions): Promise<Campaign> {
  const { discord, patience, batch, progress } = options;
  const kinds = new Map<string, Tally>();
  const faults: { what: string; shot: Shot }[] = [];
  let hasEnded = false;
  const ended = options.ended.then((): Result => {
    hasEnded = true;
    return 'ended';
  });

  async function fire({ event, data, asks }: Shot): Promise<Result> {
    if (!asks) {
      discord.gateway.dispatch(event, data);
      return 'sent';
    }
    const answer = discord.deliver(asks, data).then(
      (outcome): Result => (isTrouble(outcome) ? 'troubled' : 'answered'),
      (error: unknown): Result => {
        if (error instanceof AnswerRefused) return 'refused';
        throw error;
      },
    );
    const { promise, cancel } = after(patience);
    try {
      return await Promise.race([answer, ended, promise]);
    } finally {
      cancel();
    }
  }

  const count = (shot: Shot, result: Result): void => {
    const tally = kinds.get(shot.kind) ?? { sent: 0, answered: 0, troubled: 0, refused: 0, unanswered: 0 };
    kinds.set(shot.kind, tally);
    tally.sent++;
    if (result !== 'sent' && result !== 'ended') tally[result]++;
    const isFault = result === 'refused' || result === 'unanswered' || (result === 'troubled' && shot.isSound);
    if (isFault) faults.push({ what: result, shot });
  };

  async function fireAll(shots: readonly Shot[]): Promise<void> {
    // The last shows that the bot lives on after those that nobody answers.
    const alive = commandPayload('help', []);
    const last: Shot = { kind: 'still there', event: INTERACTION, data: alive, asks: alive, isSound: true };
    await Promise.all([...shots, last].map(async shot => count(shot, await fire(shot))));
  }

  // What answers is loaded at the first question.
  await fireAll([]);
  let [some, sent]: [Shot[], number] = [[], 0];
  for (const shot of all) {
    some.push(shot);
    if (some.length < batch) continue;
    await fireAll(some);
    if (hasEnded) return { kinds, faults, fatal: some };
    sent += some.length;
    progress?.(sent);
    some = [];
  }
  await fireAll(some);
  return hasEnded ? { kinds, faults, fatal: some } : { kinds, faults };
}

function after(ms: number): { readonly promise: Promise<Result>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<Result>(done => {
    timer = setTimeout(done, ms, 'unanswered');
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
