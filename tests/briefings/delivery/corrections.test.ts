import { describe, expect, it } from 'vitest';
import type { Request } from '../../support/briefings/fake-discord.ts';
import type { Interrupt } from '../../support/briefings/process.ts';
import { CHANNEL, DUE, type Given, given, HOUR, MINUTE, SECOND } from './given.ts';

const DAY = 24 * HOUR;
const isEdit = ({ method }: Request): boolean => method === 'PATCH';

/** Posts an edition with Paris in its first version, then corrects Paris. */
async function corrected(more: Parameters<Given['start']>[0] = {}): Promise<Given & { readonly id: string }> {
  const all = given();
  const { id } = await all.subscribe();
  const first = all.start();
  await all.time.until(DUE + MINUTE);
  await first.stop(SECOND);
  all.composer.revisions.push({ id: 'paris', version: '2' });
  all.start(more);
  await all.time.until(DUE + 20 * MINUTE);
  return Object.assign(all, { id });
}

const content = ({ discord }: Given): readonly unknown[] => discord.posted().map(({ body }) => body['content']);

describe('an item that is corrected after it was posted', () => {
  it('is corrected in that post, once', async () => {
    const all = await corrected();
    expect(content(all)).toEqual(['paris was corrected: version 2']);
    await all.time.until(DUE + 5 * HOUR);
    expect(all.discord.posted()[0]?.edits).toBe(1);
  });

  it('and corrected again, is corrected again', async () => {
    const all = await corrected();
    all.composer.revisions.splice(0, 1, { id: 'paris', version: '3' });
    await all.time.until(all.time.now() + HOUR);
    expect(content(all)).toEqual(['paris was corrected: version 3']);
    expect(all.discord.posted()[0]?.edits).toBe(2);
  });

  it('is corrected at once when the process is woken for another record', async () => {
    const { time, discord, composer, subscribe, start } = given();
    await subscribe();
    const process = start({ settings: { correctEvery: 10 * HOUR } });
    await time.until(DUE + MINUTE);
    composer.revisions.push({ id: 'paris', version: '2' });
    process.wake();
    await time.until(DUE + MINUTE + SECOND);
    expect(discord.posted()[0]?.edits).toBe(1);
  });

  it('in the posts of many channels, in each once, by several processes', async () => {
    const { time, discord, composer, subscribe, start } = given();
    for (let i = 0; i < 60; i++) {
      discord.channel(String(8_000 + i));
      await subscribe({ channelId: String(8_000 + i) });
    }
    for (const name of ['one', 'two']) start({ name });
    await time.until(DUE + MINUTE);
    composer.revisions.push({ id: 'paris', version: '2' });
    await time.until(DUE + 10 * MINUTE);
    expect(discord.posted().map(({ edits }) => edits)).toEqual(Array.from({ length: 60 }, () => 1));
  });

  it.each([
    ['its editor dies', { interrupt: dying('channels.edit', 'after') }],
    ['its editor dies before', { interrupt: dying('channels.edit', 'before') }],
  ] as const)('is the same in the end when %s', async (_, more) => {
    const all = await corrected(more);
    all.start({ name: 'three' });
    await all.time.until(all.time.now() + HOUR);
    expect(content(all)).toEqual(['paris was corrected: version 2']);
    expect(await all.store.owed(all.id)).toEqual([]);
  });

  it.each([
    ['out of reach', 'before' as const],
    ['busy', { retryAfter: MINUTE + 0.4 }],
  ])('is tried again when Discord is %s', async (_, fault) => {
    let left = 1;
    const all = await corrected({ faultFor: request => (isEdit(request) && left-- > 0 ? fault : undefined) });
    await all.time.until(all.time.now() + HOUR);
    expect(all.discord.posted()[0]?.edits).toBe(1);
  });
});

function dying(at: string, side: string): Interrupt {
  return (step, when) => (step === at && when === side ? 'kill' : undefined);
}

describe('a post that can’t be edited', () => {
  it.each([
    [
      'Discord takes no more edits of it',
      ({ discord }: Given) => {
        discord.channel(CHANNEL).mute = 30_046;
      },
    ],
    [
      'it was deleted',
      ({ discord }: Given) => {
        for (const message of discord.posted()) message.deleted = true;
      },
    ],
  ])('because %s: the next edition has the correction, once', async (_, spoil) => {
    const all = given();
    const { id } = await all.subscribe({ quiet: 'silent' });
    all.start();
    await all.time.until(DUE + MINUTE);
    spoil(all);
    all.composer.revisions.push({ id: 'paris', version: '2' });
    await all.time.until(DUE + HOUR);
    expect(await all.store.owed(id)).toEqual(['paris']);
    all.discord.channel(CHANNEL).mute = undefined;
    await all.time.until(DUE + 3 * DAY);
    expect(content(all)).toEqual(['paris', 'corrected: paris']);
    expect(await all.store.owed(id)).toEqual([]);
  });

  it('because its channel is gone is left alone', async () => {
    const all = given();
    const { id } = await all.subscribe();
    all.start();
    await all.time.until(DUE + MINUTE);
    all.discord.channel(CHANNEL).gone = true;
    all.composer.revisions.push({ id: 'paris', version: '2' });
    await all.time.until(DUE + HOUR);
    expect(await all.store.owed(id)).toEqual([]);
  });
});
