import { describe, expect, it } from 'vitest';
import { tellsSpeech, whyLeftOut } from '../../../src/ingest/read/lexicon/furniture.ts';
import { stampOf } from '../../../src/ingest/read/stamps.ts';
import { fc, runs } from '../../support/properties.ts';
import { read } from '../../support/reading.ts';

/** Sentences of a story that begin as what surrounds one. */
const SENTENCES = [
  'Share this burden with us, Mayor Ann Bell told reporters on Thursday.',
  'Sign up to the truce or else, Bell told Mr Lind.',
  'Sign up to the truce by noon.',
  'Subscribe to peace, Minister Jan Lind said.',
  'Subscribe to Mr Lind’s briefing of the fleet.',
  'Follow Lind on Thursday to the quay.',
  'Follow us to the quay.',
  'Join us in Port Lind for the talks.',
  'Get the boats out of the harbour.',
  'Register the boats by Friday.',
  'Photo: it showed Mr Lind with Ms Bell, the ministry said.',
  'Picture: Mr Lind arrives.',
  'Source: a clerk of the council.',
  'Watch: Mr Lind arrives.',
  'Related: the mole is closed.',
  'Read more: the book is open.',
  'Add Freedonia as your preferred partner, Lind told Bell.',
  'Explore more of the coast.',
  'Most read no further.',
  'By Thursday, Sylvania.',
  'Updated on Friday, the plan foresees 30 boats',
  'Published in 2031 the map was wrong',
  'Copyright 1911 holds for the map.',
  'All rights reserved for crews are void.',
  'Developing story boards took the crew a year.',
  'Click here, the screen in the customs house reads.',
  'Abonnez la ville au gaz, a dit Bell.',
  'Abonnieren kann man den Frieden nicht, sagte Bell.',
  'Підпишіться під миром, сказала Бел.',
  'Read more: “We wait”',
  'Photo: «Ні»',
  'X said no',
] as const;

