import { Locale } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import type { Answered } from '../../src/reply/reply.ts';
import { NEEDS, type Need } from '../../src/store/types.ts';
import { zonesOf } from '../../src/time/zones.ts';
import { askBriefings, DUE, delivery, HERE, type Outcomes, subscription } from '../support/briefings/service.ts';
import { CHANNEL_ID } from '../support/discord/world.ts';
import { dossier } from '../support/record.ts';

const OTHER = '1360251412107243999';
const AT = `<#${CHANNEL_ID}>`;
const NEXT = `<t:${DUE / 1_000}:R>: <t:${DUE / 1_000}:f>`;
const here = { ...HERE, locale: 'en-GB', guildLocale: 'en-US' };
const LOCALES = [Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian] as const;
const each = LOCALES.map(locale => [locale, messagesFor(locale).briefing] as const);
const NEEDED = Object.keys(NEEDS) as Need[];

describe('/briefing on', () => {
  it('asks the service for what was chosen, read from however it was typed', async () => {
    const input = {
      channel: OTHER,
      time: '8 pm',
      timezone: 'kyiv',
      topics: 'Sanctions, energy',
      countries: 'Germany; FR',
      quiet: 'recap',
    };
    const { calls } = await askBriefings('briefing on', input, {
      setUp: { kind: 'on', subscription: subscription(), isNew: true },
    });
    const [call] = calls;
    expect(call).toMatchObject({ method: 'setUp', where: here });
    expect(call?.wanted).toEqual({
      channel: OTHER,
      time: '20:00',
      zone: 'Europe/Kyiv',
      topics: [dossier.topics.get('sanctions'), dossier.topics.get('energy')],
      parties: [dossier.parties.get('germany'), dossier.parties.get('france')],
      quiet: 'recap',
    });
  });

  it('asks for nothing that wasn’t chosen, so that it stays as it is', async () => {
    const { calls } = await askBriefings(
      'briefing on',
      {},
      { setUp: { kind: 'on', subscription: subscription(), isNew: false } },
    );
    expect(calls[0]?.wanted).toEqual({});
  });

  it('follows everything again with “all”', async () => {
    const outcomes: Outcomes = { setUp: { kind: 'on', subscription: subscription(), isNew: false } };
    const { calls } = await askBriefings('briefing on', { topics: 'all', countries: 'ALL' }, outcomes);
    expect(calls[0]?.wanted).toEqual({ topics: [], parties: [] });
    for (const w of ALL_MESSAGES) {
      const said = await askBriefings('briefing on', { topics: w.briefing.all }, outcomes, {
        locale: w.language as Locale,
      });
      expect(said.calls[0]?.wanted).toEqual({ topics: [] });
    }
  });

  it('says that it’s set up, when the first edition comes, and with which choices', async () => {
    const made = subscription({ topics: ['sanctions'], parties: ['germany', 'gone'], quiet: 'silent', form: 'forum' });
    const said = await askBriefings('briefing on', {}, { setUp: { kind: 'on', subscription: made, isNew: true } });
    expect(said.content).toBe(`${AT} gets its first briefing ${NEXT}.`);
    expect(said.lines).toEqual([
      `Daily at 08:00 (Europe/Kyiv) · ${dossier.topics.get('sanctions')?.label.en}, Germany, gone · quiet days: no post · each edition a post of the forum`,
    ]);
    expect(said.buttons).toEqual(['Preview', 'Post now', 'Pause']);
    expect(said.isPrivate).toBe(true);
  });

  it('of one that was there, says that it’s changed', async () => {
    const said = await askBriefings(
      'briefing on',
      {},
      { setUp: { kind: 'on', subscription: subscription(), isNew: false } },
    );
    expect(said.content).toBe(`Changed. ${AT} gets its next briefing ${NEXT}.`);
    expect(said.lines).toEqual(['Daily at 08:00 (Europe/Kyiv) · everything new · quiet days: one line']);
  });

  it.each(each)(
    'in %s, names each missing permission as Discord calls it, and where to grant it',
    async (locale, w) => {
      for (const need of NEEDED) {
        const outcome = { kind: 'missing', channelId: OTHER, needs: [need] } as const;
        const said = await askBriefings('briefing on', { channel: OTHER }, { setUp: outcome }, { locale });
        expect(said.content).toContain(`<#${OTHER}>`);
        expect(said.content).toContain(w.needs[need]);
        for (const other of NEEDED.filter(n => n !== need)) expect(said.content).not.toContain(w.needs[other]);
        expect(said.lines.join(' ')).toMatch(/Permissions|Berechtigungen/);
        expect(said.lines.join(' ')).toContain(`<#${OTHER}>`);
        expect(said.buttons).toEqual([]);
      }
    },
  );

  it('names several together', async () => {
    const setUp = { kind: 'missing', channelId: CHANNEL_ID, needs: ['send', 'embed', 'attach'] } as const;
    expect((await askBriefings('briefing on', {}, { setUp })).content).toBe(
      `Nothing was set up: in ${AT} the bot lacks “Send Messages”, “Embed Links” and “Attach Files”.`,
    );
  });

  it.each(each.flatMap(([locale]) => (['unfit', 'hidden', 'no answer'] as const).map(kind => [locale, kind] as const)))(
    'in %s, of a channel that is %s, says that nothing was set up and what to do',
    async (locale, kind) => {
      const said = await askBriefings('briefing on', {}, { setUp: { kind, channelId: OTHER } }, { locale });
      const start = {
        'en-GB': 'Nothing was set up',
        fr: 'Rien n’a été mis en place',
        de: 'Es wurde nichts eingerichtet',
        uk: 'Нічого не налаштовано',
      };
      expect(said.content.startsWith(start[locale])).toBe(true);
      expect(said.content).toContain(`<#${OTHER}>`);
      expect(said.content.match(/[.;] /g)?.length).toBeGreaterThan(0);
    },
  );

  it.each([
    [{ time: 'noonish' }, '“noonish” isn’t a time of day. Write it as 08:00, 8h30 or 8 pm.'],
    [{ time: '25:00' }, '“25:00” isn’t a time of day. Write it as 08:00, 8h30 or 8 pm.'],
    [
      { timezone: 'Narnia' },
      '“Narnia” isn’t a known time zone. Choose one from the list: Europe/Kyiv, Europe/Paris, UTC.',
    ],
    [
      { timezone: '+02:00' },
      '“+02:00” isn’t a known time zone. Choose one from the list: Europe/Kyiv, Europe/Paris, UTC.',
    ],
    [{ channel: 'general' }, '“general” isn’t a channel. Choose one from the list.'],
  ])('of %j, says what can’t be read and how to write it, and asks the service nothing', async (input, text) => {
    const said = await askBriefings('briefing on', input, {});
    expect(said.content).toBe(text);
    expect(said.calls).toEqual([]);
    expect(said.isPrivate).toBe(true);
  });

  it.each(each)('of a zone’s abbreviation, offers the zones that it may mean: %s', async (locale, w) => {
    const said = await askBriefings('briefing on', { timezone: 'CET', time: '8 pm' }, {}, { locale });
    const zones = zonesOf('CET').slice(0, 5);
    expect(said.content).toBe(w.severalZones('CET', zones));
    expect(said.content).toContain('Europe/Paris');
    expect(said.calls).toEqual([]);
    expect(said.buttons).toHaveLength(5);
    const setUp = { kind: 'on', subscription: subscription(), isNew: true } as const;
    const chosen = await said.press(said.buttons[0] ?? '', { setUp });
    expect(chosen.calls[0]?.wanted).toEqual({ time: '20:00', zone: 'Europe/Paris' });
  });

  it('of a list, mends the one name that the record doesn’t know and keeps the others', async () => {
    const said = await askBriefings('briefing on', { topics: 'energy, sanktions' }, {});
    expect(said.content).toContain('“sanktions” isn’t a topic here.');
    expect(said.calls).toEqual([]);
    const setUp = { kind: 'on', subscription: subscription(), isNew: true } as const;
    const mended = await said.press(said.buttons[0] ?? '', { setUp });
    expect(mended.calls[0]?.wanted).toEqual({
      topics: [dossier.topics.get('energy'), dossier.topics.get('sanctions')],
    });
  });
});

