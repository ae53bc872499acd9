import { DiscordAPIError } from 'discord.js';
import { PermissionFlagsBits as Bits, ChannelType } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import {
  access,
  type BotRoles,
  formOf,
  missing,
  permissionsIn,
  type Rest,
} from '../../../src/briefings/service/permissions.ts';
import { fc } from '../../support/properties.ts';

const GUILD = '100000000000000001';
const BOT = '100000000000000002';
const ROLE = '100000000000000003';
const OTHER = '100000000000000004';
const EVERYTHING = Bits.ViewChannel | Bits.SendMessages | Bits.EmbedLinks | Bits.AttachFiles | Bits.ReadMessageHistory;

const bot = (everyone: bigint, role = 0n, roles: readonly string[] = [ROLE]): BotRoles => ({
  guildId: GUILD,
  botId: BOT,
  roles,
  permissions: new Map([
    [GUILD, everyone],
    [ROLE, role],
    [OTHER, Bits.Administrator],
  ]),
});
const overwrite = (id: string, allow: bigint, deny: bigint) => ({
  id,
  type: id === BOT ? 1 : 0,
  allow: String(allow),
  deny: String(deny),
});

describe('the bot’s permissions in a channel', () => {
  it.each<[string, bigint, Parameters<typeof permissionsIn>]>([
    [
      'are everyone’s and its roles’',
      Bits.ViewChannel | Bits.SendMessages,
      [[], bot(Bits.ViewChannel, Bits.SendMessages)],
    ],
    ['are not those of roles that it lacks', Bits.ViewChannel, [[], bot(Bits.ViewChannel)]],
    ['are taken from everyone', 0n, [[overwrite(GUILD, 0n, Bits.ViewChannel)], bot(Bits.ViewChannel)]],
    [
      'are given back to a role',
      Bits.ViewChannel,
      [[overwrite(GUILD, 0n, Bits.ViewChannel), overwrite(ROLE, Bits.ViewChannel, 0n)], bot(Bits.ViewChannel)],
    ],
    [
      'are in the end what the bot itself is given',
      Bits.ViewChannel,
      [[overwrite(BOT, Bits.ViewChannel, Bits.SendMessages), overwrite(ROLE, Bits.SendMessages, 0n)], bot(0n)],
    ],
  ])('%s', (_, expected, given) => {
    expect(permissionsIn(...given)).toBe(expected);
  });

  it('are all of them for an administrator, whatever a channel denies', () => {
    const admin = bot(0n, Bits.Administrator);
    expect(missing(permissionsIn([overwrite(ROLE, 0n, EVERYTHING)], admin), ChannelType.GuildText)).toEqual([]);
  });

  it('an overwrite for somebody else changes nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 1n << 50n), fc.bigInt(0n, 1n << 50n), fc.bigInt(0n, 1n << 50n), (base, allow, deny) => {
        const at = bot(base & ~Bits.Administrator);
        expect(permissionsIn([overwrite(OTHER, allow, deny)], at)).toBe(permissionsIn([], at));
      }),
    );
  });
});

describe('what is missing for a briefing', () => {
  it.each<[string, bigint, ChannelType, readonly string[]]>([
    ['nothing', EVERYTHING, ChannelType.GuildText, []],
    ['nothing on a stage', EVERYTHING | Bits.Connect, ChannelType.GuildStageVoice, []],
    ['all of it', 0n, ChannelType.GuildText, ['view', 'send', 'embed', 'attach', 'history']],
    ['embeds', EVERYTHING & ~Bits.EmbedLinks, ChannelType.GuildForum, ['embed']],
    ['writing in threads', EVERYTHING, ChannelType.PublicThread, ['sendInThreads']],
    ['entering a voice channel', EVERYTHING & ~Bits.Connect, ChannelType.GuildVoice, ['connect']],
    ['entering a stage', EVERYTHING & ~Bits.Connect, ChannelType.GuildStageVoice, ['connect']],
    ['nothing where nobody enters', EVERYTHING & ~Bits.Connect, ChannelType.GuildText, []],
    ['nothing in a thread', EVERYTHING | Bits.SendMessagesInThreads, ChannelType.PrivateThread, []],
  ])('%s', (_, permissions, type, expected) => {
    expect(missing(permissions, type)).toEqual(expected);
  });
});

it.each([
  [ChannelType.GuildText, 'channel'],
  [ChannelType.GuildAnnouncement, 'channel'],
  [ChannelType.PublicThread, 'channel'],
  [ChannelType.GuildForum, 'forum'],
  [ChannelType.AnnouncementThread, 'channel'],
  [ChannelType.PrivateThread, 'channel'],
  [ChannelType.GuildVoice, 'channel'],
  [ChannelType.GuildStageVoice, 'channel'],
  [ChannelType.GuildCategory, undefined],
  [ChannelType.GuildMedia, undefined],
] as const)('a channel of type %i takes a briefing as %s', (type, form) => {
  expect(formOf(type)).toBe(form);
});

describe('asking Discord what the bot may do', () => {
  const CHANNEL = '100000000000000005';
  const ask = (get: Rest['get'], within?: number) => access({ get }, GUILD, CHANNEL, BOT, within);
  const code = (number: number, status: number) =>
    new DiscordAPIError({ code: number, message: '' }, number, status, 'GET', '', {});

  it.each([
    ['hides the channel', code(50_001, 403), 'hidden'],
    ['knows no such channel', code(10_003, 404), 'hidden'],
    ['refuses otherwise', code(0, 403), 'no answer'],
    ['can’t be reached', Object.assign(new Error('connect ENETDOWN'), { code: 'ENETDOWN' }), 'no answer'],
  ])('is an outcome when it %s', async (_, error, kind) => {
    expect(await ask(() => Promise.reject(error))).toEqual({ kind });
  });

  it('ends when the time is over, though the client doesn’t obey its signal', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const deaf: Rest['get'] = (_, options) => {
      signals.push(options?.signal);
      return new Promise<never>(() => undefined);
    };
    expect(await ask(deaf, 20)).toEqual({ kind: 'no answer' });
    expect(signals.map(signal => signal?.aborted)).toEqual([true, true, true]);
  });

  it('rejects with a fault of the bot', async () => {
    const fault = new TypeError('no such method');
    await expect(ask(() => Promise.reject(fault))).rejects.toBe(fault);
  });
});
