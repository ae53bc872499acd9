/** A channel's briefing, once it is set up. */

import type { Change } from '../../store/store.ts';
import type { Choices, Subscription } from '../../store/types.ts';
import { choicesOf, defaults, extraKey, upcoming } from './defaults.ts';
import type { ServiceDependencies } from './dependencies.ts';
import type { Access } from './permissions.ts';
import type { BriefingService, Changed, None, Preview, Removed, SetUp, Status, Wanted, Where } from './types.ts';

// Setting a channel's briefing up, or changing it.

/** A new briefing has told nothing yet: its first edition introduces the record. */
const NOTHING_TOLD = 0;

/** The server's locale: what is posted for all is in its language. */
export const serverLocale = ({ guildLocale, locale }: Where): string => guildLocale ?? locale;

const ids = (chosen: readonly { readonly id: string }[]): readonly string[] => chosen.map(({ id }) => id);

function chosen(where: Where, wanted: Wanted, existing: Subscription | undefined): Choices {
  const { time, zone, topics, parties, quiet } = wanted;
  const locale = serverLocale(where);
  return {
    ...(existing ? choicesOf(existing) : defaults(locale)),
    locale,
    ...(time !== undefined && { localTime: time }),
    ...(zone !== undefined && { zone }),
    ...(topics && { topics: ids(topics) }),
    ...(parties && { parties: ids(parties) }),
    ...(quiet && { quiet }),
  };
}

/** Why nothing can be posted there; undefined where it can be. */
function obstacle(access: Access, channelId: string): SetUp | undefined {
  if (access.kind !== 'reachable') return { kind: access.kind, channelId };
  return access.missing.length > 0 ? { kind: 'missing', channelId, needs: access.missing } : undefined;
}

export function setUp({ store, access, now, wake, guard }: ServiceDependencies): Pick<BriefingService, 'setUp'> {
  return {
    setUp: (where, wanted) =>
      guard(async (): Promise<SetUp> => {
        const { guildId, channelId: here, userId } = where;
        const channelId = wanted.channel ?? here;
        if (guildId === undefined) return { kind: 'unfit', channelId };
        // At the same time: the member waits.
        const [found, existing] = await Promise.all([access(guildId, channelId), store.ofChannel(channelId)]);
        const inTheWay = obstacle(found, channelId);
        if (inTheWay || found.kind !== 'reachable') return inTheWay ?? { kind: 'no answer', channelId };
        const choices = chosen(where, wanted, existing);
        const next = await upcoming(store, existing, choices, now());
        const place = { kind: 'channel', guildId, channelId, userId, form: found.form } as const;
        const subscription = await store.put({ ...place, ...choices }, next, now(), NOTHING_TOLD);
        wake();
        return { kind: 'on', subscription, isNew: existing === undefined };
      }),
  };
}

/** Deliveries that a status tells of. */
export const LATEST = 7;

type ChannelOffice = Pick<BriefingService, 'preview' | 'now' | 'pause' | 'resume' | 'off' | 'status' | 'forget'>;

export function channelService({ store, composer, now, wake, guard }: ServiceDependencies): ChannelOffice {
  /** A forum takes no commands: its briefing is found from any of its posts. */
  async function here({ guildId, channelId, parentId }: Where): Promise<Subscription | undefined> {
    const own = await store.ofChannel(channelId);
    const above = own || parentId === undefined ? undefined : await store.ofChannel(parentId);
    const found = own ?? (above?.form === 'forum' ? above : undefined);
    // A channel's id alone doesn't tell whose it is.
    return found?.guildId === guildId ? found : undefined;
  }

  async function none({ guildId }: Where): Promise<None> {
    return { kind: 'none', elsewhere: guildId === undefined ? [] : await store.ofGuild(guildId) };
  }

  /** @param act what comes of it; undefined when it is gone */
  const onIt = (where: Where, act: (found: Subscription) => Promise<Subscription | undefined>): Promise<Changed> =>
    guard(async () => {
      const found = await here(where);
      const subscription = found && (await act(found));
      if (!subscription) return none(where);
      wake();
      return { kind: 'changed', subscription };
    });

  const change = (where: Where, to: (found: Subscription) => Promise<Change>): Promise<Changed> =>
    onIt(where, async found => store.change(found.id, await to(found)));

  return {
    preview: where =>
      guard(async (): Promise<Preview> => {
        const subscription = await here(where);
        const subject = subscription ?? { ...defaults(serverLocale(where)), watermark: 0 };
        const owed = subscription ? await store.owed(subscription.id) : [];
        const made = composer.preview(subject, { at: now(), owed, locale: where.locale });
        if (made === 'nothing') return { kind: 'silent' };
        return { kind: 'edition', edition: made.reply, ...(subscription && { subscription }) };
      }),
    now: where =>
      onIt(where, async found => {
        // One that is paused posts nothing until it goes on, and then at its hour.
        if (found.state === 'on')
          await store.enqueue({ subscriptionId: found.id, day: extraKey(now(), found.zone) }, now());
        return found;
      }),
    pause: where => change(where, async () => ({ state: 'paused' })),
    resume: where => change(where, async found => ({ state: 'on', next: await upcoming(store, found, found, now()) })),
    off: where => onIt(where, async found => ((await store.remove(found.id)) ? found : undefined)),
    status: where =>
      guard(async (): Promise<Status> => {
        const subscription = await here(where);
        if (!subscription) return none(where);
        return { kind: 'status', subscription, deliveries: await store.deliveries(subscription.id, LATEST) };
      }),
    forget: ({ guildId }) =>
      guard(async (): Promise<Removed> => {
        const count = guildId === undefined ? 0 : await store.removeGuild(guildId);
        return { kind: 'removed', count };
      }),
  };
}
