/** Where everything in a picture stands: pure, so that it can be tested without drawing anything. Pixels throughout. */
import { layOutCard } from './layout-card.ts';
import { layOutMatrix } from './layout-matrix.ts';
import { layOutTimeline } from './layout-timeline.ts';
import type { Layout, Measure } from './marks.ts';
import { ALT_MAX, type Picture } from './picture.ts';

/** "too long": the words don't fit whole, or the text that stands for the picture doesn't. */
export function layOut(picture: Picture, measure: Measure): Layout | 'too long' {
  if (picture.alt.length > ALT_MAX) return 'too long';
  switch (picture.kind) {
    case 'card':
      return layOutCard(picture, measure);
    case 'timeline':
      return picture.entries.length === 0 ? 'too long' : layOutTimeline(picture, measure);
    case 'matrix':
      return picture.rows.length === 0 ? 'too long' : layOutMatrix(picture, measure);
  }
}
