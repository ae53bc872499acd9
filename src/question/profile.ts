/** What of an item a question can match: the words that readers see, and whom and what it is about. */
import { type Item, LANGUAGES, type Party, type Person, QUOTE_SLOT } from '../dossier/types.ts';
import { isStop } from '../search/analyse.ts';
import { tokens } from '../search/fold.ts';
import { glossOf } from './glosses.ts';
import { conceptsOf } from './words/concepts.ts';
import { numberOf } from './words/numbers.ts';
import { stem } from './words/stem.ts';

export interface Profile {
  /** Stems of the item's own words: what an answer shows. */
  readonly own: ReadonlySet<string>;
  /** Stems of all words around it too: setting, occasion, place, conditions, speaker. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the words by which people look for it. */
  readonly gloss: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Meanings of its own words and of those by which people look for it, light ones too. */
  readonly hints: ReadonlySet<string>;
  /** Stems of the words that ask for what it leaves open. */
  readonly unsaid: ReadonlySet<string>;
  /** Stems of own words in order, for word pairs. */
  readonly order: readonly string[];
  /** Folded own words in order, for numbers. */
  readonly words: readonly string[];
  readonly speaker?: Person;
  /** The party in whose voice it is. */
  readonly voice?: Party;
  /** Speaker and participants. */
  readonly people: ReadonlySet<Person>;
  /** The parties it speaks of, takes place in, or is spoken by. */
  readonly parties: ReadonlySet<Party>;
  /** Those of them that speak, take part, or are where it takes place. */
  readonly present: ReadonlySet<Party>;
  readonly shown: string;
  /** Its own words folded, with a space at either end. */
  readonly text: string;
}

const profiles = new WeakMap<Item, Profile>();

export function profileOf(item: Item): Profile {
  const known = profiles.get(item);
  if (known) return known;
  const made = make(item);
  profiles.set(item, made);
  return made;
}

/** The item's words as its plain sentence has them, and what stands around them. */
function texts(item: Item): { readonly shown: string; readonly around: readonly string[] } {
  const around = [...item.conditions, item.when.said];
  switch (item.kind) {
    case 'quote': {
      const set = item.setting.includes(QUOTE_SLOT);
      return {
        shown: set ? item.setting.replace(QUOTE_SLOT, item.text) : item.text,
        around: [
          ...around,
          ...(set ? [] : [item.setting]),
          item.occasion,
          item.by.office,
          ...item.variants.map(v => v.text),
        ],
      };
    }
    case 'event':
      return {
        shown: item.where ? `${item.title}, ${item.where.place}` : item.title,
        around: [...around, ...item.participants.map(p => p.name)],
      };
    case 'statement':
      return {
        shown: item.text,
        around: [...around, item.mode, ...(item.by.kind === 'unnamed' ? [item.by.described] : [])],
      };
    default:
      return { shown: item.text, around };
  }
}

function make(item: Item): Profile {
  const { shown, around } = texts(item);
  const words = tokens(shown);
  const all = [...words, ...around.flatMap(tokens), ...tokens(nameOf(item))];
  const voice = item.kind === 'quote' || item.kind === 'statement' ? item.by : undefined;
  const speaker = voice?.kind === 'person' ? voice.person : undefined;
  const party = voice === undefined ? undefined : voice.kind === 'person' ? voice.person.party : voice.party;
  const present = item.kind === 'event' ? item.participants : [];
  const place = item.kind === 'event' ? item.where?.country : undefined;
  const people = present.filter(p => p.kind === 'person');
  // Numbers match in words and in digits.
  const numbers = all.flatMap(word => numberOf(word) ?? []);
  const order = words.map(stem);
  const here = [...(party ? [party] : []), ...present.filter(p => p.kind === 'party'), ...(place ? [place] : [])];
  return {
    own: new Set([...order, ...numbers]),
    stems: new Set(all.map(stem)),
    gloss: glossOf(item),
    // English "but" isn't French "but": a function word means nothing of the field.
    concepts: new Set([
      ...withoutOccasion(item, words, all).flatMap(word => (isStop(word) ? [] : [...conceptsOf(word)])),
      // Where several people of the record meet or speak, leaders do.
      ...(people.length > 1 ? ['leader'] : []),
    ]),
    hints: new Set(
      [...words, ...LANGUAGES.flatMap(l => tokens(item.gloss?.[l] ?? ''))].flatMap(w => [...conceptsOf(w)]),
    ),
    unsaid: new Set(tokens(item.gloss?.unsaid ?? '').map(stem)),
    order,
    words,
    ...(speaker && { speaker }),
    ...(party && { voice: party }),
    people: new Set([...(speaker ? [speaker] : []), ...people]),
    parties: new Set([...item.about, ...here, ...people.map(p => p.party)]),
    present: new Set(here),
    shown,
    text: ` ${words.join(' ')} `,
  };
}

/** What is said after a summit needn't be about it: the occasion's words mean nothing by themselves. */
function withoutOccasion(item: Item, own: readonly string[], all: readonly string[]): readonly string[] {
  if (item.kind !== 'quote') return all;
  const occasion = new Set(tokens(item.occasion));
  return all.filter(word => !occasion.has(word) || own.includes(word));
}

function nameOf(item: Item): string {
  if (item.kind !== 'quote' && item.kind !== 'statement') return '';
  if (item.by.kind === 'person') return item.by.person.name;
  return item.by.kind === 'party' ? `${item.by.party.name} ${item.by.organ ?? ''}` : item.by.party.name;
}
