/** Whoever set up a briefing that has stopped by itself is told so, privately and once. */
import type { Notice } from '../store/store.ts';
import type { Patience, Refusal } from './channels.ts';
import type { Delivering } from './delivering.ts';
import { mark } from './mark.ts';
import { nonceOf } from './name.ts';
import { retryAt } from './retry.ts';

/** Whether an earlier attempt may have sent it without Discord knowing the nonce any more. */
function mustLook({ attempt, firstAt }: Notice, { world, settings }: Delivering): boolean {
  return attempt > 1 && world.now() - firstAt > settings.nonceTrust;
}

/** @returns why it wasn't sent; nothing when it stands there */
async function send(notice: Notice, patience: Patience, on: Delivering): Promise<Refusal | undefined> {
  const { channels, settings } = on;
  const { id, userId = '', why = '' } = notice.subscription;
  const opened = await channels.openDm(userId, patience);
  if ('not' in opened) return opened.not;
  const to = { form: 'dm', channelId: opened.ok } as const;
  const { body } = on.notice(notice.subscription, why);
  if (mustLook(notice, on)) {
    const since = notice.firstAt - settings.lookBefore;
    const found = await channels.find(to, ({ content }) => content === body.content, since, patience);
    if ('not' in found) return found.not;
    if (found.ok !== 'none') return undefined;
  }
  const posted = await channels.post(to, { body, title: '' }, nonceOf('broken', id, notice.day), patience);
  return 'not' in posted ? posted.not : undefined;
}

/** Tries again while Discord is in trouble; whoever takes no direct messages isn't told. */
export async function tell(notice: Notice, leaseUntil: number, on: Delivering): Promise<void> {
  const refusal = await send(notice, { until: leaseUntil - on.settings.leaseMargin, stop: on.giveUp }, on);
  const isLater = refusal?.kind === 'busy' || refusal?.kind === 'unsure';
  const atLeast = refusal?.kind === 'busy' ? refusal.retryAfter : 0;
  await mark(on, () =>
    isLater ? on.store.deferNotice(notice, retryAt(notice, on, atLeast)) : on.store.closeNotice(notice),
  );
}
