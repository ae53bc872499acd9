/** What a curator takes from the story, and types. Everything in it is invented: the outlet, the talks, who speaks there. */
import type { Plan, Wanted } from './curator.ts';

const RASK = 'rask, head of the Fjord Monitoring Group';
const MARCHUK = 'marchuk, Ukraine’s deputy minister of infrastructure';
const SEDOV = 'sedov, Moscow’s envoy';
const BREHM = 'brehm, envoy';
const OFFICIAL = 'unnamed: a Western official, -';

const quote = (
  of: string,
  by: string,
  about: string,
  topics: string,
  fields: Readonly<Record<string, string>>,
): Wanted => ({
  section: 'quotes',
  of,
  asked: { about, topics },
  fields: { by, ...fields },
});

const office = (title: string, printed: string): string => `[{ title: ${title}, printed: [${printed}] }]`;

const PEOPLE: readonly Wanted[] = [
  {
    section: 'people',
    of: 'rask',
    fields: {
      party: 'fjord',
      offices: office('Head of the Fjord Monitoring Group', 'head of the Fjord Monitoring Group'),
    },
  },
  {
    section: 'people',
    of: 'marchuk',
    fields: {
      party: 'ukraine',
      offices: office('Deputy Minister of Infrastructure of Ukraine', 'Ukraine’s deputy minister of infrastructure'),
    },
  },
  { section: 'people', of: 'sedov', fields: { party: 'russia', offices: office('Russian envoy', 'Moscow’s envoy') } },
  {
    section: 'people',
    of: 'hlyboky',
    fields: { party: 'ukraine', offices: office('Minister of Infrastructure of Ukraine', 'minister') },
  },
  { section: 'people', of: 'brehm', fields: { party: 'germany', offices: office('German envoy', 'envoy') } },
];

const QUOTES: readonly Wanted[] = [
  quote('We can count ships', RASK, '-', 'blacksea ceasefire', {
    setting: 'On what observers of a truce at sea are able to do.',
  }),
  quote('Whatever you call this', MARCHUK, 'russia', 'blacksea war', {
    cue: 'went on',
    extent: 'fragment',
    setting: 'Marchuk said of the strike: {quote}, it was no pause.',
    under: '{quote}, it was no pause',
  }),
  quote('it is not a pause.', MARCHUK, 'russia', 'blacksea war', {
    cue: 'went on',
    extent: 'full',
    setting: 'On a strike of which she accused Russia.',
    note: 'Paragraph 5 has her accusation against Russia.',
  }),
  quote('There was no order', SEDOV, 'russia', 'blacksea war', {
    occasion: 'on the steps of the hall',
    setting: 'On the strike of which Ukraine’s deputy minister accuses Russia.',
    note: 'Paragraph 5 has the accusation, and paragraph 7 gives his office.',
  }),
  quote('They send us up', OFFICIAL, '-', 'talks', { setting: 'On how the two delegations talk to each other.' }),
  quote('Our map is the one', SEDOV, 'russia', 'blacksea', {
    occasion: 'none',
    setting: 'On the map of a lane for grain ships.',
    note: 'Paragraph 7 gives his office.',
  }),
  quote('I have brought in', MARCHUK, '-', 'blacksea', {
    setting: 'On her years as a pilot.',
    note: 'The article says “she”; paragraph 16 names Marchuk, and paragraph 5 gives her office.',
  }),
  quote('Bring home a list', 'hlyboky, minister', 'ukraine', 'talks', {
    cue: 'told her',
    occasion: 'before she left, according to Marchuk',
    when: 'open note: The article says only that it was before she left.',
    setting: 'On what the delegation is to bring home.',
  }),
  quote('a first honest page', BREHM, '-', 'blacksea', {
    cue: 'called',
    setting: 'Brehm called the list of ports {quote}.',
    under: 'Called the list of ports {quote}',
  }),
];

const REST: readonly Wanted[] = [
  { section: 'unquoted', of: 'blue lane' },
  {
    section: 'statements',
    of: 'She told reporters that the first forty',
    fields: {
      text: 'Forty observers were to sail on 14 April, provided that both sides signed a list of ports, Rask said.',
      by: RASK,
      about: 'ukraine russia',
      topics: 'blacksea ceasefire',
      conditions: 'provided that both sides signed a list of ports',
    },
  },
  {
    section: 'statements',
    of: 'Olena Marchuk, Ukraine’s deputy',
    fields: {
      text: 'Marchuk accused Russia of a strike on the port of Izmail on Tuesday night.',
      under: 'Accused Russia of a strike on the port of Izmail on Tuesday night',
      mode: 'accused',
      by: MARCHUK,
      about: 'russia',
      topics: 'blacksea war',
    },
  },
  {
    section: 'statements',
    of: 'Russia had struck nothing',
    fields: {
      text: 'Sedov denied that Russia had struck anything in the port of Izmail since Sunday.',
      under: 'Denied that Russia had struck anything in the port of Izmail since Sunday',
      mode: 'denied',
      by: SEDOV,
      about: 'russia',
      topics: 'blacksea war',
      note: 'Paragraph 5 names the port.',
    },
  },
  {
    section: 'statements',
    of: 'Germany would pay for half',
    fields: {
      text: 'Once the list of ports is signed, half of the observers would be paid for by Germany, Brehm said.',
      mode: 'said',
      by: BREHM,
      about: 'germany',
      topics: 'blacksea',
      conditions: 'Once the list of ports is signed',
      when: '2025-04-03 inferred',
    },
  },
  {
    section: 'facts',
    of: 'Neither account could be checked',
    fields: {
      text: 'Neither account could be checked.',
      voice: 'report',
      hedge: 'none',
      about: 'ukraine russia',
      topics: 'blacksea war',
    },
  },
];

export const PLAN: Plan = {
  first: ['new party Fjord Monitoring Group', 'go source'],
  items: [
    { section: 'source', of: '', fields: { id: 'meridian' } },
    {
      section: 'parties',
      of: 'fjord',
      fields: {
        form: 'body',
        names: 'fr: Groupe de surveillance des fjords; de: Fjord-Beobachtungsgruppe; uk: Група спостереження фіордів',
      },
    },
    ...PEOPLE,
    ...QUOTES,
    ...REST,
  ],
  noAnswer: 'It is on the talks in Bergen, not on that.',
  last: ['accept'],
};
