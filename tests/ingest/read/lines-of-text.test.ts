import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../src/ingest/read/dateline.ts';
import { dayIn, isTimeAlone } from '../../../src/ingest/read/days.ts';
import { isCredit, isWall, whyLeftOut } from '../../../src/ingest/read/lexicon/furniture.ts';
import { languageOf } from '../../../src/ingest/read/lexicon/languages.ts';

describe('a dateline', () => {
  it.each([
    ['OSTERLICH (AP) — Envoys left.', 'Osterlich', 'AP', 'Envoys left.'],
    ['Osterlich (AFP) - Envoys left.', 'Osterlich', 'AFP', 'Envoys left.'],
    ['OSTERLICH, Sylvania (AP) — Envoys left.', 'Osterlich, Sylvania', 'AP', 'Envoys left.'],
    ['PORT LIND, May 2 (Halden) - Freedonia stopped.', 'Port Lind', 'Halden', 'Freedonia stopped.'],
    ['PORT LIND, May 2, 2031 (Halden News) -- Freedonia stopped.', 'Port Lind', 'Halden News', 'Freedonia stopped.'],
    ['SYLVAN CITY. April 17 (Interfax-Ukraine) – Envoys left.', 'Sylvan City', 'Interfax-Ukraine', 'Envoys left.'],
    ['SYLVAN CITY/OSTERLICH (Reuters) - Envoys left.', 'Sylvan City/Osterlich', 'Reuters', 'Envoys left.'],
    ['Osterlich (dpa) – Die Gesandten gingen.', 'Osterlich', 'dpa', 'Die Gesandten gingen.'],
    ['PORT LIND — Gunmen came.', 'Port Lind', undefined, 'Gunmen came.'],
    ['OSTERLICH, Sylvania — Envoys left.', 'Osterlich, Sylvania', undefined, 'Envoys left.'],
  ])('%s', (paragraph, place, agency, rest) => {
    const found = datelineOf(paragraph);
    expect(found?.place).toBe(place);
    expect(found?.agency).toBe(agency);
    expect(paragraph.slice(found?.length)).toBe(rest);
  });

  it.each([
    'Envoys left on Thursday (April 17) — and came back.',
    'The council (which sat all night) — and the clerk — left.',
    'Bell — the mayor — spoke.',
    'Ann Bell (Oz) — a member of the council — spoke.',
    'Ann Bell (the mayor) — Oz knows her — spoke.',
    'NATO said no.',
    'BELL: We wait.',
    '“We wait,” Bell said.',
  ])('isn’t what opens %s', paragraph => {
    expect(datelineOf(paragraph)).toBeUndefined();
  });
});

describe('a line is left out', () => {
  it.each([
    ['Share', 'a share line'],
    ['Share this article on Facebook', 'a share line'],
    ['Поділитися', 'a share line'],
    ['ADVERTISEMENT', 'an advertisement'],
    ['Article continues below', 'an advertisement'],
    ['Anzeige', 'an advertisement'],
    ['Read more: Who owns the mole?', 'a “read more” line'],
    ['READ MORE', 'a “read more” line'],
    ['Related topics', 'a “read more” line'],
    ['Lire aussi : Les bateaux', 'a “read more” line'],
    ['Lesen Sie auch', 'a “read more” line'],
    ['Читайте також: Човни', 'a “read more” line'],
    ['Published 3 hours ago', 'a line with the time of publication'],
    ['Updated 2:10 AM GMT, April 18, 2031', 'a line with the time of publication'],
    [
      'Le Port | 04.05.2031 à 13h36 • Mis à jour le 05.05.2031 à 20h13 | Par Ann Bell',
      'a line with the time of publication',
    ],
    ['5 min read', 'a line with the time that reading takes'],
    ['By ANN BELL and JAN NOVAK', 'a byline'],
    ['By Ann Bell, Port Lind Courier', 'a byline'],
    ['Von Ann Bell', 'a byline'],
    ['Par Ann Bell et Jan Novak', 'a byline'],
    ['Follow us on Telegram', 'an invitation to follow or subscribe'],
    ['Sign up for our newsletter', 'an invitation to follow or subscribe'],
    ['23 comments', 'a line about comments'],
    ['© 2031 Northern Wire', 'a line on the rights'],
    ['A version of this article appears in print on Page A1.', 'a line on where it was printed'],
    ['Image source, Getty Pictures', 'the source of a picture'],
    ['* * *', 'a line without words'],
    ['burs-ab/jn', 'a desk’s code'],
    ['https://wire.example/a', 'an address'],
  ])('%s', (line, why) => {
    expect(whyLeftOut(line)).toBe(why);
  });

  it.each([
    'Share prices fell in Port Lind on Thursday.',
    'Shareholders met.',
    'Published in 2019, the report named three harbours.',
    'Read more than anybody wanted to hear, the clerk closed the book.',
    'By Thursday the boats were gone.',
    'By noon, Bell said, “the line” was drawn.',
    'Copyright holders sued on Tuesday.',
    'Follow-up talks are planned.',
    'Save the boats, she said.',
    'X marks the spot on the map.',
    'Related to that was the question of the mole.',
    'Von Bell hieß es, man warte.',
    'Sources say that the map is lost.',
    'Boats at the quay',
    '“No.”',
  ])('but not: %s', line => {
    expect(whyLeftOut(line)).toBeUndefined();
  });
});