const CHANGES = ['pause', 'resume', 'off', 'now'] as const;
const COMMANDS = [...CHANGES, 'status'] as const;

describe.each(COMMANDS)('/briefing %s', name => {
  it('is about the channel that it’s used in, or the one that was named', async () => {
    const none = { [name]: { kind: 'none', elsewhere: [] } } as Outcomes;
    expect((await askBriefings(`briefing ${name}`, {}, none)).calls[0]?.where).toMatchObject(here);
    const named = await askBriefings(`briefing ${name}`, { channel: OTHER }, none);
    expect(named.calls[0]?.where).toMatchObject({ ...here, channelId: OTHER });
    expect(named.content).toBe(`There is no briefing in <#${OTHER}>.`);
    expect(named.lines).toEqual(['/briefing on sets one up.']);
  });

  it('where there is none, lists the channels that have one', async () => {
    const elsewhere = [subscription({ channelId: '1' }), subscription({ channelId: '2' })];
    const said = await askBriefings(`briefing ${name}`, {}, { [name]: { kind: 'none', elsewhere } } as Outcomes);
    expect(said.content).toBe(`There is no briefing in ${AT}.`);
    expect(said.lines).toEqual(['This server has one in: <#1>, <#2>.', 'The option channel says which one is meant.']);
  });
});

