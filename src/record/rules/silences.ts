/** Checks silences: what a party said on the same topics is linked, or set aside with a reason. */
import type { DraftSource, Path } from '../draft.ts';
import { idsIn } from '../entries.ts';
import { type Finding, finding, type Lookup, type Rule } from '../lint.ts';

/** A silence names its question: no item of the party's on the same topics goes unanswered for. */
export const silences: Rule = {
  id: 'silences',
  why: 'To call a party silent is a claim about all that it said: what comes near the question is linked, or set aside.',
  *source(source, _draft, lookup) {
    for (const silence of silencesIn(source, lookup)) {
      yield* passedOver(source, silence, lookup);
      yield* strangers(source, silence, lookup);
    }
  },
};

/** A party that is called silent on some topics. */
interface Silence {
  readonly path: Path;
  readonly party: string;
  readonly topics: ReadonlySet<string>;
  readonly aside: readonly { readonly item: string }[];
}

function* silencesIn(source: DraftSource, { declared }: Lookup): Generator<Silence> {
  for (const [at, dispute] of source.content.disputes.entries()) {
    const topics = new Set(idsIn(dispute).flatMap(id => declared.get(id)?.topics ?? []));
    for (const [number, side] of dispute.sides.entries()) {
      if ('item' in side) continue;
      yield { path: ['disputes', at, 'sides', number], party: side.by, topics, aside: side.aside };
    }
  }
  for (const [at, { silence, topics }] of source.content.facts.entries()) {
    if (!silence) continue;
    yield { path: ['facts', at, 'silence'], party: silence.by, topics: new Set(topics), aside: silence.aside };
  }
}

/** The party's items on the topics that nobody has looked at. */
function* passedOver(source: DraftSource, { path, party, topics, aside }: Silence, lookup: Lookup): Generator<Finding> {
  const looked = new Set(aside.map(({ item }) => item));
  const near = onTopics(party, topics, lookup).filter(id => !looked.has(id));
  if (near.length === 0) return;
  const message = `“${party}” is called silent, and said on the same topics: ${near.join(', ')}`;
  const mend = 'Give the side the item: that answers, or set each aside with aside: and why it doesn’t.';
  yield finding(source, path, message, mend);
}

/** What is set aside though the party didn't say it, or not on these topics. */
function* strangers(source: DraftSource, { path, party, topics, aside }: Silence, lookup: Lookup): Generator<Finding> {
  const near = new Set(onTopics(party, topics, lookup));
  for (const [at, { item }] of aside.entries()) {
    // Of whose it is nothing is known, another rule tells.
    if (near.has(item) || lookup.declared.get(item)?.party === undefined || lookup.withdrawn.has(item)) continue;
    const message = `“${item}” is set aside, and “${party}” didn’t say it on these topics`;
    yield finding(source, [...path, 'aside', at, 'item'], message, 'Correct the id, or take it out of aside:.');
  }
}

function onTopics(party: string, topics: ReadonlySet<string>, { saidBy, declared }: Lookup): readonly string[] {
  const said = saidBy.get(party) ?? [];
  return said.filter(id => declared.get(id)?.topics.some(topic => topics.has(topic)));
}
