/** Sets up, changes and shows what members are sent by direct message. */
import type { Choices, Subscription } from '../../store/types.ts';
import { BEFORE_EVERYTHING, choicesOf, defaults, LATEST, upcoming } from './defaults.ts';
import type { BriefingService, Follow, Removed, ServiceDependencies, Status, Where } from './types.ts';

type MemberService = Pick<BriefingService, 'follow' | 'following' | 'unfollow'>;

/** Makes the part of the service that is about members. */
export function memberService({ store, now, wake, guard }: ServiceDependencies): MemberService {
  return {
    follow: (where, wanted) =>
      guard(async () => {
        const { userId } = where;
        const existing = await store.ofMember(userId);
        const choices = chosen(where, wanted, existing);
        const next = await upcoming(store, existing, choices, now());
        const place = { kind: 'member', channelId: '', userId, form: 'dm' } as const;
        const subscription = await store.put({ ...place, ...choices }, next, now(), BEFORE_EVERYTHING);
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

/** Without a topic, party or speaker, everything is followed. */
const EVERYTHING = { topics: [], parties: [], speakers: [] } as const;

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
      ? EVERYTHING
      : {
          topics: withAdded(before.topics, topics ?? []),
          parties: withAdded(before.parties, party ? [party] : []),
          speakers: withAdded(before.speakers, speaker ? [speaker] : []),
        }),
    ...(time !== undefined && { localTime: time }),
    ...(zone !== undefined && { zone }),
  };
}

/** Adds entries' ids to a list of ids, each once. */
const withAdded = (list: readonly string[], added: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set([...list, ...added.map(({ id }) => id)]),
];
