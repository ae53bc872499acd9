/**
 * Keeps a fault in a shard from ending the process. @discordjs/ws waits for nothing that a shard does of itself, so that
 * whatever is thrown there, by a frame that isn't as documented, is an unhandled rejection.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { SimpleShardingStrategy, WebSocketShardDestroyRecovery, WebSocketShardStatus } from 'discord.js';

/** Milliseconds until a connection is given up that isn't the first with a fault; doubled each time, up to the most. */
const PAUSES = { first: 1_000, most: 300_000 } as const;
/** Milliseconds without a fault after which the next one is a first again. */
const FORGOTTEN_AFTER = 600_000;

/** What is done about faults. */
export interface FaultOptions {
  readonly log: { warn(line: string): void };
  /** Whether every shard has been connected, and so has a session to resume. */
  isReady(): boolean;
  isStopping(): boolean;
}

/**
 * Spawns shards in this process. A fault in one is logged by its name alone, since a message may hold what was sent, and
 * ends its connection: the shard resumes its session once, and after that identifies, ever more slowly.
 */
export class GuardedShards extends SimpleShardingStrategy {
  readonly #options: FaultOptions;

  constructor(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0], options: FaultOptions) {
    super(manager);
    this.#options = options;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    for (const shard of this['shards'].values()) {
      const faults = openFaults(shard.id, this.#options);
      const again = async (error: unknown): Promise<void> => {
        const { connection: before, status } = { connection: shard['connection'], status: shard.status };
        const found = await faults(error);
        // Meanwhile it may have connected again by itself.
        if (!found || shard['connection'] !== before) return;
        const { Reconnect, Resume } = WebSocketShardDestroyRecovery;
        const reason = 'A fault in what came';
        // One that couldn't begin to connect has nothing to destroy but its session.
        if (status !== WebSocketShardStatus.Idle)
          return await shard.destroy({ reason, recover: found.mayResume ? Resume : Reconnect });
        await shard['strategy'].updateSessionInfo(shard.id, null);
        await shard['internalConnect']();
      };
      const guarded =
        <Given extends unknown[]>(work: (...given: Given) => Promise<void>) =>
        (...given: Given): Promise<void> =>
          work.apply(shard, given).catch(again);
      shard['onMessage'] = guarded(shard['onMessage']);
      shard['onClose'] = guarded(shard['onClose']);
      shard['heartbeat'] = guarded(shard['heartbeat']);
      shard['internalConnect'] = guarded(shard['internalConnect']);
    }
  }
}

/** Counts a shard's faults in a row. Each is told and waited out; nothing comes of one while another is, nor at the stop. */
function openFaults(shard: number, { log, isReady, isStopping }: FaultOptions) {
  let row = 0;
  let last = Number.NEGATIVE_INFINITY;
  let isUnderway = false;
  return async (error: unknown): Promise<{ readonly mayResume: boolean } | undefined> => {
    if (isUnderway || isStopping()) return undefined;
    isUnderway = true;
    row = performance.now() - last > FORGOTTEN_AFTER ? 1 : row + 1;
    const name = error instanceof Error ? error.name : 'unknown error';
    log.warn(`Gateway: what came can't be handled: ${name}; connecting again (shard ${shard}).`);
    if (row > 1) await wait(Math.min(PAUSES.first * 2 ** (row - 2), PAUSES.most), undefined, { ref: false });
    last = performance.now();
    isUnderway = false;
    return isStopping() ? undefined : { mayResume: row === 1 && isReady() };
  };
}
