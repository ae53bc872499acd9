import { Locale } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import type { Subscription } from '../../src/store/types.ts';
import { askBriefings, type BriefingsAnswer, DUE, delivery, subscription } from '../support/briefings/service.ts';
import { DM_CHANNEL_ID, READER } from '../support/discord/world.ts';
import { dossier } from '../support/record.ts';

const LOCALES = [Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian] as const;
const each = LOCALES.map(locale => [locale, messagesFor(locale).briefing] as const);
const NEXT = `<t:${DUE / 1_000}:R>: <t:${DUE / 1_000}:f>`;

const own = (changes: Partial<Subscription> = {}): Subscription => {
  const { guildId: _, ...rest } = subscription({
    kind: 'member',
    form: 'dm',
    channelId: '',
    userId: READER.id,
    topics: ['energy'],
    ...changes,
  });
  return rest;
};

const standing = (of: Partial<Subscription>, locale: Locale = Locale.EnglishGB): Promise<BriefingsAnswer> =>
  askBriefings(
    'follow',
    {},
    { following: { kind: 'status', subscription: own(of), deliveries: [delivery()] } },
    { locale },
  );

describe('/follow', () => {
  it('adds what was chosen, and tells all that is followed now', async () => {
    const input = { topic: 'energy', country: 'Ukraine', speaker: 'Macron', time: '7h15', timezone: 'Berlin' };
    const made = own({ topics: ['energy'], parties: ['ukraine'], speakers: ['macron'] });
    const said = await askBriefings('follow', input, {
      follow: { kind: 'following', subscription: made, narrowed: false },
    });
    expect(said.calls).toEqual([
      {
        method: 'follow',
        where: expect.objectContaining({ userId: READER.id, locale: 'en-GB' }),
        wanted: {
          topics: [dossier.topics.get('energy')],
          party: dossier.parties.get('ukraine'),
          speaker: dossier.people.get('macron'),
          time: '07:15',
          zone: 'Europe/Berlin',
        },
      },
    ]);
    expect(said.content).toBe(`You get your next briefing by direct message ${NEXT}.`);
    expect(said.lines[0]).toMatch(/ · [^,·]+, Ukraine, Emmanuel Macron · /);
    expect(said.lines.at(-1)).toMatch(/^If none arrives: allow direct messages/);
    expect(said.isPrivate).toBe(true);
  });

  it('says so when everything was followed until now, and leads back', async () => {
    const made = own({ topics: ['energy'] });
    const said = await askBriefings(
      'follow',
      { topic: 'energy' },
      { follow: { kind: 'following', subscription: made, narrowed: true } },
    );
    expect(said.lines.filter(line => line.includes('everything'))).toEqual([
      'Until now you followed everything; from now on, that alone. /follow topic:all follows everything again.',
    ]);
    expect(said.buttons).toEqual(['Follow everything', 'Stop']);
    const all = own({ topics: [] });
    const again = await said.press('Follow everything', {
      follow: { kind: 'following', subscription: all, narrowed: false },
    });
    expect(again.calls[0]?.wanted).toEqual({ topics: [] });
    expect(again.lines[0]).toContain(' · everything new · ');
    expect(again.buttons).toEqual(['Stop']);
  });

  it.each(['all', 'ALL'])('takes %s for everything, and several topics at once', async typed => {
    const outcome = { follow: { kind: 'following', subscription: own(), narrowed: false } } as const;
    expect((await askBriefings('follow', { topic: typed }, outcome)).calls[0]?.wanted).toEqual({ topics: [] });
    const two = await askBriefings('follow', { topic: 'energy, sanctions' }, outcome);
    expect(two.calls[0]?.wanted).toEqual({ topics: [dossier.topics.get('energy'), dossier.topics.get('sanctions')] });
  });

  it('works in direct messages with the bot too', async () => {
    const following = { kind: 'none', elsewhere: [] } as const;
    const said = await askBriefings('follow', {}, { following }, { where: 'dm', installed: 'user' });
    expect(said.content).toBe('You follow nothing yet.');
    expect(said.calls[0]?.where).toEqual({ channelId: DM_CHANNEL_ID, userId: READER.id, locale: 'en-GB' });
  });

  it('without options says what is followed, what became of it, and how to stop', async () => {
    const said = await standing({});
    expect(said.calls.map(call => call.method)).toEqual(['following']);
    expect(said.content).toContain(NEXT);
    expect(said.lines).toContain('✅\u00a023 November: posted');
    expect(said.buttons).toEqual(['Stop']);
  });

  it('of whoever follows nothing, says how to begin', async () => {
    const said = await askBriefings('follow', {}, { following: { kind: 'none', elsewhere: [] } });
    expect(said.content).toBe('You follow nothing yet.');
    expect(said.lines).toEqual([
      '/follow with a topic, a country or a speaker begins; each further one is added. /follow topic:all sends everything.',
    ]);
  });

  it('that has stopped by itself says why, how to mend it and how to go on', async () => {
    const said = await standing({ state: 'broken', why: 'dm-closed', failures: 3 });
    expect(said.content).toBe('Your direct messages have stopped by themselves: 3 editions in a row couldn’t be sent.');
    expect(said.lines.slice(0, 3)).toEqual([
      'The reason: direct messages were closed to the bot.',
      'Allow direct messages in the privacy settings of a server that you share with the bot.',
      'Then use /follow with any option to go on.',
    ]);
  });

  it('of a name that the record doesn’t know, asks which is meant and follows nothing', async () => {
    const said = await askBriefings('follow', { country: 'Germny' }, {});
    expect(said.calls).toEqual([]);
    const mended = await said.press('Germany', { follow: { kind: 'following', subscription: own(), narrowed: false } });
    expect(mended.calls[0]?.wanted).toEqual({ party: dossier.parties.get('germany') });
  });
});

