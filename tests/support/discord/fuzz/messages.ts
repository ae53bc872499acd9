/** Messages of every shape that a member may point at. https://discord.com/developers/docs/resources/message#message-object */
import { ComponentType, EmbedType, MessageType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { snowflake } from '../snowflake.ts';
import { CHANNEL_ID, OTHER, READER } from '../world.ts';
import type { Described } from './described.ts';

type Parts = fc.Arbitrary<Readonly<Record<string, unknown>>>;

const NOW = '2026-11-23T09:00:00.000000+00:00';
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary);

/** The parts of a message besides its frame, by kind. @param words what is written in it */
function partsOf(words: fc.Arbitrary<string>): Readonly<Record<string, Parts>> {
  const media = fc.record({ text: optional(words), emoji: fc.constantFrom(undefined, { id: null, name: '🗳' }) });
  const answer = fc.record({ answer_id: fc.nat({ max: 10 }), poll_media: media });
  const poll = fc.record({
    question: media,
    answers: fc.array(answer, { maxLength: 10 }),
    expiry: fc.constantFrom(null, NOW),
    allow_multiselect: fc.boolean(),
    layout_type: fc.constantFrom(1, 2, 99),
    results: fc.constantFrom(undefined, { is_finalized: true, answer_counts: [{ id: 1, count: 2, me_voted: false }] }),
  });
  const line = fc.record({ name: words, value: words, inline: fc.boolean() });
  const embed = fc.record(
    {
      type: fc.constantFrom(EmbedType.Rich, EmbedType.Article, EmbedType.Link, 'poll_result', 'yet_to_come'),
      title: words,
      description: words,
      author: fc.record({ name: words }),
      footer: fc.record({ text: words }),
      fields: fc.array(line, { maxLength: 25 }),
    },
    { requiredKeys: ['type'] },
  );
  const text = fc.record({ type: fc.constant(ComponentType.TextDisplay), id: fc.nat(), content: words });
  const gallery = fc.constant({
    type: ComponentType.MediaGallery,
    id: 1,
    items: [{ media: { url: 'x' }, description: null }],
  });
  const button = fc.record({ type: fc.constant(ComponentType.Button), style: fc.nat({ max: 7 }), label: words });
  const section = fc.record({
    type: fc.constant(ComponentType.Section),
    components: fc.array(text, { maxLength: 3 }),
    accessory: button,
  });
  const row = fc.record({ type: fc.constant(ComponentType.ActionRow), components: fc.array(button, { maxLength: 5 }) });
  const unknown = fc.record({
    type: fc.nat({ max: 400 }),
    content: words,
    components: fc.array(text, { maxLength: 2 }),
  });
  const inside = fc.oneof(text, section, row, gallery, unknown);
  const container = fc.record({
    type: fc.constant(ComponentType.Container),
    components: fc.array(inside, { maxLength: 10 }),
  });
  const sticker = fc.record({ id: fc.constant('7'), name: words, format_type: fc.nat({ max: 9 }) });
  const written = fc.record({ content: words, embeds: fc.array(embed, { maxLength: 10 }) });
  return {
    text: fc.record({ content: words }),
    embeds: written,
    poll: fc.record({ content: words, poll }),
    'poll result': fc.record({ type: fc.constant(46), embeds: fc.array(embed, { maxLength: 1 }) }),
    forward: fc.record({
      message_reference: fc.constant({ type: 1, channel_id: '1', message_id: '2' }),
      message_snapshots: fc.array(
        fc.record({ message: fc.oneof(written, fc.record({ poll }), fc.record({ components: fc.array(container) })) }),
        { maxLength: 3 },
      ),
    }),
    automod: fc.record({
      type: fc.constant(MessageType.AutoModerationAction),
      embeds: fc.array(
        fc.record({ type: fc.constant('auto_moderation_message'), description: words, fields: fc.array(line) }),
        { maxLength: 2 },
      ),
    }),
    stickers: fc.record({
      sticker_items: fc.array(sticker, { maxLength: 3 }),
      stickers: fc.array(sticker, { maxLength: 3 }),
    }),
    'components v2': fc.record({
      flags: fc.constant(1 << 15),
      components: fc.array(fc.oneof(container, inside), { maxLength: 10 }),
    }),
    call: fc.record({
      type: fc.constant(MessageType.Call),
      call: fc.constantFrom({ participants: [READER.id], ended_timestamp: null }, { participants: [] }),
    }),
    activity: fc.record({
      activity: fc.record({ type: fc.nat({ max: 6 }), party_id: words }),
      application: fc.record({ id: fc.constant('1'), name: words, icon: fc.constant(null) }),
    }),
    'role subscription': fc.record({
      type: fc.constant(MessageType.RoleSubscriptionPurchase),
      role_subscription_data: fc.record({
        tier_name: words,
        total_months_subscribed: fc.nat(),
        is_renewal: fc.boolean(),
        role_subscription_listing_id: fc.constant('1'),
      }),
    }),
    purchase: fc.record({
      type: fc.constant(44),
      purchase_notification: fc.record({
        type: fc.nat({ max: 2 }),
        guild_product_purchase: fc.record({ product_name: words }),
      }),
    }),
    'unknown type': fc.record({ type: fc.nat({ max: 500 }), content: words, yet_to_come: fc.record({ text: words }) }),
  };
}

/** A message as an interaction brings it. */
export interface PointedAt {
  readonly id: string;
  readonly content: string;
}

const framed = (parts: object): PointedAt & Readonly<Record<string, unknown>> => ({
  type: MessageType.Default,
  content: '',
  channel_id: CHANNEL_ID,
  author: OTHER,
  embeds: [],
  attachments: [],
  components: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  flags: 0,
  timestamp: NOW,
  edited_timestamp: null,
  ...parts,
  id: snowflake(Date.now()),
});

/** Messages by kind; with Discord's description at hand, also any that it describes. */
export function messageShapes(
  words: fc.Arbitrary<string>,
  described?: Described,
): Readonly<Record<string, fc.Arbitrary<PointedAt>>> {
  const made = Object.entries(partsOf(words)).map(([kind, parts]) => [kind, parts.map(framed)] as const);
  const drawn = described?.('MessageResponse').map(message => framed(Object(message)));
  return { ...Object.fromEntries(made), ...(drawn && { 'as described': drawn }) };
}