describe('a change', () => {
  const changed = (of = subscription()) => ({ kind: 'changed', subscription: of }) as const;

  it.each([
    ['pause', `The briefing in ${AT} is paused: nothing is posted until it’s resumed.`, 'Resume'],
    ['resume', `Resumed. ${AT} gets its next briefing ${NEXT}.`, 'Pause'],
    ['now', `An edition for ${AT} is on its way: it will be posted in a moment.`, 'Status'],
    ['off', `The briefing in ${AT} is off. Its settings and the list of its editions are removed.`, undefined],
  ] as const)('%s: is told, with what can be done next', async (name, content, button) => {
    const said = await askBriefings(`briefing ${name}`, {}, { [name]: changed() } as Outcomes);
    expect(said.content).toBe(content);
    expect(said.isPrivate).toBe(true);
    if (button === undefined) expect(said.buttons).toEqual([]);
    else expect(said.buttons).toContain(button);
  });

  it.each(['paused', 'broken'] as const)('no edition at once while it is %s', async state => {
    const said = await askBriefings('briefing now', {}, { now: changed(subscription({ state })) });
    expect(said.content).toBe(`Nothing is posted: the briefing in ${AT} isn’t on. Resume it first: /briefing resume.`);
    expect(said.buttons).toEqual(['Resume', 'Status']);
  });

  it('an edition at once tells that silence may follow, where that was chosen', async () => {
    const silent = await askBriefings('briefing now', {}, { now: changed(subscription({ quiet: 'silent' })) });
    expect(silent.lines).toEqual(['If nothing is new, nothing is posted: that is the choice for this channel.']);
    expect((await askBriefings('briefing now', {}, { now: changed() })).lines).toEqual([]);
  });

  it('a button goes on with the same briefing, wherever it’s pressed', async () => {
    const elsewhere = subscription({ channelId: OTHER });
    const paused = await askBriefings('briefing pause', { channel: OTHER }, { pause: changed(elsewhere) });
    const resumed = await paused.press('Resume', { resume: changed(elsewhere) });
    expect(resumed.calls).toMatchObject([{ method: 'resume', where: { channelId: OTHER } }]);
    const again = await resumed.press('Pause', { pause: changed(elsewhere) });
    const status = { kind: 'status', subscription: elsewhere, deliveries: [delivery()] } as const;
    expect((await again.press('Status', { status })).content).toContain(`<#${OTHER}> gets its next briefing`);
  });
});

