/** The private line to whoever set up a briefing that has stopped by itself. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Message, message } from '../render/discord.ts';
import { present } from '../render/present.ts';
import type { Told } from '../reply.ts';
import { wordingFor } from '../wording/index.ts';
import { LOST } from './deliver/channels.ts';
import { FAILURES_MAX, type Subscription } from './store/types.ts';

const INVOCATION = { command: 'briefing status', input: {}, page: 0 } as const;

/** @param why the key of what keeps the bot from posting there */
export function brokenMessage({ channelId, locale }: Subscription, why: string, dossier: Dossier): Message {
  const wording = wordingFor(locale);
  const { briefing: w } = wording;
  const lost = LOST.find(one => one === why);
  const at = { channel: channelId };
  const reason: readonly Told[] = lost === undefined ? [] : [[w.because(w.whys[lost])], [w.mends[lost]]];
  // In a channel that is gone nothing goes on: the mend says what to do instead.
  const on: readonly Told[] = lost === 'channel-gone' ? [] : [w.resumeThere(at)];
  const lines = [w.stopped(at, FAILURES_MAX), ...reason, ...on] as const;
  const reply = { kind: 'settled', lines, links: [] } as const;
  const context = { dossier, now: new Date(0), wording };
  return message(present({ reply, invocation: INVOCATION }, context));
}
