/** Quizzes on Discord: anybody may press, each is told alone, and the message with the question stays as it is. */
import {
  type APIInteractionResponse,
  type APIMessage,
  ComponentType,
  InteractionResponseType,
  Locale,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest';
import { optionsOf } from '../../commands/index.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { decode } from '../../src/invocation.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { newMessage } from '../support/discord/messages.ts';
import { type Asking, buttonPayload, commandPayload, selectPayload } from '../support/discord/payloads.ts';
import { type Program, startProgram } from '../support/discord/program.ts';
import { OTHER, READER } from '../support/discord/world.ts';
import { context, dossier, NOW } from '../support/record.ts';
import { customIds } from '../support/sample.ts';
import { answerText, servicesOf } from '../support/services.ts';

const LANGUAGES = [Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian] as const;
const PRIVATE = { name: 'private', value: true, type: 5 as const };
/** A process without any memory of the one before. */
const answer = (payload: Parameters<typeof answerText>[0]) => answerText(payload, servicesOf());

const dataOf = (response: APIInteractionResponse) => {
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) throw new Error(`type ${response.type}`);
  return response.data;
};

/** The message of `/quiz topic:sanctions`, whose words are Starmer's. */
async function posted(asking: Asking = {}, isPrivate = false): Promise<APIMessage> {
  const payload = commandPayload(
    'quiz',
    [{ name: 'topic', value: 'sanctions' }, ...(isPrivate ? [PRIVATE] : [])],
    asking,
  );
  return newMessage(dataOf(await answer(payload)), payload, NOW.getTime());
}

/** The button for a person. */
function idFor(message: APIMessage, person: string): string {
  const id = customIds(message).find(one => decode(one, optionsOf)?.invocation.input['person'] === person);
  if (id === undefined) throw new Error(`no button for ${person}`);
  return id;
}