describe('/briefing forget', () => {
  it.each([
    [0, 'Nothing is kept about this server.'],
    [1, '1 briefing is ended, and everything that was kept about this server is removed.'],
    [3, '3 briefings are ended, and everything that was kept about this server is removed.'],
  ])('of %i', async (count, content) => {
    expect((await askBriefings('briefing forget', {}, { forget: { kind: 'removed', count } })).content).toBe(content);
  });
});

describe('/briefing preview', () => {
  const items = [...dossier.items.values()].slice(0, 1);
  const edition: Answered = {
    kind: 'answer',
    headline: [{ kind: 'text', text: [{ strong: 'Briefing, Monday 23 November 2026' }, ' · One entry is new.'] }],
    cards: [{ tone: 'said', sections: [{ entries: items.map(item => ({ kind: 'item', item, disputes: [] })) }] }],
    size: 'day',
    paging: 'whole',
    actions: [],
  };

  it('is the edition as it would be posted, and says that it wasn’t', async () => {
    const said = await askBriefings(
      'briefing preview',
      {},
      { preview: { kind: 'edition', edition, subscription: subscription() } },
    );
    expect(said.content).toBe(
      'A preview, for you alone: nothing was posted.\n**Briefing, Monday 23 November 2026** · One entry is new.',
    );
    expect(said.lines.join(' ')).toContain('¶');
    expect(said.isPrivate).toBe(true);
    expect(said.buttons).not.toContain('Share with everyone');
  });

  it('where nothing is set up, says that too', async () => {
    const said = await askBriefings('briefing preview', {}, { preview: { kind: 'edition', edition } });
    expect(said.content).toBe(
      'A preview, for you alone: no briefing is set up here.\n**Briefing, Monday 23 November 2026** · One entry is new.',
    );
  });

  it('of a silent day, says why nothing would be posted', async () => {
    const said = await askBriefings('briefing preview', { channel: OTHER }, { preview: { kind: 'silent' } });
    expect(said.content).toMatch(/^Nothing is new since the last edition, so nothing would be posted/);
    expect(said.calls[0]?.where.channelId).toBe(OTHER);
  });
});

describe.each(each)('in %s', (locale, w) => {
  it('a store in trouble is told, to whoever asked alone, of every command', async () => {
    const trouble = { kind: 'trouble' } as const;
    const asked: readonly (readonly [string, Outcomes])[] = [
      ['on', { setUp: trouble }],
      ...(['preview', ...COMMANDS, 'forget'] as const).map(name => [name, { [name]: trouble }] as const),
    ];
    for (const [name, outcomes] of asked) {
      const said = await askBriefings(`briefing ${name}`, {}, outcomes, { locale });
      expect(said.content, name).toBe(w.trouble);
      expect(said.isPrivate).toBe(true);
      expect(said.buttons).toEqual([]);
    }
  });

  it('what was set up is told in the reader’s language, whatever the server’s', async () => {
    const setUp = { kind: 'on', subscription: subscription(), isNew: true } as const;
    const said = await askBriefings('briefing on', {}, { setUp }, { locale, guildLocale: Locale.Polish });
    expect(said.content).toContain(AT);
    // French has a space before the colon.
    expect(said.content.replace(/\s:/u, ':')).toContain(NEXT);
    expect(said.lines).toEqual([[w.daily('08:00', 'Europe/Kyiv'), w.everything, w.quietDays.line].join(' · ')]);
    expect(said.rows).toEqual([[w.buttons.preview, w.buttons.now, w.buttons.pause]]);
  });
});
