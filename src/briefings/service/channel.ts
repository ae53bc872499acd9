/** Sets up, changes and shows the briefings of channels. */
import type { Change } from '../../store/store.ts';
import type { Choices, Subscription } from '../../store/types.ts';
import { extraKey } from '../delivery/markers.ts';
import { BEFORE_EVERYTHING, choicesOf, defaults, ids, LATEST, upcoming } from './defaults.ts';
import type { Access } from './permissions.ts';
import type {
  BriefingService,
  Changed,
  None,
  Preview,
  Removed,
  ServiceDependencies,
  SetUp,
  Status,
  Wanted,
  Where,
} from './types.ts';

type ChannelService = Omit<BriefingService, 'follow' | 'following' | 'unfollow'>;

/** Makes the part of the service that is about channels and servers. */
export function channelService({ store, composer, access, now, wake, guard }: ServiceDependencies): ChannelService {
  /** Finds the briefing of a channel. A forum takes no commands, so its briefing is found from any of its posts. */
  async function find({ guildId, channelId, parentId }: Where): Promise<Subscription | undefined> {
    const own = await store.ofChannel(channelId);
    const parent = own || parentId === undefined ? undefined : await store.ofChannel(parentId);
    const found = own ?? (parent?.form === 'forum' ? parent : undefined);
    // An id doesn't say whose channel it is: another server's briefing isn't found.
    return found?.guildId === guildId ? found : undefined;
  }

  async function none({ guildId }: Where): Promise<None> {
    return { kind: 'none', elsewhere: guildId === undefined ? [] : await store.ofGuild(guildId) };
  }

  /** @param act returns the briefing as it is then; undefined when it is gone */
  const onFound = (where: Where, act: (found: Subscription) => Promise<Subscription | undefined>): Promise<Changed> =>
    guard(async () => {
      const found = await find(where);
      const subscription = found && (await act(found));
      if (!subscription) return none(where);
      wake();
      return { kind: 'changed', subscription };
    });

  const change = (where: Where, to: (found: Subscription) => Promise<Change>): Promise<Changed> =>
    onFound(where, async found => store.change(found.id, await to(found)));

  return {
    setUp: (where, wanted) =>
      guard(async (): Promise<SetUp> => {
        const { guildId, channelId: here, userId } = where;
        const channelId = wanted.channel ?? here;
        if (guildId === undefined) return { kind: 'unfit', channelId };
        // Both at the same time: the member waits.
        const [found, existing] = await Promise.all([access(guildId, channelId), store.ofChannel(channelId)]);
        const obstacle = obstacleIn(found, channelId);
        if (obstacle || found.kind !== 'reachable') return obstacle ?? { kind: 'no answer', channelId };
        const choices = chosen(where, wanted, existing);
        const next = await upcoming(store, existing, choices, now());
        const place = { kind: 'channel', guildId, channelId, userId, form: found.form } as const;
        const subscription = await store.put({ ...place, ...choices }, next, now(), BEFORE_EVERYTHING);
        wake();
        return { kind: 'on', subscription, isNew: existing === undefined };
      }),
    preview: where =>
      guard(async (): Promise<Preview> => {
        const subscription = await find(where);
        const subject = subscription ?? { ...defaults(serverLocale(where)), watermark: BEFORE_EVERYTHING };
        const owed = subscription ? await store.owed(subscription.id) : [];
        const edition = composer.preview(subject, { at: now(), owed, locale: where.locale });
        if (edition === 'nothing') return { kind: 'silent' };
        return { kind: 'edition', edition: edition.reply, ...(subscription && { subscription }) };
      }),
    now: where =>
      onFound(where, async found => {
        // A paused one posts nothing until it is resumed, and then at its hour.
        if (found.state === 'on')
          await store.enqueue({ subscriptionId: found.id, day: extraKey(now(), found.zone) }, now());
        return found;
      }),
    pause: where => change(where, async () => ({ state: 'paused' })),
    resume: where => change(where, async found => ({ state: 'on', next: await upcoming(store, found, found, now()) })),
    off: where => onFound(where, async found => ((await store.remove(found.id)) ? found : undefined)),
    status: where =>
      guard(async (): Promise<Status> => {
        const subscription = await find(where);
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

/** The locale of what is posted for all: the server's. */
const serverLocale = ({ guildLocale, locale }: Where): string => guildLocale ?? locale;

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

/** Says why nothing can be posted in a channel; undefined where it can be. */
function obstacleIn(access: Access, channelId: string): SetUp | undefined {
  if (access.kind !== 'reachable') return { kind: access.kind, channelId };
  return access.missing.length > 0 ? { kind: 'missing', channelId, needs: access.missing } : undefined;
}
