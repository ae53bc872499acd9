import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { ask, context, dossier, pages } from '../support/record.ts';

const headings = (input: Record<string, string>): readonly string[] =>
  pages('position', input).flatMap(p => p.page.sections.flatMap(s => s.heading ?? []));
const text = (input: Record<string, string>): string =>
  pages('position', input)
    .map(p => p.text)
    .join('\n')
    .replace(/\n\s*\|?\s*/g, ' ');

describe('/position', () => {
  it.each([
    ['france', ['France', 'french', 'FR', 'FRA', 'Élysée', 'Elysee', 'Frankreich', 'Франція', 'Paris']],
    [
      'uk',
      [
        'United Kingdom',
        'UK',
        'U.K.',
        'Britain',
        'GB',
        'GBR',
        'Royaume-Uni',
        'Vereinigtes Königreich',
        'Велика Британія',
        'Downing Street',
      ],
    ],
    ['ukraine', ['Ukraine', 'Kyiv', 'Kiev', 'Україна', 'UA', 'UKR']],
    ['russia', ['Russia', 'Moscow', 'Kremlin', 'the Kremlin', 'Russie', 'Russland', 'Росія', 'RU']],
    [
      'us',
      ['US', 'U.S.', 'USA', 'America', 'Washington', 'White House', 'the White House', 'États-Unis', 'USA', 'США'],
    ],
    ['germany', ['Germany', 'Berlin', 'Deutschland', 'Allemagne', 'Німеччина', 'DE', 'DEU']],
    ['europe', ['Europe', 'European allies', 'European countries']],
  ])('%s by any of %j', (id, names) => {
    const asked = ask('position', { country: id }).message;
    for (const country of names) expect(ask('position', { country }).message).toEqual(asked);
  });

  it('Germany on sanctions: its chancellor’s words, verbatim, with office and condition', () => {
    const shown = text({ country: 'Germany', topic: 'sanctions' });
    expect(shown).toContain('without a truce would be a “grave mistake”');
    expect(shown).toContain('“makes no sense” without a truce');
    expect(shown).toContain('Olaf Scholz · German Chancellor, Germany');
  });

  it('groups by topic: what it said, what others said about it, what the reporter writes', () => {
    expect(headings({ country: 'Ukraine', topic: 'energy' }).map(h => h.replace(' (continued)', ''))).toEqual([
      'Attacks on energy sites · said by Ukraine',
      'Attacks on energy sites · said about Ukraine by others',
      'Attacks on energy sites · what the reporter writes',
    ]);
  });

  it('Russia: no official is on the record; what others say of it stands under their names', () => {
    const first = ask('position', { country: 'Russia' });
    expect(first.message.content).toBe('Not in the record: any statement by an official of Russia.');
    const shown = text({ country: 'Russia' });
    for (const voice of [
      'White House · United States',
      'Volodymyr Zelensky · President, Ukraine',
      'Ukraine · accused',
      'AFP · the reporter’s own judgement',
    ])
      expect(shown).toContain(voice);
    // The one claim of Russia's is told as a claim, with no speaker named, rejected and disputed.
    expect(shown).toContain('Russian claims with no speaker named · not named, Russia · claimed');
    expect(shown).toContain('rejected by the Ukrainian army');
    expect(shown).toContain('Disputed: Did Ukraine strike energy sites?');
  });

  it('a topic on which it is silent says so', () => {
    expect(ask('position', { country: 'Germany', topic: 'Black Sea' }).page.sentence).toBe(
      'Not in the record: anything said by or about Germany on the Black Sea.',
    );
    expect(text({ country: 'Russia', topic: 'Black Sea' })).toContain(
      'Not in the record: anything said by Russia on the Black Sea.',
    );
    expect(text({ country: 'Germany' })).toContain(
      'Not in the record: anything said by Germany on: The reassurance force; ',
    );
  });

  it.each([
    ['Italy', 'Not in the record: anything said by or about Italy.'],
    ['Italien', 'Not in the record: anything said by or about Italy.'],
    ['Польща', 'Not in the record: anything said by or about Poland.'],
    ['Turkey', 'Not in the record: anything said by or about Türkiye.'],
    ['Jamaica', 'Not in the record: anything said by or about Jamaica.'],
    ['Narnia', 'Not in the record: the country or body “Narnia”.'],
    ['NATO', 'Not in the record: the country or body “NATO”.'],
    ['Russsia', 'Not in the record: the country or body “Russsia”. Did you mean Russia?'],
  ])('%s: %s', (country, sentence) => {
    const asked = ask('position', { country });
    expect(asked.kind).toBe('nothing');
    expect(asked.page.sentence).toBe(sentence);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('items');
  });

  it('a country that the record doesn’t hold is like none that it does: none is offered as the nearest', () => {
    for (const country of ['Turkey', 'Italy', 'Польща']) {
      const { buttons, text: shown } = ask('position', { country });
      expect(buttons, country).toEqual([]);
      expect(shown, country).not.toContain(context.messages.nearest);
    }
  });

  it('a slip of the pen is asked about, not guessed', () => {
    expect(ask('position', { country: 'Russsia' }).buttons[0]).toBe('Russia');
    expect(ask('position', { country: 'Germny' }).press('Germany').kind).toBe('items');
  });

  it('says that no official is on the record only of a party of which that holds, whatever the topic', () => {
    for (const country of dossier.parties.keys())
      for (const topic of [undefined, ...dossier.topics.keys()]) {
        const shown = text(topic === undefined ? { country } : { country, topic });
        expect(shown.includes('any statement by an official of'), `${country} ${topic}`).toBe(
          ['russia', 'saudi'].includes(country) && !shown.includes('anything said by or about'),
        );
      }
  });

  it('its silence on the topic asked for comes before what others say', () => {
    expect(ask('position', { country: 'US', topic: 'sanctions' }).message.content).toBe(
      'Not in the record: anything said by the United States on: Sanctions on Russia.',
    );
  });

  it('every item that a party said or that is about it is shown once, cited, with conditions and disputes', () => {
    for (const party of dossier.parties.values()) {
      const items = new Set([
        ...(dossier.views.saidBy.get(party) ?? []),
        ...(dossier.views.saidAbout.get(party) ?? []),
      ]);
      const all = text({ country: party.id });
      for (const item of [...items].filter(i => i.kind !== 'event')) {
        expect(all.split(`${item.at.part} ${item.at.number} · ${item.id} `), `${party.id}: ${item.id}`).toHaveLength(2);
        for (const condition of item.conditions) expect(all).toContain(condition);
      }
    }
  });

  it('without a country it says what is needed', () => {
    expect(ask('position')).toMatchObject({ kind: 'problem', page: { sentence: 'The option “country” is required.' } });
  });
});

it.each([
  ['fr', 'Pologne'],
  ['de', 'Polen'],
  ['uk', 'Польща'],
])('in %s, a country that isn’t in the record has its name in that language: %s', (language, name) => {
  const messages = ALL_MESSAGES.find(w => w.language === language) ?? context.messages;
  const { page } = ask('position', { country: 'Poland' }, 0, { ...context, messages });
  expect(page.sentence).toContain(`(${name})`);
});
