/** Discord's ids hold the time of what they name. https://discord.com/developers/docs/reference#snowflakes */

const EPOCH = Date.UTC(2015, 0);
const TIME_SHIFT = 22n;

/** Unix milliseconds at which something got its id. */
export const timeOf = (id: string): number => Number(BigInt(id) >> TIME_SHIFT) + EPOCH;

/** The first id of a time in Unix milliseconds. */
export const snowflakeAt = (time: number): string => String(BigInt(Math.trunc(time) - EPOCH) << TIME_SHIFT);
