/** Refuses a question: what the record lacks, and what comes closest. */
import type { Context } from '../../context.ts';
import type { QuestionAnswer, Reason } from '../../qa/types.ts';
import { idsOf } from '../dated.ts';
import { itemEntry, toldOnce } from '../entries.ts';
import { ownWords } from '../own-words.ts';
import type { Refusal, Reply } from '../reply.ts';
import { waysIn } from '../ways-in.ts';
import { readAs } from './read-as.ts';
import { type Asked, bySpeaker, onTopic } from './ways-on.ts';

/** Buttons below a refusal, besides what tells of the refusal itself. */
const WAYS_MAX = 3;

export function refused(
  { reason, nearest, interpretation }: Extract<QuestionAnswer, { kind: 'refusal' }>,
  input: Asked,
  context: Context,
): Reply {
  const hints = readAs(interpretation, context);
  const who = 'who' in reason ? reason.who : undefined;
  const [topic] = interpretation.topics;
  const links = [...bySpeaker(who, context), ...onTopic(topic, context)];
  return {
    kind: 'nothing',
    refusal: refusalOf(reason),
    asked: input.question,
    says: lacks(reason, context),
    ...(hints.length > 0 ? { hint: hints.join(' ') } : {}),
    items: toldOnce(nearest.map(item => itemEntry(item, context))),
    nearest: [...links, ...waysIn(context)].slice(0, WAYS_MAX),
  };
}

/** The reason as data, in ids. */
function refusalOf(reason: Reason): Refusal {
  switch (reason.kind) {
    case 'unknown-country':
      return { reason: reason.kind, country: reason.iso };
    case 'unheard':
      return { reason: 'silent' };
    case 'unmentioned':
      return { reason: 'silent', ...idsOf(reason.who) };
    case 'silent': {
      const { who, on } = reason;
      return {
        reason: reason.kind,
        ...idsOf(who),
        ...(typeof on === 'string' ? {} : { topics: on.map(({ id }) => id) }),
      };
    }
    default:
      return { reason: reason.kind };
  }
}

/** Says what the record lacks. */
function lacks(reason: Reason, context: Context): string {
  const { messages: w } = context;
  switch (reason.kind) {
    case 'unknown-name':
      return w.ask.unknownName(reason.name);
    case 'unheard':
      return w.ask.unheard(reason.name);
    case 'unknown-country':
      return w.silentCountry(w.region(reason.iso));
    case 'silent': {
      const from = w.from(ownWords(context).who(reason.who));
      if (reason.on === 'anything') return w.ask.silent(from);
      return reason.on === 'this' ? w.ask.silentOnThis(from) : w.ask.silentOn(from, w.replies.onAll(reason.on));
    }
    case 'unmentioned':
      return w.ask.unmentioned(w.from(ownWords(context).who(reason.who)), reason.name);
    case 'off-topic':
      return w.ask.offTopic;
    case 'no-number':
      return w.ask.noNumber;
    case 'no-date':
      return w.ask.noDate;
    case 'no-place':
      return w.ask.noPlace;
    case 'no-words':
      return w.ask.noWords;
  }
}