/** The choice that shares, of a message's menu. */
const shareIn = ({ components = [] }: APIMessage): string =>
  components
    .flatMap(row => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap(one => (one.type === ComponentType.StringSelect ? one.options.map(({ value }) => value) : []))
    .find(value => value.startsWith('2s')) ?? '';

/** Somebody in the quiz who didn't say it. */
const wrongIn = (message: APIMessage): string =>
  String(
    customIds(message)
      .map(id => decode(id, optionsOf)?.invocation.input['person'])
      .find(person => person !== undefined && person !== 'starmer'),
  );

function nameOf(id: string, messages: Messages): string {
  const person = dossier.people.get(id);
  return person ? ownWords({ ...context, messages }).who(person).name : '';
}

const PLACES: readonly (readonly [string, Asking])[] = [
  ['a server', { where: 'guild' }],
  ['the conversation with the bot', { where: 'dm' }],
  ['a group', { where: 'group' }],
];

describe.each(PLACES)('in %s', (_, place) => {
  it.each(LANGUAGES)(
    'the question is for everybody there; a press tells whoever pressed, in their language (%s)',
    async locale => {
      const w: Messages = messagesFor(locale);
      const message = await posted(place);
      expect(message.flags ?? 0).toBe(0);
      for (const user of [READER, OTHER])
        for (const person of ['starmer', wrongIn(message)]) {
          const told = dataOf(await answer(buttonPayload(message, idFor(message, person), { ...place, user, locale })));
          const [name, starmer] = [nameOf(person, w), nameOf('starmer', w)];
          const says = person === 'starmer' ? w.quiz.right(starmer) : w.quiz.wrong(name, starmer);
          expect(told.flags).toBe(MessageFlags.Ephemeral);
          expect(told.content).toBe(`**${says}**`);
          expect(told.embeds?.[0]?.description).toContain('There was complete clarity');
          expect(told.embeds?.[0]?.footer?.text).toContain('AFP');
          expect(JSON.stringify(told.components)).toContain(w.details);
        }
    },
  );

  it('a private question is told, and answered, to the reader alone', async () => {
    const message = await posted(place, true);
    expect(message.flags).toBe(MessageFlags.Ephemeral);
    const told = dataOf(await answer(buttonPayload(message, idFor(message, 'starmer'), place)));
    expect(told.flags).toBe(MessageFlags.Ephemeral);
    expect(told.content).toMatch(/^\*\*Right: Keir Starmer\./);
  });
});

describe('what a press leads to', () => {
  async function told(): Promise<APIMessage> {
    const message = await posted();
    const payload = buttonPayload(message, idFor(message, 'starmer'));
    return newMessage(dataOf(await answer(payload)), payload as never, NOW.getTime());
  }
  const idOf = (message: APIMessage, command: string): string =>
    customIds(message).find(id => decode(id, optionsOf)?.invocation.command === command) ?? '';

  it('Details tells the presser alone what else is known', async () => {
    const message = await told();
    const details = dataOf(await answer(buttonPayload(message, idOf(message, 'details'))));
    expect(details.flags).toBe(MessageFlags.Ephemeral);
    expect(JSON.stringify(details.embeds)).toContain('Reuters: “');
  });

  it('Another shows the next question to the presser, in place of the answer', async () => {
    const message = await told();
    const next = await answer(buttonPayload(message, idOf(message, 'quiz question')));
    expect(next.type).toBe(InteractionResponseType.UpdateMessage);
    expect(JSON.stringify(next)).toContain('Who said this?');
    expect(JSON.stringify(next)).not.toContain('complete clarity');
  });

  it('sharing a private question posts that very question for everybody', async () => {
    const message = await posted({}, true);
    const shared = dataOf(await answer(selectPayload(message, 'menu', shareIn(message))));
    expect(shared.flags).toBeUndefined();
    expect(shared.content).toBe(message.content);
  });
});

describe('an old button', () => {
  const press = async (id: string, of = dossier) => {
    const message = await posted();
    return dataOf(await answerText(buttonPayload(message, id), servicesOf({ dossier: of })));
  };

  it('holds all that it needs: ids of the record, and nothing of whoever asked', async () => {
    expect(customIds(await posted()).toSorted()).toEqual(
      customIds(await posted({ user: OTHER, where: 'dm' })).toSorted(),
    );
    expect((await press('1o|quiz guess|0|clarity|starmer|sanctions')).content).toMatch(/^\*\*Right: /);
    expect((await press('1o|quiz guess|0|clarity|scholz|')).content).toMatch(/^\*\*Not Olaf Scholz: Keir Starmer\./);
  });

  it('of a quotation that has left the record says so', async () => {
    const items = new Map([...dossier.items].filter(([id]) => id !== 'clarity'));
    const gone = await press('1o|quiz guess|0|clarity|starmer|', { ...dossier, items });
    expect([gone.flags, gone.content]).toEqual([
      MessageFlags.Ephemeral,
      '**Nothing in the record has the id “clarity”.**',
    ]);
  });

  it('of no quotation is out of date', async () => {
    expect((await press('1o|quiz guess|0|kherson|starmer|')).content).toBe(messagesFor('en').oldButton);
  });

  it.each([
    '1o|quiz guess|0|clarity||',
    '1o|quiz guess|0||starmer|',
    '1o|quiz guess|0|clarity',
    '1x|quiz guess|0|clarity|starmer|',
  ])('that is broken is answered kindly, to the presser alone: %s', async id => {
    const told = await press(id);
    expect(told.flags).toBe(MessageFlags.Ephemeral);
    expect(told.content).not.toMatch(/Right|reference/);
  });
});

describe('over the gateway', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram();
  });
  afterAll(() => program.stop());

  it('topics complete, the question stays as it is, and a press is answered beside it', async () => {
    const { discord } = program;
    const [first] = await discord.complete('quiz', { topic: 'sanc' }, 'topic', {});
    expect(first?.value).toBe('sanctions');
    const message = await discord.command('quiz', { topic: 'sanctions' }, {});
    const told = await discord.press(message, idFor(message, 'starmer'), { user: OTHER });
    expect(told.id).not.toBe(message.id);
    expect(told.flags).toBe(MessageFlags.Ephemeral);
    expect(told.content).toMatch(/^\*\*Right: Keir Starmer\./);
    expect(discord.refused).toEqual([]);
  });
});
