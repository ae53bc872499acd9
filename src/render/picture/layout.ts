/** Lays out a picture: computes where everything stands, in pixels. Pure, so that tests need draw nothing. */
import { layOutCard } from './layout-card.ts';
import { layOutComparison } from './layout-comparison.ts';
import { layOutTimeline } from './layout-timeline.ts';
import type { Layout, Measure } from './marks.ts';
import { ALT_MAX, type Picture } from './picture.ts';

/**
 * Highest picture, in pixels: what is higher is shown too narrow to be read, and takes too much memory.
 */
const HEIGHT_MAX = 12_000;

/** Lays out a picture. "too long": it would be too high, or its alternative text is longer than {@link ALT_MAX}. */
export function layOut(picture: Picture, measure: Measure): Layout | 'too long' {
  if (picture.alt.length > ALT_MAX) return 'too long';
  const layout = laidOut(picture, measure);
  return layout.height > HEIGHT_MAX ? 'too long' : layout;
}

function laidOut(picture: Picture, measure: Measure): Layout {
  switch (picture.kind) {
    case 'card':
      return layOutCard(picture, measure);
    case 'timeline':
      return layOutTimeline(picture, measure);
    case 'comparison':
      return layOutComparison(picture, measure);
  }
}
