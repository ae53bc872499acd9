/** Leads from an answer to a question to more of the same: by who speaks, on the topic. */
import type { Context } from '../../context.ts';
import type { Invocation } from '../../invocation.ts';
import { shortName } from '../../record/short-name.ts';
import type { Party, Person, Topic } from '../../record/types.ts';
import { ownWords } from '../own-words.ts';
import type { Link } from '../reply.ts';

/** The input of a question, as what follows from it needs it. */
export interface Asked {
  readonly question: string;
}

/** Asks a command, from its first page on. */
export const to = (command: string, input: Readonly<Record<string, string>>): Invocation => ({
  command,
  input,
  page: 0,
});

/** More by who speaks: quotations of a person, the position of a country or body. */
export function bySpeaker(who: Person | Party | undefined, context: Context): readonly Link[] {
  const { dossier, messages: w } = context;
  if (!who) return [];
  if (who.kind === 'person' && dossier.views.quotesBySpeaker.has(who))
    return [
      {
        label: w.replies.buttons.by(shortName(ownWords(context).who(who))),
        invocation: to('quote', { speaker: who.id }),
      },
    ];
  const party = who.kind === 'person' ? who.party : who;
  if (!party || !dossier.views.saidBy.has(party)) return [];
  return [{ label: w.replies.buttons.position(w.party(party)), invocation: to('position', { country: party.id }) }];
}

/** More on a topic: its quotations and its events, where it has any. */
export function onTopic(topic: Topic | undefined, { dossier, messages: w }: Context): readonly Link[] {
  if (!topic) return [];
  return [
    ...(dossier.views.quotesOn.has(topic)
      ? [{ label: w.replies.buttons.on(w.replies.on(topic)), invocation: to('quote', { topic: topic.id }) }]
      : []),
    ...(dossier.views.eventsOn.has(topic)
      ? [{ label: w.replies.buttons.timeline, invocation: to('timeline', { topic: topic.id }) }]
      : []),
  ];
}
