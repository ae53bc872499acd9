/** Whose words a question is about. */
import type { Party, Person } from '../record/types.ts';
import type { Mention } from './entity-linking.ts';
import type { tablesOf } from './lexicon/tokenizer.ts';
import { asksWhat, isStand } from './question-type.ts';
import { type Kind, mentionAt, type Reading } from './types.ts';

/** Whose words a question asks for or tells, and whether it tells them. */
export function speakersIn(
  r: Reading,
  kind: Kind,
): { readonly sayers: readonly (Person | Party)[]; readonly credits: boolean; readonly at: readonly Mention[] } {
  const { words, tables, mentions } = r;
  const speakers = mentions.flatMap(m => {
    const entry = m.entries.find(e => e.kind === 'person') ?? m.entries.find(e => e.kind === 'party');
    return entry && !(m.entries.some(e => e.kind === 'topic') && entry.kind === 'party') ? [{ m, entry }] : [];
  });
  const named = speakers.filter(({ m }) => precededBy(r, m, tables.accordingTo) || isZufolge(r, m));
  const [source] = named;
  if (source) return { sayers: named.map(s => s.entry), credits: !isOpen(r, kind, source.m), at: named.map(s => s.m) };
  const says =
    words.some((_, i) => tables.say(words, i) > 0 && !mentionAt(mentions, i)) ||
    words.some((_, i) => isStand(words, i));
  const candidates = speakers.filter(
    // "In Zelensky's words" is no place.
    ({ m }) => tables.say(words, m.to) > 0 || (!precededBy(r, m, tables.inPlace) && !isTopicOf(r, m)),
  );
  const first = candidates[0];
  if (!says && first && isOn(r, kind, first.m)) return { sayers: [first.entry], credits: false, at: [first.m] };
  if (!says || !first || kind === 'who') return { sayers: [], credits: false, at: [] };
  const beside = candidates.filter(
    ({ m }) =>
      m === first.m ||
      (m.from - first.m.to <= 1 &&
        candidates.indexOf(first) === 0 &&
        /^(?:and|et|und|і|та|й)$/u.test(words[m.from - 1] ?? '')),
  );
  return { sayers: beside.map(s => s.entry), credits: !isOpen(r, kind, first.m), at: beside.map(s => s.m) };
}

/** "Macron on sanctions": nothing but somebody and what is spoken of. */
const isOn = ({ words }: Reading, kind: Kind, { from, to }: Mention): boolean =>
  kind === 'what' && from <= 1 && ON.test(words[to] ?? '');
const ON = /^(?:on|about|re|regarding|sur|zu|zur|zum|uber|про|щодо)$/u;

/** Words by which a question asks what was said, rather than whether it was. */
const OPEN =
  /^(?:what|whats|which|how|que|quoi|quel|quelle|quels|quelles|comment|was|wie|welche[mnrs]?|що|яка|який|яке|які|як|якої)$/u;
/** "Did he say anything on …?" asks whether there are words of his, and credits him with none. */
const ANYTHING = /^(?:anything|something|irgendetwas|irgendwas|etwas|щось|щонебудь)$/u;
/** "Did he comment on it?" asks for words of his on it, too. */
function asksWhether({ words }: Reading, { to }: Mention): boolean {
  return OF_WHAT.test(words.slice(to, to + 2).join(' '));
}
const OF_WHAT = /^(?:comment|speak|talk|react|respond|remark|speaks|spoke)\w* (?:on|about|to|regarding|over)$/u;

/** Nouns of saying: a keyword query with one ("Scholz position on sanctions") asks what was said. */
const SAYING_NOUN =
  /^(?:position|positions|stance|view|views|opinion|comment|comments|statement|statements|quote|quotes|words|reaction|reactions|response|reply|replies|rebuttal|retort|answer|take|line|remarks|declaration|declarations|reponse|reaktion|reaktionen|stellungnahme|реакція|реакцію|реакції|позицію|позиції|avis|propos|haltung|standpunkt|meinung|zitat|zitate|позиція|думка|слова|цитата)$/u;

/** Whether the words are asked for, rather than credited: an asking word before whoever is to have said them, or a noun of saying. */
function isOpen(r: Reading, kind: Kind, sayer: Mention): boolean {
  if (kind === 'how-many' || kind === 'how-long') return true;
  if (r.words.some(w => ANYTHING.test(w)) || asksWhether(r, sayer)) return true;
  if (kind !== 'what') return false;
  if (asksWhat(r) || r.words.some((_, i) => isStand(r.words, i))) return true;
  return (
    r.words.slice(0, sayer.from).some((w, i) => OPEN.test(w) && !isThat(r, i)) ||
    r.words.some(w => SAYING_NOUN.test(w)) ||
    r.words.slice(0, 2).some(w => OPEN.test(w))
  );
}

/** French "que" and Ukrainian "що" behind a word are "that": "is it true that …". "Ce que" asks. */
const isThat = ({ words }: Reading, at: number): boolean =>
  at > 0 && /^(?:que|що)$/u.test(words[at] ?? '') && words[at - 1] !== 'ce';

const isZufolge = (r: Reading, m: Mention): boolean => r.language === 'de' && r.words[m.to] === 'zufolge';

/** Whether a mention has a word of a list before it, with at most an article between. */
export function precededBy(r: Reading, m: Mention, table: ReturnType<typeof tablesOf>['light']): boolean {
  for (let at = Math.max(0, m.from - 3); at < m.from; at++) {
    const took = table(r.words, at);
    if (
      took > 0 &&
      r.words
        .slice(at + took, m.from)
        .every(w => /^(?:the|le|la|l|les|der|die|das|dem|den|president|präsident|prasident)$/u.test(w))
    )
      return true;
  }
  return false;
}

/** Named after "about": spoken of, not speaking. "The position of Germany" is Germany's, though. */
function isTopicOf(r: Reading, m: Mention): boolean {
  if (!precededBy(r, m, r.tables.about)) return false;
  const link = r.words.slice(Math.max(0, m.from - 2), m.from).find(w => /^(?:of|de|du|des|von|vom|l|на)$/u.test(w));
  if (link === undefined) return true;
  const at = r.words.lastIndexOf(link, m.from - 1);
  return !(r.tables.say(r.words, at - 1) > 0);
}
