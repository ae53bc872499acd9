/** Makes a small record by hand, with enough people, parties and topics for their names to collide. */
import type { Event, Fact, Item, Party, Person, Quote, Source, Statement, Topic } from '../../src/record/types.ts';

export const source: Source = {
  kind: 'source',
  id: 'gazette',
  outlet: 'The Gazette',
  form: 'article',
  published: '2025-03-28',
  language: 'en',
  rights: 'made for tests',
  sha256: '0'.repeat(64),
  paragraphs: 30,
  captions: 0,
  questions: [],
  unquoted: [],
  recorded: { day: '2025-04-01', at: Date.parse('2025-04-01T23:59:59.999Z') },
};

function party(id: string, name: string, iso: string, aliases: readonly string[]): Party {
  return { kind: 'party', id, name, form: 'country', iso, aliases };
}

export const france = party('france', 'France', 'FR', ['French', 'Paris', 'Élysée']);
export const germany = party('germany', 'Germany', 'DE', ['German', 'Berlin']);
export const uk = party('uk', 'United Kingdom', 'GB', ['Britain', 'British', 'London']);
export const ukraine = party('ukraine', 'Ukraine', 'UA', ['Ukrainian', 'Kyiv', 'Kiev', 'Київ']);
export const russia = party('russia', 'Russia', 'RU', ['Russian', 'Moscow', 'Kremlin']);
export const usa = party('usa', 'United States', 'US', ['US', 'USA', 'American', 'White House', 'Washington']);
export const iraq = party('iraq', 'Iraq', 'IQ', ['Iraqi']);
export const parties = [france, germany, uk, ukraine, russia, usa, iraq];

function person(
  id: string,
  name: string,
  of: Party,
  title: string,
  printed: string,
  spellings: readonly string[],
): Person {
  return { kind: 'person', id, name, spellings, party: of, offices: [{ title, printed: [printed] }] };
}

export const macron = person('macron', 'Emmanuel Macron', france, 'President of France', 'French President', [
  'Макрон',
]);
export const scholz = person('scholz', 'Olaf Scholz', germany, 'Chancellor of Germany', 'German Chancellor', ['Шольц']);
export const starmer = person('starmer', 'Keir Starmer', uk, 'Prime Minister of the United Kingdom', 'British PM', []);
export const zelensky = person('zelensky', 'Volodymyr Zelensky', ukraine, 'President of Ukraine', 'President', [
  'Zelenskyy',
  'Зеленський',
]);
export const rubio = person('rubio', 'Marco Rubio', usa, 'Secretary of State', 'US Secretary of State', []);
export const people = [macron, scholz, starmer, zelensky, rubio];

function topic(
  id: string,
  en: readonly string[],
  fr: readonly string[],
  de: readonly string[],
  uk: readonly string[],
): Topic {
  const head = (names: readonly string[]): string => names[0] ?? '';
  return {
    kind: 'topic',
    id,
    label: { en: head(en), fr: head(fr), de: head(de), uk: head(uk) },
    aliases: { en: en.slice(1), fr: fr.slice(1), de: de.slice(1), uk: uk.slice(1) },
  };
}

export const sanctions = topic('sanctions', ['Sanctions'], ['Sanctions'], ['Sanktionen'], ['Санкції']);
export const force = topic(
  'force',
  ['Reassurance force', 'European troops'],
  ['Force de réassurance'],
  ['Friedenstruppe'],
  ['Сили підтримки'],
);
export const blackSea = topic('black-sea', ['Black Sea'], ['Mer Noire'], ['Schwarzes Meer'], ['Чорне море']);
export const truce = topic('truce', ['Ceasefire', 'truce'], ['Cessez-le-feu'], ['Waffenstillstand'], ['Перемирʼя']);
export const topics = [sanctions, force, blackSea, truce];

const base = {
  source,
  at: { part: 'paragraph', number: 1 },
  conditions: [],
  about: [],
  recorded: source.recorded,
  corrected: [],
  version: 1,
} as const;
const when = { precision: 'day', from: '2025-03-27', to: '2025-03-27', basis: 'inferred' } as const;

function quote(id: string, by: Person, text: string, over: Partial<Quote>): Quote {
  return {
    ...base,
    kind: 'quote',
    id,
    text,
    extent: 'full',
    by: { kind: 'person', person: by, office: by.offices[0]?.title ?? '' },
    cue: 'said',
    occasion: 'after the summit',
    setting: '',
    variants: [],
    misquotes: [],
    topics: [],
    when,
    ...over,
  };
}

export const unanimity = quote('q-unanim', macron, 'We do not need unanimity to do this.', {
  topics: [force],
  setting: 'On sending troops.',
});
export const mistake = quote('q-mistake', scholz, 'grave mistake', {
  topics: [sanctions],
  about: [russia],
  extent: 'fragment',
  setting: 'Lifting sanctions without a truce would be a “{quote}”.',
});
export const clarity = quote('q-clarity', starmer, 'Now is not the time for the lifting of sanctions.', {
  topics: [sanctions],
  about: [russia, usa],
  setting: 'At the Élysée Palace, on the U.S. initiative.',
});
export const defend = quote('q-defend', zelensky, 'Europe can defend itself. We haven’t proved it since 2014.', {});
export const simple = quote('q-simple', rubio, 'won’t be simple', {
  extent: 'fragment',
  topics: [truce],
  setting: 'A peace deal “{quote}”.',
});
export const copilot = quote('q-copilot', macron, 'co-pilot', {
  extent: 'fragment',
  setting: 'He and the British leader would “{quote}” Europe’s coalition.',
});
export const offer: Statement = {
  ...base,
  kind: 'statement',
  id: 's-offer',
  text: 'Kyiv offered a 30-day ceasefire.',
  mode: 'offered',
  by: { kind: 'party', party: ukraine, organ: 'Ukrainian army' },
  topics: [truce],
  when,
};
export const call: Statement = {
  ...base,
  kind: 'statement',
  id: 's-call',
  text: 'There was a telephone call.',
  mode: 'said',
  by: { kind: 'unnamed', described: 'a presidential official', party: france },
  topics: [],
  when,
};
export const far: Fact = {
  ...base,
  kind: 'fact',
  id: 'f-far',
  text: 'The contours of a deal for shipping were agreed in Saudi Arabia.',
  voice: 'report',
  topics: [blackSea],
  about: [russia, iraq],
  when,
};
export const summit: Event = {
  ...base,
  kind: 'event',
  id: 'e-summit',
  title: 'The meeting of Ukraine’s allies',
  where: { place: 'Elysee Palace', country: france },
  participants: [macron, uk],
  items: [unanimity],
  status: 'done',
  topics: [force],
  when,
};
export const items: readonly Item[] = [unanimity, mistake, clarity, defend, simple, copilot, offer, call, far, summit];
