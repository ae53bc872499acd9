/** Gathers the items of a story: quotations, statements, and facts for what is neither. */
import type { Span } from '../types.ts';
import { clausesIn } from './clauses.ts';
import { type DeedSaid, deedsIn } from './deeds.ts';
import { goingOn } from './going-on.ts';
import type { Ids } from './ids.ts';
import { type DraftedItem, fact, quotation, statement } from './item.ts';
import { primaryIn } from './primary.ts';
import { type Said, saidIn } from './said.ts';
import { doCross, type Story, spanText, toldText } from './story.ts';
import { tellsMore, untoldIn, withoutVoice } from './untold.ts';

/** The items of a story: of each kind in the order of the text. */
export function itemsOf(story: Story, ids: Ids): readonly DraftedItem[] {
  if (story.article.form !== 'article') return primaryIn(story).map(said => itemOf(story, said, ids));
  const said = withRest(story, withDeeds(saidIn(story), deedsIn(story)));
  const items = said.map(one => itemOf(story, one, ids));
  return [...goingOn(story, items), ...untoldIn(story, said).map(untold => fact(story, untold, ids))];
}

/**
 * Adds what parties do by saying it, where nobody else is found for the same words, and nobody else tells of it: "Norland has
 * offered a truce, a diplomat said". Drops what only seemed to be told.
 */
function withDeeds(said: readonly Said[], found: readonly DeedSaid[]): readonly Said[] {
  const indirect = said.filter(({ kind }) => kind === 'indirect');
  const isWithin = ({ span }: Said, other: Said): boolean =>
    other.span.block === span.block && other.span.start <= span.start && span.start < other.span.end;
  // That “Norland’s claims” are Norland’s is plain, whoever denies them.
  const deeds = found.filter(deed => deed.told !== undefined || !indirect.some(one => isWithin(deed, one)));
  const isDoubtful = ({ kind, by }: Said): boolean => kind === 'indirect' && by.mark?.kind === 'check';
  const kept = said.filter(one => !(isDoubtful(one) && deeds.some(deed => doCross(one.sentence, deed.sentence))));
  const isTold = (deed: Said): boolean =>
    kept.some(one => one.kind === 'indirect' && doCross(one.span, deed.span) && one.voice?.party === deed.voice?.party);
  const added = deeds.filter(deed => !isTold(deed));
  return [...kept, ...added].toSorted((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

/** Whether words are part of the reporter's sentence: with a small letter. */
const isAmid = (story: Story, { kind, span }: Said): boolean =>
  kind === 'direct' && /^\P{L}*\p{Ll}/u.test(spanText(story, span));

/**
 * Of a sentence with words quoted amid it the quotation's setting tells the rest. Only a clause of it in which nothing is quoted
 * is a statement, where it tells more than who speaks, and isn't found as told already.
 */
function withRest(story: Story, said: readonly Said[]): readonly Said[] {
  const amid = said.filter(one => isAmid(story, one));
  const isQuoted = (span: Span): boolean => amid.some(other => doCross(other.span, span));
  const clauseApart = (one: Said, of: Span): readonly Said[] => {
    const apart = clausesIn(story, of).find(
      clause => !isQuoted(clause) && tellsMore(withoutVoice(toldText(story, clause), [...one.around, one.cue ?? ''])),
    );
    return apart ? [{ ...one, kind: 'indirect', span: apart }] : [];
  };
  return said.flatMap((one): readonly Said[] => {
    if (one.kind === 'indirect') return isQuoted(one.span) ? clauseApart(one, one.span) : [one];
    const others = said.filter(other => doCross(other.span, one.sentence));
    const isFirst = others[0] === one && others.every(other => amid.includes(other));
    return isFirst ? [one, ...clauseApart(one, one.sentence)] : [one];
  });
}

const itemOf = (story: Story, said: Said, ids: Ids): DraftedItem =>
  said.kind === 'direct' ? quotation(story, said, ids) : statement(story, said, ids);
