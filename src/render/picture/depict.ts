/** An answer's picture in words: the same words as the text has, and no more than its own text can hold. */
import type { Depiction } from '../../reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { depictCard } from './depict-card.ts';
import { depictMatrix } from './depict-matrix.ts';
import { depictTimeline } from './depict-timeline.ts';
import type { Picture } from './picture.ts';

export function depict(depiction: Depiction, wording: Wording): Picture {
  switch (depiction.kind) {
    case 'card':
      return depictCard(depiction.quote, depiction.disputes, wording);
    case 'timeline':
      return depictTimeline(depiction.title, depiction.events, wording);
    case 'matrix':
      return depictMatrix(depiction, wording);
  }
}
