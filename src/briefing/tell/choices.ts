/** A briefing's choices in words: when, what, and what on quiet days. */
import type { Context } from '../../command.ts';
import type { Told } from '../../reply.ts';
import type { Subscription } from '../store/types.ts';
import { plainly } from './settled.ts';

export function choices(of: Subscription, context: Context): readonly Told[] {
  const { briefing: w } = context.wording;
  const names = followed(of, context);
  return [
    w.daily(of.localTime, of.zone),
    names.length === 0 ? w.everything : w.only(names),
    w.quietDays[of.quiet],
    ...(of.form === 'forum' ? [w.forum] : []),
  ].map(plainly);
}

/** The names of what is followed; what the record has no longer stands with its id. */
function followed({ topics, parties, speakers }: Subscription, { dossier, wording: w }: Context): readonly string[] {
  const named = <T>(ids: readonly string[], all: ReadonlyMap<string, T>, name: (entry: T) => string): string[] =>
    ids.map(id => {
      const entry = all.get(id);
      return entry === undefined ? id : name(entry);
    });
  return [
    ...named(topics, dossier.topics, topic => w.topic(topic)),
    ...named(parties, dossier.parties, party => w.party(party)),
    ...named(speakers, dossier.people, person => person.name),
  ];
}
