/** Has members of a bot ask: so many at a time, or so many a second whatever becomes of them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Locale } from 'discord-api-types/v10';
import { commandPayload, type Filled } from '../../support/discord/payloads.ts';
import { member } from '../../support/discord/world.ts';
import type { Bot } from './bot.ts';
import type { Asked } from './mixes.ts';

/** Members who wait for an answer at a time. */
const IN_FLIGHT = 20;
const MEMBERS = Array.from({ length: 50 }, (_, i) =>
  member(String(281_904_713_105_277_000n + BigInt(i)), `reader${i}`),
);

let sent = 0;

function deliver({ discord }: Bot, { command, input, locale }: Asked): Promise<unknown> {
  const filled = Object.entries(input).map(
    ([name, value]): Filled => (typeof value === 'boolean' ? { name, value, type: 5 } : { name, value }),
  );
  const user = MEMBERS[sent++ % MEMBERS.length];
  return discord.deliver(commandPayload(command, filled, { ...(user && { user }), guildLocale: locale, locale }));
}

/** Asks so many times, {@link IN_FLIGHT} at a time. */
export async function askMany(bot: Bot, many: number, next: () => Asked): Promise<void> {
  let left = many;
  const asking = async (): Promise<void> => {
    while (left-- > 0) await deliver(bot, next());
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, asking));
}

/** Asks so many times a second for some seconds. Gives the milliseconds from each sending to its answer. */
export async function askSteadily(
  bot: Bot,
  aSecond: number,
  seconds: number,
  next: () => Asked,
): Promise<readonly number[]> {
  const started = performance.now();
  const waits: Promise<number>[] = [];
  while (waits.length < aSecond * seconds) {
    const due = Math.floor(((performance.now() - started) / 1_000) * aSecond);
    while (waits.length < due) {
      const from = performance.now();
      waits.push(deliver(bot, next()).then(() => performance.now() - from));
    }
    await sleep(1);
  }
  return await Promise.all(waits);
}

/** The languages that ship, as servers have them. */
export const LOCALES = { en: Locale.EnglishUS, fr: Locale.French, de: Locale.German, uk: Locale.Ukrainian } as const;
