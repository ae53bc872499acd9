/** Leads whoever greets, or asks in vain, to answers: what somebody said on a topic, what is disputed, the newest day. */
import type { Context } from '../context.ts';
import { shortName } from '../record/short-name.ts';
import { ownWords } from './own-words.ts';
import type { Link } from './reply.ts';

/** A few short buttons in the reader's language, each of which gives an answer; none for an empty record. */
export function waysIn(context: Context): readonly Link[] {
  const { dossier, messages: w } = context;
  const { ways } = w.talk;
  const question = shortestQuestion(context);
  const day = [...dossier.views.saidOn.keys()].at(-1);
  const link = (label: string, command: string, input: Readonly<Record<string, string>>): Link => ({
    label,
    invocation: { command, input, page: 0 },
  });
  return [
    ...(question === undefined ? [] : [link(question, 'ask', { question })]),
    ...(dossier.disputes.size === 0 ? [] : [link(ways.disputed, 'disputed', {})]),
    ...(day === undefined ? [] : [link(ways.inBrief(w.day(day)), 'timeline', { day })]),
  ];
}

/** What somebody said on the first topic of theirs: the shortest of such questions, since it stands on a button. */
function shortestQuestion(context: Context): string | undefined {
  const { dossier, messages: w } = context;
  const all = [...dossier.views.quotesBySpeaker].flatMap(([person, [quote]]) => {
    const on = quote?.topics[0]?.on?.[w.language];
    return on === undefined ? [] : [w.questions.saidOn(shortName(ownWords(context).who(person)), on)];
  });
  return all.toSorted((a, b) => a.length - b.length)[0];
}
