/** `/verify`, and "Check this quote" in a message's menu: checks claimed quotations against the record. */
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Invocation } from '../src/invocation.ts';
import { SHOWN } from '../src/options.ts';
import { shortName } from '../src/record/short-name.ts';
import type { Item, Person, Topic } from '../src/record/types.ts';
import { peopleOf } from '../src/record/voices.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Answered, CardSection, HeadLine, Link, Reply, ReplyCard, Size } from '../src/reply/reply.ts';
import { byVoice } from '../src/reply/sections.ts';
import { type ToldVerdict, tellVerdict } from '../src/reply/verdict.ts';
import { cutWords, joined } from '../src/verify/tokens.ts';
import type { Verdict } from '../src/verify/types.ts';
import { verifyText } from '../src/verify/verify.ts';

/** Longest text that is checked, in UTF-16 code units; most of a Discord message. */
const CHECKED_MAX = 1_500;
/** A longer message comes cut to that length, less what a grapheme or a space at the cut takes. */
const CUT_MAX = 16;
const NEAREST_MAX = 3;

export const verify = defineCommand({
  name: 'verify',
  message: 'text',
  options: {
    text: { kind: 'text', max: CHECKED_MAX, lines: true, required: true },
    speaker: { kind: 'person' },
    ...SHOWN,
  },
  examples: [
    { text: 'now is the time for the lifting of sanctions' },
    { text: 'we do not need unanimity to do this', speaker: 'Macron' },
  ],
  answer({ text, speaker }, context): Reply {
    const { messages: w } = context;
    const verdicts = verifyText(text, context.dossier, speaker);
    const [first] = verdicts;
    if (!first) return { kind: 'nothing', refusal: { reason: 'no-words' }, says: w.verify.noWords, nearest: [] };
    const limits = text.length > CHECKED_MAX - CUT_MAX ? [w.verify.checkedTo(CHECKED_MAX)] : [];
    return verdicts.length === 1 && first.grade === 'absent'
      ? absent(first, speaker, limits, context)
      : answered(first, verdicts, limits, context);
  },
});

/** The gravest verdict in full, and the others by their names. */
function answered(first: Verdict, verdicts: readonly Verdict[], limits: readonly string[], context: Context): Answered {
  const { messages: w } = context;
  const gravest = tellVerdict(first, context);
  const others = verdicts.slice(1).map(verdict => tellVerdict(verdict, context));
  const isOne = others.length === 0;
  const [top, ...claim] = gravest.headline(isOne);
  // Above the others' pages it would stand as theirs.
  const ofFirst = (one: HeadLine): HeadLine => (isOne ? one : { ...one, once: true });
  const beside = [...(isOne ? [] : [w.verify.found(verdicts.length, gravest.tone === 'disputed')]), ...limits];
  const isNearest = first.nearest !== undefined && first.nearest.length > 0;
  const cards = cardsOf(gravest, others);
  return {
    kind: 'answer',
    headline: [
      ofFirst(top),
      ...claim.map(ofFirst),
      ...(beside.length > 0 ? [{ kind: 'text', text: [beside.join(' ')] } as const] : []),
      ...(isNearest ? [ofFirst({ kind: 'text', text: [w.nearest] })] : []),
    ],
    cards,
    size: sizeOf(gravest, others),
    paging: 'packed',
    verdicts,
    actions: [
      ...speakers(verdicts, context),
      ...toDisputes(verdicts.flatMap(evidenceOf), undefined, context),
      ...(cards.length === 0 ? [toRules(context)] : []),
    ],
  };
}

/** Several quotations are as much as both sides of a topic; two of the record's for one are a list. */
function sizeOf({ entries }: ToldVerdict, others: readonly ToldVerdict[]): Size {
  if (others.length > 0) return 'sides';
  return entries.length > 1 ? 'list' : 'one';
}

/** One card: the gravest verdict's words of the record, then a field for each other verdict. No card where the record has no words. */
function cardsOf({ tone, entries }: ToldVerdict, others: readonly ToldVerdict[]): readonly ReplyCard[] {
  const fields = others.map(
    ({ sign, title, brief }): CardSection => ({
      heading: { kind: 'title', text: sign + title },
      entries: brief,
    }),
  );
  const [only] = entries;
  if (!only) return fields.length === 0 ? [] : [{ tone, sections: fields }];
  const isNearest = entries.some(({ telling }) => telling === 'named');
  const sections = isNearest ? [{ entries }] : byVoice(entries, 'whole');
  if (isNearest || entries.length > 1) return [{ tone, sections: [...sections, ...fields], together: true }];
  return [{ tone, by: { kind: 'voice', item: only.item }, sections: [{ entries }, ...fields] }];
}

/** The record doesn't have the words: whoever is named, or what is spoken of, may lead on. */
function absent(verdict: Verdict, speaker: Person | undefined, limits: readonly string[], context: Context): Reply {
  const { verify: words } = context.messages;
  const { sign, title, claim } = tellVerdict(verdict, context);
  return {
    kind: 'nothing',
    refusal: { reason: 'absent', ...(speaker ? { people: [speaker.id] } : {}) },
    sign,
    says: `${title}.`,
    hint: [words.elsewhere, ...limits].join(' '),
    small: [claim],
    items: verdict.nearest?.slice(0, NEAREST_MAX).map(item => itemEntry(item, context)) ?? [],
    verdicts: [verdict],
    nearest: [...waysOn(verdict, context), toRules(context)],
  };
}

/** What of the record a verdict rests on. */
const evidenceOf = ({ narration, quotes, nearest = [] }: Verdict): readonly Item[] =>
  narration ? [narration] : [...quotes, ...nearest].slice(0, NEAREST_MAX);

/** More by those whose words the claims are. */
function speakers(verdicts: readonly Verdict[], context: Context): readonly Link[] {
  const people = new Set(verdicts.flatMap(v => v.quotes).flatMap(q => peopleOf(q.by)));
  return [...people].slice(0, NEAREST_MAX).map(person => moreBy(person, context));
}

/** Quotations by whoever is named; else on what the record's nearest quotation is on. */
function waysOn({ claimant, claimed }: Verdict, context: Context): readonly Link[] {
  const { search, views } = context.dossier;
  const person = claimant?.person;
  if (person && views.quotesBySpeaker.has(person)) return [moreBy(person, context)];
  const [hit] = search.find(joined(cutWords(claimed)), item => item.kind === 'quote');
  const topic = hit?.item.topics[0];
  return topic && views.quotesOn.has(topic) ? [onTopic(topic, context)] : [];
}

function to(command: string, input: Record<string, string>): Invocation {
  return { command, input, page: 0 };
}

function moreBy(person: Person, context: Context): Link {
  const { by } = context.messages.replies.buttons;
  return {
    label: by(shortName(ownWords(context).who(person))),
    invocation: to('quote', { speaker: person.id }),
  };
}

function onTopic(topic: Topic, { messages: { replies } }: Context): Link {
  return { label: replies.buttons.on(replies.on(topic)), invocation: to('quote', { topic: topic.id }) };
}

/** How quotations are graded. */
function toRules({ messages: w }: Context): Link {
  return { label: w.verify.howIChecked, invocation: to('help', { command: 'verify' }) };
}
