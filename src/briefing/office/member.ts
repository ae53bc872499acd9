/** What members are sent by direct message, each for themselves. */
import type { Follow, Office, Removed, Status, Where } from '../office.ts';
import type { Choices, Subscription } from '../store/types.ts';
import { LATEST } from './channel.ts';
import { choicesOf, defaults, upcoming } from './choices.ts';
import type { OfficeDesk } from './desk.ts';

const withOne = (list: readonly string[], one: { readonly id: string } | undefined): readonly string[] =>
  one ? [...new Set([...list, one.id])] : list;

function chosen({ locale }: Where, wanted: Follow, existing: Subscription | undefined): Choices {
  const before = existing ? choicesOf(existing) : defaults(locale);
  const { topic, party, speaker, time, zone } = wanted;
  return {
    ...before,
    locale,
    topics: withOne(before.topics, topic),
    parties: withOne(before.parties, party),
    speakers: withOne(before.speakers, speaker),
    ...(time !== undefined && { localTime: time }),
    ...(zone !== undefined && { zone }),
  };
}

type MemberOffice = Pick<Office, 'follow' | 'following' | 'unfollow'>;

export function memberOffice({ store, now, wake, guard }: OfficeDesk): MemberOffice {
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
        return { kind: 'following' as const, subscription };
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
