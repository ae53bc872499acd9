import { type APIMessage, ComponentType, InteractionResponseType, Locale, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import type { Answered } from '../../../src/dispatch/services.ts';
import { ALL_MESSAGES, messagesFor } from '../../../src/i18n/index.ts';
import { newMessage } from '../../support/discord/messages.ts';
import { type Asking, buttonPayload, commandPayload, selectPayload } from '../../support/discord/payloads.ts';
import { OTHER } from '../../support/discord/world.ts';
import { ask, context, NOW } from '../../support/record.ts';
import { customIds } from '../../support/sample.ts';
import { answerText, servicesOf } from '../../support/services.ts';

const each = ALL_MESSAGES.map(w => [w.language, w] as const);

async function posted(question: string, asking: Asking = {}, isPrivate = false): Promise<APIMessage> {
  const flag = isPrivate ? [{ name: 'private', value: true, type: 5 as const }] : [];
  const payload = commandPayload('ask', [{ name: 'question', value: question }, ...flag], asking);
  const response = await answerText(payload, servicesOf());
  return newMessage('data' in response ? response.data : undefined, payload, NOW.getTime());
}

/** The id of the last choice where there is a menu, of the last button else. */
function lastOf({ components }: APIMessage): string {
  const last = components?.at(-1);
  const [one] = last?.type === ComponentType.ActionRow ? last.components.slice(-1) : [];
  if (one?.type === ComponentType.StringSelect) return one.options.at(-1)?.value ?? '';
  return one && 'custom_id' in one ? one.custom_id : '';
}

/** Presses the last of them, and returns the answer with what was counted. */
async function pressed(message: APIMessage, id = lastOf(message), asking: Asking = {}) {
  const counted: Answered[] = [];
  const services = servicesOf({ answered: what => void counted.push(what) });
  const isChoice = !customIds(message).includes(id) && customIds(message).includes('menu');
  const payload = isChoice ? selectPayload(message, 'menu', id, asking) : buttonPayload(message, id, asking);
  const response = await answerText(payload, services);
  return { response, counted, feedback: counted.flatMap(({ feedback }) => feedback ?? []) };
}

/** Questions by what their answers are, with the first item shown. */
const ANSWERS = [
  ['What does Macron say about unanimity?', 'answered', 'unanimity'],
  ['When did the war start?', 'answered', 'ev-invasion'],
  ['Pourquoi Rubio était-il en Jamaïque ?', 'near', 'ev-jamaica'],
  ['What happened on 27 March 2025?', 'answered', 'ramp-up'],
  ['What did Starmer say about the Black Sea?', 'refused', 'clarity'],
  ['Why bitcoin?', 'refused', undefined],
] as const;

describe('“Not what I asked”', () => {
  it.each(each)(
    'is the last choice under an answer, and the last button under a refusal, public or private (%s)',
    (_, w) => {
      const within = { ...context, messages: w };
      for (const [question, reason] of ANSWERS)
        for (const isPrivate of [true, false]) {
          const { buttons, choices } = ask('ask', { question, private: isPrivate }, 0, within);
          const [of, others] = choices.length === 0 ? [buttons, choices] : [choices, buttons];
          expect([question, of.at(-1)]).toEqual([question, w.ask.notAsked]);
          expect([...of.slice(0, -1), ...others]).not.toContain(w.ask.notAsked);
          if (reason === 'refused') expect(choices).toEqual([]);
        }
    },
  );

  it.each(['Hello!', 'Who are you?', 'What happened on 31 February 2025?'])(
    'isn’t under what is no answer: %s',
    question => {
      expect(ask('ask', { question }).buttons).not.toContain('Not what I asked');
    },
  );

  it.each(ANSWERS)('%s: its press counts “%s” of “%s”, and its id holds no more than that', async (...of) => {
    const [question, reason, item] = of;
    const message = await posted(question);
    const id = lastOf(message);
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
        for (const way of [w.talk.ways.disputed, w.talk.ways.inBrief(w.day('2025-03-27'))]) expect(ways).toContain(way);
        expect(ways).not.toContain('/ask question:');
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
