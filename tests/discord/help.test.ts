/** /help on Discord: what a server needn't read is kept to whoever asked, unless they choose otherwise. */
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, test as it } from 'vitest';
import { type Asking, commandPayload } from '../support/discord/payloads.ts';
import { answerText, servicesOf } from '../support/services.ts';

async function flags(options: Parameters<typeof commandPayload>[1], asking: Asking): Promise<number | undefined> {
  const response = await answerText(commandPayload('help', options, asking), servicesOf());
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) throw new Error(`type ${response.type}`);
  return response.data.flags;
}

const isPrivate = (value: boolean) => ({ name: 'private', value, type: 5 as const });

it('in a server it is private unless that is switched off', async () => {
  expect(await flags([], { where: 'guild' })).toBe(MessageFlags.Ephemeral);
  expect(await flags([isPrivate(true)], { where: 'guild' })).toBe(MessageFlags.Ephemeral);
  expect(await flags([isPrivate(false)], { where: 'guild' })).toBeUndefined();
});

it('elsewhere it is as open as any answer', async () => {
  expect(await flags([], { where: 'dm' })).toBeUndefined();
});

it('its commands can be pressed once Discord’s ids of them are known', async () => {
  const ids = new Map([['quote', '123456789012345678']]);
  const services = Object.assign(servicesOf(), { commandIds: () => ids });
  expect(JSON.stringify(await answerText(commandPayload('help', []), services))).toContain(
    '</quote:123456789012345678>',
  );
});