it.each([
  ['Associated Press writers Ann Bell in Port Lind and Jan Novak in Osterlich contributed to this report.', true],
  ['Northern Wire journalists Ann Bell and Jan Novak contributed.', true],
  ['Ann Bell in Port Lind contributed to this report.', true],
  ['Reporting by Olga Wren in Port Lind; Editing by Hanna Moor', true],
  ['(Additional reporting by Ivo Teal. Editing by Hanna Moor.)', true],
  ['The reporters contributed to the fund.', false],
  ['Bell said that boats contributed to this crisis.', false],
  ['Reporters were not let in.', false],
  ['The reporters contributed nothing, Bell said, and left.', false],
  ['“Staff have reported nothing,” Bell said.', false],
  ['Cable’s Ann Bell contributed to this report.', true],
  ['Bell told Lind that the fleet contributed to this report.', false],
  ['Reporting by “The Bell” is banned.', false],
])('%s is a credit: %s', (line, is) => {
  expect(isCredit(line)).toBe(is);
});

it.each([
  ['Subscribe to continue reading', true],
  ['Already a subscriber? Log in', true],
  ['Cet article est réservé aux abonnés.', true],
  ['Weiterlesen mit Plus', true],
  ['The clerk went on reading.', false],
])('%s stands where the rest is for subscribers: %s', (line, is) => {
  expect(isWall(line)).toBe(is);
});

it.each([
  ['2031-04-17T21:40:00Z', '2031-04-17'],
  ['2031-05-02T06:12:09+02:00', '2031-05-02'],
  ['2031-04-17', '2031-04-17'],
  ['16 April 2031', '2031-04-16'],
  ['April 18, 2031', '2031-04-18'],
  ['Published 18 April 2031', '2031-04-18'],
  ['Thu, 17 Apr 2031 21:40:00 GMT', '2031-04-17'],
  ['May 2, 2031, 6:12 AM', '2031-05-02'],
  ['17.04.2031', '2031-04-17'],
  ['17. April 2031, 14:05 Uhr', '2031-04-17'],
  ['17 avril 2031', '2031-04-17'],
  ['17 квітня 2031', '2031-04-17'],
  ['03/04/2031', undefined],
  ['2031-02-30', undefined],
  ['16 April', undefined],
  ['yesterday', undefined],
  ['Thursday', undefined],
  ['April 2031', undefined],
  ['Updated April 18, 2031', undefined],
  ['The line of 1911', undefined],
  ['', undefined],
])('the day of “%s” is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

it('a time of day is told from a sentence', () => {
  expect(['17.20', '9:03 AM', '14:02 GMT', '16 April 2031'].every(isTimeAlone)).toBe(true);
  expect(['At 17.20 the boats left', '17', 'In 2031'].some(isTimeAlone)).toBe(false);
});

it.each([
  ['The envoys have left the house with a map that was not theirs, and it is said that they will be back.', 'en'],
  ['Die Gesandten haben das Haus mit einer Karte verlassen, die nicht die ihre war, und sie kommen wieder.', 'de'],
  [
    'Les envoyés ont quitté la maison avec une carte qui n’était pas la leur, et ils vont revenir dans la semaine.',
    'fr',
  ],
  ['Посланці вийшли з будинку з мапою, яка була не їхня, і ще повернуться.', 'uk'],
  ['Посланники вышли из дома с картой, которая была не их, и ещё вернутся.', 'ru'],
  ['Poslowie wyszli z domu z mapa ktora byla cudza.', undefined],
  ['', undefined],
])('the language of “%s” is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
