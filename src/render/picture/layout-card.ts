/** Lays out a card: the words, then what is disputed of them, then the speaker. */
import { BODY, INK, type Layout, type Measure, MUTED, NAME, OFFICE, RUST } from './marks.ts';
import type { CardPicture } from './picture.ts';
import { flagged, INNER, sheet } from './sheet.ts';
import { column, gap, keepTogether, type Piece, paragraph, type Span, warned, widestWord } from './typesetting.ts';

/** Sizes of the words, and the longest text that each is for: the shorter, the larger. */
const SIZES = [
  { size: 76, upTo: 120 },
  { size: 57, upTo: 260 },
  { size: 50, upTo: 420 },
  { size: 44, upTo: Number.POSITIVE_INFINITY },
] as const;

/** Our own words look as large as printed ones when they're set a little smaller. */
const SANS_SHARE = 0.94;

/** Lays out a card, as high as it needs to be. */
export function layOutCard(card: CardPicture, measure: Measure): Layout {
  const { disputes, flag, speaker, office, said, credit } = card;
  const text = (width: number, ...spans: readonly Span[]): Piece => paragraph(spans, width, measure);
  const who = (width: number): Piece =>
    column(
      text(width, { text: speaker, font: NAME, fill: INK }),
      ...(office === undefined ? [] : [text(width, { text: office, font: OFFICE, fill: MUTED })]),
      text(width, { text: keepTogether(said), font: OFFICE, fill: MUTED }),
    );
  const body = column(
    text(INNER, ...largest(card, measure)),
    ...disputes.flatMap(question => [gap(20), text(INNER, ...warned(question, { ...BODY, weight: 600 }, RUST))]),
    gap(36),
    flagged(flag, NAME, INNER, who),
  );
  return sheet(card, body, credit === undefined ? [] : [credit], disputes.length > 0, measure);
}

/** Sets the words at the size for their length, or at a smaller one at which no word is broken. */
function largest({ words }: CardPicture, measure: Measure): readonly Span[] {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  const fitting = SIZES.filter(({ upTo }) => length <= upTo).map(({ size }) => spansOf(words, size));
  return fitting.find(spans => widestWord(spans, measure) <= INNER) ?? spansOf(words, 44);
}

function spansOf(words: CardPicture['words'], size: number): readonly Span[] {
  const own = { typeface: 'serif', size, weight: 400 } as const;
  const carrying = { typeface: 'sans', size: size * SANS_SHARE, weight: 400 } as const;
  return words.map(({ text, quoted }) => ({ text, font: quoted ? own : carrying, fill: INK }));
}
