/** Has a bot answer while its network and its gateway fail, and counts what is lost by kind of fault. */
import { setTimeout as wait } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import type { CallbackClock, Delivery } from '../../../src/discord/callbacks.ts';
import { startGateway } from '../../../src/discord/gateway.ts';
import { type Random, random } from '../../bench/random.ts';
import { echo } from '../sample.ts';
import { withoutFiles } from '../services.ts';
import { type CallbackKind, GATEWAY_KINDS, type GatewayKind } from './fault-kinds.ts';
import type { LoopbackDiscord } from './loopback.ts';
import { commandPayload } from './payloads.ts';

/** What came of the answers that met a kind of fault. */
export interface Tally {
  answers: number;
  faults: number;
  /** Answers that members saw. */
  seen: number;
  /** Answers lost though a client could have had them taken. */
  avoidable: number;
}

export interface Campaign {
  readonly kinds: ReadonlyMap<string, Tally>;
  /** Answers by what the bot tells of them: `at once`, `repeated`, `confirmed`, or the code by which one is lost. */
  readonly ends: ReadonlyMap<string, number>;
}

export interface CampaignOptions {
  readonly discord: LoopbackDiscord;
  readonly seed: number;
  /** How many faults there are to be, at least. */
  readonly faults: number;
  readonly callbacks: readonly CallbackKind[];
  /** Answers on their way at a time. */
  readonly atOnce: number;
  /** How probable it is that the gateway fails meanwhile; it takes half a second to be back. */
  readonly gatewayFails: number;
  readonly clock: CallbackClock;
  readonly log: { info(line: string): void; warn(line: string): void };
}

/** Milliseconds after which an answer counts as lost: far above what anything takes. */
const PATIENCE = 60_000;
/** Milliseconds between two looks at the gateway. */
const LOOK_EVERY = 2;

/** The bot, and how many answers it is done with. */
async function startBot({ discord, clock, log }: CampaignOptions) {
  const ends = new Map<string, number>();
  let done = 0;
  const started = await startGateway({
    token: discord.token,
    apiUrl: discord.apiUrl,
    log,
    clock,
    identify: () => ({ waitForIdentify: () => Promise.resolve() }),
    answer: (interaction: APIInteraction) => withoutFiles(echo(interaction)),
    delivered(what: Delivery) {
      const end = 'taken' in what ? what.taken : `lost: ${what.lost.code}`;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      done++;
    },
  });
  if (!started.ok) throw new Error(started.problem);
  return { ends, done: () => done, stop: () => started.gateway.stop() };
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isSo() && performance.now() < end) await wait(LOOK_EVERY);
}

/** Runs a campaign: the same faults for the same seed. */
export async function campaign(options: CampaignOptions): Promise<Campaign> {
  const { discord, atOnce } = options;
  const chance: Random = random(options.seed);
  const kinds = new Map<string, Tally>();
  const bot = await startBot(options);
  let faults = 0;
  let sent = 0;
  /** How often the gateway failed: after each time the client resumes or identifies once. */
  let fails = 0;

  /** Sends a command that meets a fault. @returns counts it, once nothing more will come of it */
  function send(kind: CallbackKind | GatewayKind): () => void {
    const payload = commandPayload('echo', [{ name: 'word', value: kind.name }]);
    const met = 'meets' in kind ? kind.meets(chance) : [];
    for (const [times, fault] of met) discord.faults.next(times, fault, new RegExp(`/${payload.id}/`));
    let isSeen = false;
    sent++;
    discord.deliver(payload).then(
      () => {
        isSeen = true;
      },
      // Refused: not seen.
      () => undefined,
    );
    const own = 'meets' in kind ? met.reduce((sum, [times]) => sum + times, 0) : 1;
    faults += own;
    return () => {
      const tally = kinds.get(kind.name) ?? { answers: 0, faults: 0, seen: 0, avoidable: 0 };
      kinds.set(kind.name, tally);
      tally.answers++;
      tally.faults += own;
      if (isSeen) tally.seen++;
      else if (!('isHopeless' in kind)) tally.avoidable++;
    };
  }

  /** Lets the gateway fail while answers are on their way, and another command come in meanwhile. */
  async function fail(kind: GatewayKind): Promise<() => void> {
    const { gateway } = discord;
    const begun = (): number => gateway.seen.resumed + gateway.seen.identified.length;
    await until(() => begun() > fails);
    fails++;
    kind.fail(gateway);
    if (kind.endsSession) await until(() => begun() > fails);
    return send(kind);
  }

  try {
    while (faults < options.faults) {
      const counts = Array.from({ length: atOnce }, () => send(chance.pick(options.callbacks)));
      if (chance.next() < options.gatewayFails) counts.push(await fail(chance.pick(GATEWAY_KINDS)));
      await until(() => bot.done() >= sent);
      for (const count of counts) count();
    }
    return { kinds, ends: bot.ends };
  } finally {
    await bot.stop();
  }
}
