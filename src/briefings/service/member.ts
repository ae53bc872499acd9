/** What members are sent by direct message, each for themselves. */

import type { Choices, Subscription } from '../../store/types.ts';
import { LATEST } from './channel.ts';
import { choicesOf, defaults, upcoming } from './defaults.ts';
import type { ServiceDependencies } from './dependencies.ts';
import type { BriefingService, Follow, Removed, Status, Where } from './types.ts';

const NOTHING_NAMED = { topics: [], parties: [], speakers: [] } as const;

const withThese = (list: readonly string[], these: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set([...list, ...these.map(({ id }) => id)]),
];

/** Where nothing is named, everything is followed. */
const followsAll = ({ topics, parties, speakers }: Choices): boolean =>
  topics.length + parties.length + speakers.length === 0;

function chosen({ locale }: Where, wanted: Follow, existing: Subscription | undefined): Choices {
  const before = existing ? choicesOf(existing) : defaults(locale);
  const { topics, party, speaker, time, zone } = wanted;
  const isAll = topics?.length === 0;
  return {
    ...before,
    locale,
    ...(isAll
      ? NOTHING_NAMED
      : {
          topics: withThese(before.topics, topics ?? []),
          parties: withThese(before.parties, party ? [party] : []),
          speakers: withThese(before.speakers, speaker ? [speaker] : []),
        }),
    ...(time !== undefined && { localTime: time }),
    ...(zone !== undefined && { zone }),
  };
}

type MemberOffice = Pick<BriefingService, 'follow' | 'following' | 'unfollow'>;

export function memberService({ store, now, wake, guard }: ServiceDependencies): MemberOffice {
  return {
    follow: (where, wanted) =>
      guard(async () => {
        const { userId } = where;
        const existing = await store.ofMember(userId);
        const choices = chosen(where, wanted, existing);
        const next = await upcoming(store, existing, choices, now());
        const place = { kind: 'member', channelId: '', userId, form: 'dm' } as const;
        const subscription = await store.put({ ...place, ...choices }, next, now(), 0);
        wake();
        const narrowed = existing !== undefined && followsAll(existing) && !followsAll(subscription);
        return { kind: 'following' as const, subscription, narrowed };
      }),
    following: ({ userId }) =>
      guard(async (): Promise<Status> => {
        const subscription = await store.ofMember(userId);
        if (!subscription) return { kind: 'none', elsewhere: [] };
        return { kind: 'status', subscription, deliveries: await store.deliveries(subscription.id, LATEST) };
      }),
    unfollow: ({ userId }) =>
      guard(async (): Promise<Removed> => ({ kind: 'removed', count: await store.removeMember(userId) })),
  };
}