describe('a sentence of the story', () => {
  it.each(SENTENCES)('is kept: %s', async line => {
    expect(whyLeftOut(line)).toBeUndefined();
    const story = `The boats lie at the quay, and nobody has left since noon.\n¶ ${line}\nBell spoke of maps.`;
    const { article } = await read(story);
    expect(article.blocks[1]?.text).toBe(line);
    const page = `<article><p>${story.replaceAll('¶ ', '').replaceAll('\n', '</p><p>')}</p></article>`;
    expect((await read(page)).article.blocks[1]?.text).toBe(line);
  });

  it('is kept whatever it begins with, where it quotes or reports somebody', () => {
    const beginning = fc.constantFrom(
      ...['Share', 'Sign up', 'Subscribe', 'Photo:', 'Watch:', 'Read more:', 'Follow us', 'Updated', 'By', 'Source:'],
      ...[
        'Related:',
        'Advertisement',
        'Comments',
        '©',
        'Click here to',
        'Join us',
        'Most read',
        'Lire aussi :',
        'Stand:',
      ],
    );
    const amid = fc.constantFrom('our newsletter', 'the deal', 'Mr Lind', '27 March 2031', 'on Telegram', 'now');
    const end = fc.constantFrom(
      ', Bell said.',
      ', Lind told the council',
      ' “for good”',
      ' «Non»',
      '. "Wait," he said.',
      ', insists Lind.',
      ', a déclaré Bell.',
      ', sagte Bell.',
      ', заявив Лінд.',
    );
    fc.assert(
      fc.property(beginning, amid, end, (...parts) => {
        expect(whyLeftOut(`${parts[0]} ${parts[1]}${parts[2]}`)).toBeUndefined();
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a line that surrounds a story is left out', () => {
  it.each([
    'Our Standards: The Wire Principles of Trust.',
    'Suggested Topics: World Harbours',
    'Image caption,',
    'Add Courier as your preferred source on Google',
    'See all our coverage of the talks',
    'Explore more on these topics',
    'Most viewed',
    'Most read in World',
    'This is a developing story and will be updated.',
    'Developing story; updates to follow',
    'This is a breaking news story. Please check back for updates.',
    'Click here to download the Courier app',
    'Follow the NWA’s coverage of the talks at https://wire.example/hub',
    'Sign up for our Port Essential newsletter to keep up with the harbour of Port Lind and beyond.',
    'Sign up here.',
    'Follow us on Facebook, X and Telegram',
    'Follow Courier on WhatsApp',
    'Do you know more? Email desk@courier.example',
    'Inscrivez-vous à notre newsletter',
    'Article réservé aux abonnés',
    'Le Port avec AFP',
    'Melden Sie sich für unseren Newsletter an.',
    'Jetzt abonnieren',
    'Підписуйтесь на наш Telegram-канал',
    'Підпишіться на наш канал у Telegram.',
    'RELATED: What we know about the mole',
    'Photo: Ann Bell/NWA',
    '17',
    'Updated: March 27, 2031 / 7:09 PM EDT / NWA News',
    'Stand: 27.03.2031, 18:30 Uhr',
    'Updated March 27, 6:00 p.m.',
    'Mis à jour hier à 18h00',
  ])('%s', line => {
    expect(whyLeftOut(line)).toMatch(/\p{L}{4}/u);
  });
});

it('a line is told apart in a time that doesn’t grow with its forms', () => {
  for (const begin of ['By ', 'Photo: ', 'Copyright 2031 ', 'Follow ', 'Sign up for our ', 'Updated ', 'Read more: '])
    for (const part of ['A', 'A ', 'a ', 'and ', '1', '| ', 'our app ', ' on X', '-->'])
      expect(whyLeftOut(`${begin}${part.repeat(397)}`.slice(0, 397).concat('~!'))).toBeUndefined();
});

it('a caption that says it is one is a caption, without the words that say so', async () => {
  const line = 'Image caption, Envoys at the quay.';
  expect((await read(`${line}\nBell spoke, of boats.`)).article.blocks[0]).toEqual({
    kind: 'caption',
    text: 'Envoys at the quay.',
  });
  const page = await read(
    `<article><p>Bell spoke, of boats.</p><figure><img><figcaption>${line}</figcaption></figure><p>Lind left, with a map.</p></article>`,
  );
  expect(page.article.blocks[1]).toEqual({ kind: 'caption', text: 'Envoys at the quay.' });
});

it.each([
  ['Bell said no.', true],
  ['Bell says no.', true],
  ['“No.”', true],
  ['Nothing is known, according to Bell.', true],
  ['Share reports from the United States', false],
  ['Posted on Friday', false],
  ['Article continues below', false],
])('%s tells speech: %s', (line, tells) => {
  expect(tellsSpeech(line)).toBe(tells);
});

describe('the day of publication', () => {
  it.each([
    ['Updated 9:14 PM GMT, March 26, 2031', { day: '2031-03-26', isChange: true }],
    ['First published on Wed 26 Mar 2031 18.30 GMT', { day: '2031-03-26', isChange: false }],
    ['Le Port | Mis à jour le 05.05.2031 à 20h13 | Publié le 04.05.2031', { day: '2031-05-04', isChange: false }],
    ['Updated 3 hours ago', { day: undefined, isChange: true }],
    ['Updated plans of March 26, 2031', undefined],
    ['March 26, 2031', undefined],
  ])('“%s” tells %j', (line, stamp) => {
    expect(stampOf(line)).toEqual(stamp);
  });

  const body = 'Bell spoke of the boats, at length.';
  const inferred = (notes: readonly string[]) => notes.filter(note => note.includes('is inferred from'));

  it('is inferred from a line that was left out where nothing better is there, and that’s told', async () => {
    for (const text of [
      `Updated 9:14 PM GMT, March 26, 2031\n${body}`,
      `<article><p>Updated 9:14 PM GMT, March 26, 2031</p><p>${body}</p></article>`,
    ]) {
      const { article, notes } = await read(text);
      expect(article.published).toBe('2031-03-26');
      expect(inferred(notes)).toEqual([
        'The day of publication, 2031-03-26, is inferred from “Updated 9:14 PM GMT, March 26, 2031”: look whether it’s right, or give it with --published.',
      ]);
    }
    expect((await read(`Updated March 28, 2031\nPublished March 26, 2031\n${body}`)).article.published).toBe(
      '2031-03-26',
    );
  });

  it('is what the curator or the page says, and else told to be missing', async () => {
    const given = await read(`Updated March 28, 2031\n${body}`, { published: '2031-03-27' });
    expect([given.article.published, inferred(given.notes)]).toEqual(['2031-03-27', []]);
    const page = await read(
      `<html><head><meta name="date" content="2031-03-25"></head><body><p>Updated March 28, 2031</p><p>${body}</p>`,
    );
    expect([page.article.published, inferred(page.notes)]).toEqual(['2031-03-25', []]);
    const none = await read(`Updated 3 hours ago\n${body}`);
    expect(none.article.published).toBeUndefined();
    expect(none.notes).toContain('No day of publication was found: give it with --published.');
  });
});
