/** Ids like Discord's own. https://discord.com/developers/docs/reference#snowflakes */

/** 1 January 2015, Unix milliseconds: where Discord's time starts. */
const DISCORD_EPOCH = 1_420_070_400_000n;
let increment = 0n;

/** A new id that says when it was made, in Unix milliseconds. Never the same one twice within 4,096 of a millisecond. */
export function snowflake(at: number): string {
  increment = (increment + 1n) & 0xfffn;
  return String(((BigInt(Math.trunc(at)) - DISCORD_EPOCH) << 22n) | increment);
}

/** When an id was made, in Unix milliseconds. */
export const timeOf = (id: string): number => Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