describe('/follow stop', () => {
  it.each([
    [1, 'Nothing more is sent to you, and what was kept about you is removed.'],
    [0, 'You followed nothing, and nothing is kept about you.'],
  ])('of %i', async (count, content) => {
    const said = await askBriefings(
      'follow',
      { stop: true, topic: 'energy' },
      { unfollow: { kind: 'removed', count } },
    );
    expect(said.calls.map(call => call.method)).toEqual(['unfollow']);
    expect(said.content).toBe(content);
  });

  it('is a button under what is followed', async () => {
    const stopped = await (await standing({})).press('Stop', { unfollow: { kind: 'removed', count: 1 } });
    expect(stopped.content).toMatch(/^Nothing more is sent to you/);
    expect(stopped.isPrivate).toBe(true);
  });
});

describe.each(each)('in %s', (locale, w) => {
  it('a store in trouble is told of every use', async () => {
    const trouble = { kind: 'trouble' } as const;
    const uses = [
      [{}, { following: trouble }],
      [{ topic: 'energy' }, { follow: trouble }],
      [{ stop: true }, { unfollow: trouble }],
    ] as const;
    for (const [input, outcomes] of uses) {
      const said = await askBriefings('follow', input, outcomes, { locale });
      expect(said.content).toBe(w.trouble);
      expect(said.isPrivate).toBe(true);
    }
  });

  it('takes the language’s own word for everything', async () => {
    const outcome = { follow: { kind: 'following', subscription: own({ topics: [] }), narrowed: true } } as const;
    const said = await askBriefings('follow', { topic: w.all }, outcome, { locale });
    expect(said.calls[0]?.wanted).toEqual({ topics: [] });
    expect(said.lines).toContain(w.narrowed);
  });

  it('everything is told in the reader’s language', async () => {
    const said = await standing({ state: 'broken', why: 'dm-closed', failures: 3 }, locale);
    expect(said.content).toBe(w.followStopped(3));
    expect(said.lines.slice(0, 3)).toEqual([w.because(w.reasons['dm-closed']), w.remedies['dm-closed'], w.followAgain]);
    expect(said.buttons).toEqual([w.buttons.stop]);
  });
});
