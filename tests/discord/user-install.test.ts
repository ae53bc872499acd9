/** Tests the bot as a member's own app, over the gateway: in its conversation, in a group, in a server that it isn't in. */
import { Locale, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { type Asking, commandPayload, messageMenuPayload } from '../support/discord/payloads.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { ask, context } from '../support/record.ts';
import { customIds } from '../support/sample.ts';

const OWN = { installed: 'user', moderates: true, guildLocale: Locale.German } as const;
const LANGUAGES = [Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian] as const;
/** Where they ask, and the language of what everybody there sees, where it isn't the reader's. */
interface Place {
  readonly name: string;
  readonly place: Asking;
  readonly shared?: Locale;
}
const PLACES: readonly Place[] = [
  { name: 'the conversation with the bot', place: { ...OWN, where: 'dm' } },
  { name: 'a group', place: { ...OWN, where: 'group' } },
  { name: 'a server that the bot isn’t in', place: { ...OWN, where: 'guild' }, shared: Locale.German },
];
const SETTINGS = ['on', 'preview', 'now', 'pause', 'resume', 'off', 'status', 'forget'].map(name => `briefing ${name}`);

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());

const within = (locale: Locale) => ({ ...context, messages: messagesFor(locale) });

/** What somebody is told who sends it though their client doesn't offer it there. */
async function told(name: string, asking: Asking) {
  const outcome = await program.discord.deliver(commandPayload(name, [], asking));
  if (outcome.kind !== 'message') throw new Error('choices where a message was to be seen');
  return outcome.message;
}

describe.each(PLACES)('in $name', ({ place, shared }) => {
  it.each(LANGUAGES)('a command is answered, its pages are turned, and its options complete (%s)', async locale => {
    const { discord } = program;
    const asking = { ...place, locale };
    const all = within(shared ?? locale);
    const message = await discord.command('quote', { speaker: 'Macron' }, asking);
    expect(message.content).toBe(ask('quote', { speaker: 'Macron' }, 0, all).message.content);
    const next = customIds(message).find(id => id.startsWith('2o|quote|1|'));
    const turned = await discord.press(message, next ?? '', asking);
    expect([turned.id, turned.content]).toEqual([
      message.id,
      ask('quote', { speaker: 'Macron' }, 1, all).message.content,
    ]);
    const [first] = await discord.complete('quote', { speaker: 'zel' }, 'speaker', asking);
    expect(first?.value).toBe('zelensky');
  });

  it('a message’s words are checked, for the reader alone', async () => {
    const menu = messageMenuPayload('Check this quote', '“we do not need unanimity to do this” — Macron', place);
    const outcome = await program.discord.deliver(menu);
    expect(outcome).toMatchObject({ kind: 'message', message: { flags: MessageFlags.Ephemeral } });
    expect(JSON.stringify(outcome)).toContain('unanimity');
  });

  it.each(LANGUAGES)(
    'nobody is offered a briefing of a channel, and who sends one all the same is told why (%s)',
    async locale => {
      const { discord } = program;
      const w = messagesFor(locale);
      const asked = discord.requests.length;
      for (const name of SETTINGS) {
        await expect(discord.command(name, {}, { ...place, locale })).rejects.toThrow("isn't offered");
        const { content, flags } = await told(name, { ...place, locale });
        expect([content, flags]).toEqual([
          place.where === 'guild' ? w.notInServer : w.serversOnly,
          MessageFlags.Ephemeral,
        ]);
      }
      // Besides the answers themselves Discord is asked nothing.
      expect(discord.requests.slice(asked).filter(request => !request.endsWith('/callback'))).toEqual([]);
    },
  );
});

it('what the member follows is theirs in the conversation with the bot', async () => {
  const { discord } = program;
  const dm = { ...OWN, where: 'dm' } as const;
  const said = await discord.command('follow', { speaker: 'Macron' }, dm);
  expect(said.flags).toBe(MessageFlags.Ephemeral);
  expect((await discord.command('follow', {}, dm)).content).not.toBe('You follow nothing yet.');
});

it('in a server that has added the bot too, the server’s settings are open', async () => {
  const { content } = await told('briefing status', { moderates: true });
  expect(content).not.toBe(messagesFor('en').notInServer);
});

it('nothing unexpected was met', () => {
  const levels = program.lines.flatMap(line => (line === '' ? [] : [JSON.parse(line).level]));
  expect(new Set(levels)).toEqual(new Set(['info']));
});
