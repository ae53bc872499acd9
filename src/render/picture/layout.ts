/** Lays out a picture: computes where everything stands, in pixels. Pure, so that tests need draw nothing. */
import { layOutCard } from './layout-card.ts';
import { layOutMatrix } from './layout-matrix.ts';
import { layOutTimeline } from './layout-timeline.ts';
import type { Layout, Measure } from './marks.ts';
import { ALT_MAX, type Picture } from './picture.ts';

/** Lays out a picture. "too long": its words don't fit whole, or its alternative text is longer than {@link ALT_MAX}. */
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
