/** What became of editions, in words. */
import type { Context } from '../../command.ts';
import type { Told } from '../../reply.ts';
import type { BriefingWords, Why } from '../../wording/briefing/settings-words.ts';
import { LOST, type Lost } from '../deliver/channels.ts';
import { REASONS } from '../deliver/delivering.ts';
import type { Delivery } from '../store/types.ts';
import { instant, plainly } from './settled.ts';

const WHYS: readonly Why[] = [...LOST, ...REASONS];
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The reason that a key stands for; one of another version of the bot is told as unexpected. */
export const whyOf = (key: string | undefined, { whys }: BriefingWords): string =>
  whys[WHYS.find(why => why === key) ?? 'unexpected'];

/** What to do about a reason, where whoever reads it can do something. */
export function mendOf(key: string | undefined, { mends }: BriefingWords): string | undefined {
  const lost: Lost | undefined = LOST.find(why => why === key);
  return lost && mends[lost];
}

/** The last editions, a line each, under a line that says so. */
export function deliveries(latest: readonly Delivery[], context: Context): readonly Told[] {
  const { briefing: w } = context.wording;
  if (latest.length === 0) return [plainly(w.noDeliveries)];
  return [
    plainly(w.lastDeliveries),
    ...latest.map((one): Told => [`${editionOf(one, context)} – `, ...becameOf(one, w)]),
  ];
}

/** An edition is named after its day; one besides the daily ones has a key that begins with its day. */
function editionOf({ day: key }: Delivery, { wording: w }: Context): string {
  const day = w.day(DAY.exec(key)?.[0] ?? key);
  return DAY.exec(key)?.[0] === key ? day : w.briefing.extra(day);
}

function becameOf({ state, error, sentAt }: Delivery, w: BriefingWords): Told {
  switch (state) {
    case 'sent':
      return w.sent(sentAt === undefined ? undefined : instant(sentAt));
    case 'pending':
      return plainly(error === undefined ? w.waiting : w.deferred(whyOf(error, w)));
    case 'sending':
      return plainly(w.sending);
    case 'quiet':
      return plainly(w.quiet);
    case 'skipped':
    case 'failed':
    case 'unverified':
      return plainly(w[state](whyOf(error, w)));
  }
}
