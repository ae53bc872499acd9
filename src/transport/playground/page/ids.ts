/** Ids and tokens in the form of Discord's. https://discord.com/developers/docs/reference#snowflakes */

/** 1 January 2015, Unix milliseconds: where Discord's time starts. */
const DISCORD_EPOCH = 1_420_070_400_000n;
const TOKEN_BYTES = 120;
let increment = 0n;

/** A new id that says when it was made. Never the same one twice within 4,096 of a millisecond. */
export function snowflake(): string {
  increment = (increment + 1n) & 0xfffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | increment);
}

/** What an application would answer an interaction with, later. The playground's answers come at once: nobody uses it. */
export function interactionToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '');
}
