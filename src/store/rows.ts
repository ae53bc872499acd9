/** Maps rows of the tables to subscriptions and deliveries, and holds the predicates that queries share. */
import {
  type ExpressionBuilder,
  type ExpressionWrapper,
  type Insertable,
  type RawBuilder,
  type Selectable,
  type SqlBool,
  sql,
} from 'kysely';
import type { Attempt } from './store.ts';
import type { Database, DeliveryTable, SubscriptionTable } from './tables.ts';
import type { Choices, Delivery, ItemVersion, Place, Subscription } from './types.ts';

/** The columns of a subscription. Named one by one, since SQLite's `returning` doesn't know `t.*`. */
export const SUBSCRIPTION_COLUMNS = [
  'id',
  'kind',
  'guild_id',
  'channel_id',
  'user_id',
  'form',
  'local_time',
  'zone',
  'locale',
  'topics',
  'parties',
  'speakers',
  'quiet',
  'state',
  'why',
  'next_due',
  'next_day',
  'failures',
  'created_at',
  'cut',
] as const satisfies readonly (keyof SubscriptionTable)[];

/** The columns of a delivery, but those of its lease. */
export const DELIVERY_COLUMNS = [
  'subscription_id',
  'day',
  'due_at',
  'state',
  'attempt',
  'attempted_at',
  'told_from',
  'told_until',
  'message_id',
  'posted_in',
  'sent_at',
  'error',
] as const satisfies readonly (keyof DeliveryTable)[];

type SubscriptionRow = Pick<Selectable<SubscriptionTable>, (typeof SUBSCRIPTION_COLUMNS)[number]>;
type DeliveryRow = Pick<Selectable<DeliveryTable>, (typeof DELIVERY_COLUMNS)[number]>;

/** Reads a row of `subscription`. */
export function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    kind: row.kind,
    ...(row.guild_id !== null && { guildId: row.guild_id }),
    channelId: row.channel_id,
    ...(row.user_id !== null && { userId: row.user_id }),
    form: row.form,
    localTime: row.local_time,
    zone: row.zone,
    locale: row.locale,
    topics: idsIn(row.topics),
    parties: idsIn(row.parties),
    speakers: idsIn(row.speakers),
    quiet: row.quiet,
    state: row.state,
    ...(row.why !== null && { why: row.why }),
    next: { day: row.next_day, due: row.next_due },
    failures: row.failures,
    createdAt: row.created_at,
    // The column has the older name.
    watermark: row.cut,
  };
}

/** Reads a row of `delivery`, with its delivered items. */
export function deliveryOf(row: DeliveryRow, items: readonly ItemVersion[]): Delivery {
  return {
    subscriptionId: row.subscription_id,
    day: row.day,
    dueAt: row.due_at,
    state: row.state,
    attempt: row.attempt,
    ...(row.attempted_at !== null &&
      row.told_from !== null &&
      row.told_until !== null && {
        intent: { at: row.attempted_at, edition: { from: row.told_from, until: row.told_until, items } },
      }),
    ...(row.message_id !== null && { messageId: row.message_id }),
    ...(row.posted_in !== null && { postedIn: row.posted_in }),
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.error !== null && { error: row.error }),
  };
}

type ChoiceColumns = Pick<
  Insertable<SubscriptionTable>,
  'local_time' | 'zone' | 'locale' | 'topics' | 'parties' | 'speakers' | 'quiet'
>;

/** Writes the choices that are given as columns. */
export function choiceColumns<C extends Partial<Choices>>(
  choices: C,
): C extends Choices ? ChoiceColumns : Partial<ChoiceColumns>;
export function choiceColumns(choices: Partial<Choices>): Partial<ChoiceColumns> {
  const { localTime, zone, locale, topics, parties, speakers, quiet } = choices;
  return {
    ...(localTime !== undefined && { local_time: localTime }),
    ...(zone !== undefined && { zone }),
    ...(locale !== undefined && { locale }),
    ...(topics && { topics: JSON.stringify(topics) }),
    ...(parties && { parties: JSON.stringify(parties) }),
    ...(speakers && { speakers: JSON.stringify(speakers) }),
    ...(quiet && { quiet }),
  };
}

/** The unique value of the column `place`: a channel or a member has one subscription at most. */
export function placeOf({ kind, channelId, userId }: Pick<Place, 'kind' | 'channelId' | 'userId'>): string {
  return kind === 'channel' ? `channel:${channelId}` : `member:${userId}`;
}

function idsIn(json: string): readonly string[] {
  const read: unknown = JSON.parse(json);
  return Array.isArray(read) ? read.filter(id => typeof id === 'string') : [];
}

// Predicates

/**
 * The delivery isn't over. States are listed for this and for {@link isOver}, so that both can be looked up in an
 * index.
 */
export const isOpen: RawBuilder<SqlBool> = sql<SqlBool>`delivery.state in ('pending', 'sending')`;
/** The delivery is over. */
export const isOver: RawBuilder<SqlBool> = sql<SqlBool>`delivery.state in ('sent', 'quiet', 'skipped', 'failed', 'unverified')`;
/** The subscription is on. Written out, since SQLite uses a partial index only where it can see its condition. */
export const isOn: RawBuilder<SqlBool> = sql<SqlBool>`subscription.state = 'on'`;

/**
 * The attempt is the delivery's current one: no other has begun, and this one hasn't ended. Guards every write of an
 * attempt, so that a process that wakes after its lease changes nothing.
 */
export function isCurrentAttempt(
  eb: ExpressionBuilder<Database, 'delivery'>,
  { subscriptionId, day, attempt }: Attempt,
): ExpressionWrapper<Database, 'delivery', SqlBool> {
  return eb.and({ subscription_id: subscriptionId, day, attempt, state: 'sending' });
}
