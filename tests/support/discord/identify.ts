/** What an IDENTIFY meets. https://discord.com/developers/docs/events/gateway#identifying */
import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { field, isFields } from './form.ts';

const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter(bit => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Why an IDENTIFY isn't accepted, as a close code. */
export function refuseIdentify(data: unknown, token: string): GatewayCloseCodes | undefined {
  if (field(data, 'token') !== token) return GatewayCloseCodes.AuthenticationFailed;
  const intents = field(data, 'intents');
  if (typeof intents !== 'number' || !isFields(field(data, 'properties'))) return GatewayCloseCodes.DecodeError;
  if ((intents & ~KNOWN_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
  return (intents & PRIVILEGED) === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
}

/** How fast shards may identify. https://discord.com/developers/docs/events/gateway#rate-limiting */
export interface IdentifyLimit {
  /** Buckets, `max_concurrency`: a shard's is its number modulo this. */
  readonly buckets: number;
  /** Milliseconds in which a bucket may identify once: Discord's 5,000, or 0 for bots that start one after another. */
  readonly within: number;
}

/** @returns whether a shard may identify now; if so, it counts as done */
export function identifyLimit({ buckets, within }: IdentifyLimit): (shard: number) => boolean {
  const last = new Map<number, number>();
  return shard => {
    const bucket = shard % buckets;
    const now = performance.now();
    if (now - (last.get(bucket) ?? Number.NEGATIVE_INFINITY) < within) return false;
    last.set(bucket, now);
    return true;
  };
}
