import { type APIMessage, InteractionResponseType, Locale, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import type { Answered } from '../../../src/dispatch/services.ts';
import { ALL_MESSAGES, messagesFor } from '../../../src/i18n/index.ts';
import { present } from '../../../src/render/present.ts';
import { newMessage } from '../../support/discord/messages.ts';
import { type Asking, buttonPayload, commandPayload } from '../../support/discord/payloads.ts';
import { OTHER } from '../../support/discord/world.ts';
import { answerNow, ask, context, NOW } from '../../support/record.ts';
import { customIds } from '../../support/sample.ts';
import { answerText, servicesOf } from '../../support/services.ts';

const each = ALL_MESSAGES.map(w => [w.language, w] as const);

async function posted(question: string, asking: Asking = {}, isPrivate = false): Promise<APIMessage> {
  const flag = isPrivate ? [{ name: 'private', value: true, type: 5 as const }] : [];
  const payload = commandPayload('ask', [{ name: 'question', value: question }, ...flag], asking);
  const response = await answerText(payload, servicesOf());
  return newMessage('data' in response ? response.data : undefined, payload, NOW.getTime());
}

/** Presses the last button of a message, and returns the answer with what was counted. */
async function pressed(message: APIMessage, id = customIds(message).at(-1) ?? '', asking: Asking = {}) {
  const counted: Answered[] = [];
  const services = servicesOf({ answered: what => void counted.push(what) });
  const response = await answerText(buttonPayload(message, id, asking), services);
  return { response, counted, feedback: counted.flatMap(({ feedback }) => feedback ?? []) };
}

/** Questions by what their answers are, with the first item shown. */
const ANSWERS = [
  ['What does Macron say about unanimity?', 'answered', 'unanimity'],
  ['When did the war start?', 'answered', 'ev-invasion'],
  ['Pourquoi Rubio était-il en Jamaïque ?', 'near', 'ev-jamaica'],
  ['What happened on 27 March 2025?', 'answered', 'ev-summit'],
  ['What did Starmer say about the Black Sea?', 'refused', 'clarity'],
  ['Why bitcoin?', 'refused', undefined],
] as const;

describe('“Not what I asked”', () => {
  it.each(each)('is the last button under an answer and a refusal, public or private (%s)', (_, w) => {
    const within = { ...context, messages: w };
    for (const [question] of ANSWERS)
      for (const isPrivate of [true, false]) {
        const { buttons } = ask('ask', { question, private: isPrivate }, 0, within);
        expect(buttons.filter(label => label === w.ask.notAsked)).toHaveLength(1);
        expect(buttons.at(-1)).toBe(w.ask.notAsked);
      }
  });

  it('is the last choice where the answer has a menu, and no button then', () => {
    const invocation = { command: 'ask', input: { question: 'When did the war start?' }, page: 0 };
    const { reply } = answerNow(invocation);
    if (reply.kind !== 'items') throw new Error('no answer');
    const choose = { label: 'Choose', links: [{ label: 'Help', invocation: { command: 'help', input: {}, page: 0 } }] };
    const page = present({ reply: { ...reply, choose }, invocation }, context, optionsOf);
    expect(page.choose?.buttons.map(({ label }) => label)).toEqual(['Help', 'Not what I asked']);
    expect(page.buttons.map(({ label }) => label)).not.toContain('Not what I asked');
  });

  it.each(['Hello!', 'Who are you?', 'What happened on 31 February 2025?'])(
    'isn’t under what is no answer: %s',
    question => {
      expect(ask('ask', { question }).buttons).not.toContain('Not what I asked');
    },
  );

  it.each(ANSWERS)('%s: its press counts “%s” of “%s”, and its id holds no more than that', async (...of) => {
    const [question, reason, item] = of;
    const message = await posted(question);
    const id = customIds(message).at(-1);
    expect(id).toBe(`2c|ask feedback|0|${reason}|${item ?? ''}`);
    const { feedback, counted } = await pressed(message, id);
    expect(feedback).toEqual([{ reason, item }]);
    expect(counted).toEqual([
      { command: 'ask feedback', kind: 'settings', hits: 0, ms: expect.any(Number), feedback: { reason, item } },
    ]);
  });

  it.each([Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian])(
    'tells whoever pressed, alone, that no more than a count is kept, and what to try (%s)',
    async locale => {
      const w = messagesFor(locale);
      const message = await posted('Why bitcoin?');
      for (const asking of [{ locale }, { locale, user: OTHER }, { locale, where: 'dm' }] as const) {
        const { response } = await pressed(message, undefined, asking);
        expect(response).toMatchObject({
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { content: w.ask.counted, flags: MessageFlags.Ephemeral },
        });
        const ways = JSON.stringify('data' in response ? response.data : {});
        for (const way of ['/ask question:', '/help']) expect(ways).toContain(way);
      }
    },
  );

  it('works under a private answer, and leaves it as it is', async () => {
    const { response, feedback } = await pressed(await posted('What does Macron say about unanimity?', {}, true));
    expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(feedback).toEqual([{ reason: 'answered', item: 'unanimity' }]);
  });

  it.each(['1c|ask feedback|0|answered|my-own-words', '1c|ask feedback|0|bitcoin|', '1c|ask feedback|0||'])(
    'counts nothing that no answer has: %s',
    async id => {
      const { feedback, response } = await pressed(await posted('Why bitcoin?'), id);
      expect(feedback).toEqual([]);
      expect(response).toMatchObject({ data: { flags: MessageFlags.Ephemeral } });
    },
  );
});
