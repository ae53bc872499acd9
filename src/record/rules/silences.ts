/** Checks silences: what a party said on the same topics is linked, or set aside with a reason. */
import type { DraftSource, Path } from '../draft.ts';
import { idsIn, saidIn, sameOf } from '../entries.ts';
import { type Finding, finding, type Lookup, type Rule } from '../lint.ts';
import { referenceFrom } from '../references.ts';
import type { SideEntry } from '../schema.ts';

/** No item of a silent party on the same topics goes unanswered for, whichever source brings it. */
export const silences: Rule = {
  id: 'silences',
  why: 'To call a party silent is a claim about all that it said: what comes near the question is linked, or set aside.',
  *source(source, _draft, lookup) {
    for (const silence of silencesIn(source, lookup)) {
      yield* passedOver(source, silence, lookup);
      yield* strangers(source, silence, lookup);
      yield* unreasoned(source, silence);
    }
  },
};

/** "Has so far failed to respond", "no comment", "hasn’t yet answered". */
const TELLS_SILENCE =
  /(?:\b(?:not|no|nor|never|without|failed to|refused to|declined to|yet to)|n[’']t)(?: \w+){0,2} (?:respon[ds]\w*|answer\w*|comment\w*|repl(?:y|ied|ies)|react\w*)\b/iu;

/** A fact that tells of a silence names whose: it holds of its own day alone. */
export const silenceNamed: Rule = {
  id: 'silence-named',
  why: 'Whoever a source calls silent may speak in the next one: what it reports mustn’t be told as if it still held.',
  *source(source) {
    for (const [at, { text, silence, withdrawn }] of source.content.facts.entries()) {
      if (silence || withdrawn || !TELLS_SILENCE.test(text)) continue;
      const mend = 'Name in silence: the party that it calls silent.';
      yield finding(source, ['facts', at, 'text'], `this says that somebody is silent: ${text}`, mend);
    }
  },
};

/** A party that is silent on some topics, or is called so. */
interface Silence {
  readonly path: Path;
  readonly entry: Omit<SideEntry, 'word'>;
  readonly topics: ReadonlySet<string>;
}

function* silencesIn(source: DraftSource, { declared }: Lookup): Generator<Silence> {
  for (const [at, dispute] of source.content.disputes.entries()) {
    const topics = new Set(idsIn(dispute).flatMap(id => declared.get(id)?.topics ?? []));
    for (const [number, entry] of dispute.sides.entries())
      if (saidIn(entry).length === 0) yield { path: ['disputes', at, 'sides', number], entry, topics };
  }
  for (const [at, { silence, topics, withdrawn }] of source.content.facts.entries())
    if (silence && !withdrawn) yield { path: ['facts', at, 'silence'], entry: silence, topics: new Set(topics) };
}

/** What a party that counts as silent said on the same topics, and nobody has looked at. */
export interface Unanswered {
  /** Of the side of a dispute, or of what a fact says of a silence. */
  readonly path: Path;
  readonly by: string;
  /** The ids of its items, the oldest first. */
  readonly ids: readonly string[];
}

/** Finds the silences of a source that ask for a look. */
export function* unansweredIn(source: DraftSource, lookup: Lookup): Generator<Unanswered> {
  for (const silence of silencesIn(source, lookup)) {
    const ids = nearTo(silence, lookup);
    if (ids.length > 0) yield { path: silence.path, by: silence.entry.by, ids };
  }
}

/** The party's items on the topics that nobody has looked at, oldest first. */
function nearTo({ entry, topics }: Silence, lookup: Lookup): readonly string[] {
  const looked = new Set([...saidIn(entry).map(([, id]) => id), ...entry.aside.map(({ item }) => item)]);
  return onTopics(entry.by, topics, lookup)
    .filter(id => !looked.has(id) && !looked.has(firstOf(id, lookup)))
    .sort((a, b) => dateOf(a, lookup).localeCompare(dateOf(b, lookup)));
}

const dateOf = (id: string, { declared }: Lookup): string => declared.get(id)?.date ?? 'without a date';

function* passedOver(source: DraftSource, silence: Silence, lookup: Lookup): Generator<Finding> {
  const { path, entry } = silence;
  const near = nearTo(silence, lookup);
  if (near.length === 0) return;
  const ids = near.map(id => referenceFrom(source, id, lookup));
  const told = near.map((id, at) => `${ids[at]} (${dateOf(id, lookup)}, ${lookup.declared.get(id)?.file})`);
  const message = `“${entry.by}” counts as silent here, and said on the same topics: ${told.join(', ')}`;
  const link = ids.length === 1 ? `item: ${ids}` : `items: [${ids.join(', ')}]`;
  const aside = ids.map(id => `{ item: ${id}, why: … }`).join(', ');
  const mend = `Link what answers, as in “${link}”, or set it aside and say why, as in “aside: [${aside}]”.`;
  yield finding(source, path, message, mend);
}

/** What is linked though the party didn't say it, and what is set aside though it didn't, or not on these topics. */
function* strangers(source: DraftSource, { path, entry, topics }: Silence, lookup: Lookup): Generator<Finding> {
  const near = new Set(onTopics(entry.by, topics, lookup));
  for (const [at, { item }] of entry.aside.entries()) {
    // Of whose it is nothing is known, another rule tells.
    const isKnown = (lookup.declared.get(item)?.parties.length ?? 0) > 0;
    if (near.has(item) || !isKnown || lookup.withdrawn.has(item)) continue;
    const message = `“${item}” is set aside, and “${entry.by}” didn’t say it on these topics`;
    yield finding(source, [...path, 'aside', at, 'item'], message, 'Correct the id, or take it out of aside:.');
  }
  for (const [within, id] of saidIn(entry)) {
    const parties = lookup.declared.get(id)?.parties ?? [];
    if (parties.length === 0 || parties.includes(entry.by) || lookup.parties.get(entry.by)?.form === 'bloc') continue;
    const mend = 'Name an item that this party said, or take it away.';
    yield finding(
      source,
      [...path, ...within],
      `“${id}” was said by “${parties.join('” and “')}”, not by “${entry.by}”`,
      mend,
    );
  }
}

/** A reason that says nothing: what the mend above leaves open. */
function* unreasoned(source: DraftSource, { path, entry }: Silence): Generator<Finding> {
  for (const [at, { item, why }] of entry.aside.entries())
    if (!/\p{L}/u.test(why))
      yield finding(
        source,
        [...path, 'aside', at, 'why'],
        `“${item}” is set aside without a reason`,
        'Write why it doesn’t answer.',
      );
}

/** The id under which an item is linked: of what several sources have, the one that the others are the same as. */
function firstOf(id: string, { entries }: Lookup): string {
  const found = entries.get(id);
  return (found && sameOf(found.item)) ?? id;
}

function onTopics(party: string, topics: ReadonlySet<string>, { saidBy, declared }: Lookup): readonly string[] {
  const said = saidBy.get(party) ?? [];
  return said.filter(id => declared.get(id)?.topics.some(topic => topics.has(topic)));
}
