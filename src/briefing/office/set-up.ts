/** Setting a channel's briefing up, or changing it. */
import type { Access } from '../access/access.ts';
import type { Office, SetUp, Wanted, Where } from '../office.ts';
import type { Choices, Subscription } from '../store/types.ts';
import { choicesOf, defaults, upcoming } from './choices.ts';
import type { OfficeDesk } from './desk.ts';

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

export function setUpOffice({ store, access, now, wake, guard }: OfficeDesk): Pick<Office, 'setUp'> {
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
