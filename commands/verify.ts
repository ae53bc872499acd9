/** `/verify`, and "Check this quote" in a message's menu: checks claimed quotations against the record. */
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import type { Item, Person } from '../src/record/types.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Entry, Link, Reply } from '../src/reply/reply.ts';
import { label } from '../src/text/sanitize.ts';
import { cutWords, joined } from '../src/verify/tokens.ts';
import type { Verdict } from '../src/verify/types.ts';
import { verifyText } from '../src/verify/verify.ts';

/** Longest text that is checked, in UTF-16 code units; most of a Discord message. */
const CHECKED_MAX = 1_500;
/** A longer message comes cut to that length, less what a grapheme or a space at the cut takes. */
const CUT_MAX = 16;
/** Longest excerpt of a text that is repeated in a refusal. */
const EXCERPT_MAX = 300;
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
    const { dossier, messages: w } = context;
    const verdicts = verifyText(text, dossier, speaker);
    const [first] = verdicts;
    if (!first)
      return { kind: 'nothing', refusal: { reason: 'no-words' }, says: w.notInRecord(w.verify.noWords), nearest: [] };
    if (verdicts.length === 1 && first.grade === 'absent') {
      const says = w.notInRecord(w.verify.absent(label(first.claimed, EXCERPT_MAX)));
      const refusal = { reason: 'absent', ...(speaker ? { people: [speaker.id] } : {}) } as const;
      const items = first.nearest?.slice(0, NEAREST_MAX).map(item => itemEntry(item, context)) ?? [];
      return { kind: 'nothing', refusal, says, items, verdicts, nearest: nearest(first, context) };
    }
    const lead = [
      ...(verdicts.length > 1 ? [w.verify.found(verdicts.length)] : []),
      ...(text.length > CHECKED_MAX - CUT_MAX ? [w.verify.checkedTo(CHECKED_MAX)] : []),
    ];
    return {
      kind: 'items',
      title: w.verify.title,
      ...(lead.length > 0 ? { lead: lead.join(' ') } : {}),
      groups: [{ entries: verdicts.map(verdict => entry(verdict, context)) }],
      paging: 'packed',
      links: [...speakers(verdicts, context), ...toDisputes(verdicts.flatMap(evidenceOf), undefined, context)],
    };
  },
});

/** What of the record a verdict rests on. */
const evidenceOf = ({ narration, quotes, nearest = [] }: Verdict): readonly Item[] =>
  narration ? [narration] : [...quotes, ...nearest].slice(0, NEAREST_MAX);

function entry(verdict: Verdict, context: Context): Entry {
  const evidence = evidenceOf(verdict).map(item => itemEntry(item, context));
  return { kind: 'verdict', verdict, told: ownWords(context).verdict(verdict), evidence };
}

/** More by those whose words the claims are. */
function speakers(verdicts: readonly Verdict[], context: Context): readonly Link[] {
  const people = new Set(verdicts.flatMap(v => v.quotes).map(q => q.by.person));
  return [...people].slice(0, NEAREST_MAX).map(person => moreBy(person, context));
}

/** Quotations by whoever is named, or by whoever speaks of the same. */
function nearest({ claimant, claimed }: Verdict, context: Context): readonly Link[] {
  const { search } = context.dossier;
  const hits = search.find(joined(cutWords(claimed)), item => item.kind === 'quote');
  const people = new Set([
    ...(claimant?.person ? [claimant.person] : []),
    ...hits.map(hit => hit.item).flatMap(item => (item.kind === 'quote' ? [item.by.person] : [])),
  ]);
  return [...people]
    .filter(person => context.dossier.views.quotesBySpeaker.has(person))
    .slice(0, NEAREST_MAX)
    .map(person => moreBy(person, context));
}

function moreBy(person: Person, context: Context): Link {
  return {
    label: context.messages.sameSpeaker(ownWords(context).who(person)),
    invocation: { command: 'quote', input: { speaker: person.id }, page: 0 },
  };
}
