/** Gathers the items of a story: quotations, statements, and facts for what is neither. */
import { type DeedSaid, deedsIn } from './deeds.ts';
import { goingOn } from './going-on.ts';
import type { Ids } from './ids.ts';
import { type DraftedItem, fact, quotation, statement } from './item.ts';
import { primaryIn } from './primary.ts';
import { type Said, saidIn } from './said.ts';
import { doCross, type Story, spanText } from './story.ts';
import { restOf, tellsMore, untoldIn } from './untold.ts';

/** The items of a story: of each kind in the order of the text. */
export function itemsOf(story: Story, ids: Ids): readonly DraftedItem[] {
  if (story.article.form !== 'article') return primaryIn(story).map(said => itemOf(story, said, ids));
  const said = withRest(story, withDeeds(saidIn(story), deedsIn(story)));
  const items = said.map(one => itemOf(story, one, ids));
  return [...goingOn(story, items), ...untoldIn(story, said).map(untold => fact(story, untold, ids))];
}

/** Adds what parties do by saying it, where nobody else is found for the same words; and drops what only seemed to be told. */
function withDeeds(said: readonly Said[], deeds: readonly DeedSaid[]): readonly Said[] {
  const isDoubtful = ({ kind, by }: Said): boolean => kind === 'indirect' && by.mark?.kind === 'check';
  const kept = said.filter(one => !(isDoubtful(one) && deeds.some(deed => doCross(one.sentence, deed.sentence))));
  const isTold = (deed: Said): boolean =>
    kept.some(one => one.kind === 'indirect' && doCross(one.span, deed.span) && one.voice?.party === deed.voice?.party);
  const added = deeds.filter(deed => !isTold(deed));
  return [...kept, ...added].toSorted((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

/** Whether words are part of the reporter's sentence: with a small letter. */
const isAmid = (story: Story, { span }: Said): boolean => /^\P{L}*\p{Ll}/u.test(spanText(story, span));

/** Adds what stands around quoted words in their sentence, where it tells more than who speaks, and isn't found as told already. */
function withRest(story: Story, said: readonly Said[]): readonly Said[] {
  const isOf = (one: Said, { sentence }: Said): boolean => doCross(one.span, sentence);
  return said.flatMap((one, at) => {
    const those = said.filter(other => isOf(other, one));
    const isFirst = said.findIndex(other => isOf(other, one)) === at;
    const isMixed = isFirst && those.every(other => other.kind === 'direct' && isAmid(story, other));
    return isMixed && tellsMore(restOf(story, one.sentence, those))
      ? [one, { ...one, kind: 'indirect' as const, span: one.sentence }]
      : [one];
  });
}

const itemOf = (story: Story, said: Said, ids: Ids): DraftedItem =>
  said.kind === 'direct' ? quotation(story, said, ids) : statement(story, said, ids);
