/** Finds what is wrong with a layout. */
import { type Layout, type Mark, MIN_SIZE, type TextMark } from '../../../src/render/picture/marks.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a text, from the top of a capital with its accent to the bottom of a descender; a flag stands on its line. */
const textBox = ({ x, baseline, width, font }: TextMark): Box => ({
  left: x,
  top: baseline - font.size * 0.8,
  right: x + width,
  bottom: baseline + (font.typeface === 'flags' ? 0 : font.size * 0.22),
});

const around = (points: readonly (readonly [number, number])[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  right: Math.max(...points.map(([x]) => x)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'text':
      return textBox(mark);
    case 'box':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'circle':
    case 'triangle': {
      const half = mark.size / 2;
      return { left: mark.x - half, top: mark.y - half, right: mark.x + half, bottom: mark.y + half };
    }
    case 'line':
      return around([mark.from, mark.to]);
  }
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Lists the colours under a text that aren't covered by something that holds the whole text. */
function groundsOf(text: TextMark, { ground, marks }: Layout): readonly string[] {
  let grounds = [ground];
  for (const mark of marks.slice(0, marks.indexOf(text))) {
    const fill = mark.kind === 'text' || mark.kind === 'line' ? undefined : mark.fill;
    if (fill === undefined || !meet(boxOf(mark), textBox(text))) continue;
    const covers = holds(boxOf(mark), textBox(text));
    grounds = covers ? [fill] : [...grounds, fill];
  }
  return grounds;
}

/** Tells whether a line passes through a box. */
function crosses({ from, to }: Extract<Mark, { kind: 'line' }>, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]));
  return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(1, steps)).some(t => {
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

/** Describes each fault in a line; none for a good layout. */
export function faultsOf(layout: Layout): readonly string[] {
  const frame: Box = { left: 0, top: 0, right: layout.width, bottom: layout.height };
  const texts = layout.marks.filter(mark => mark.kind === 'text');
  const lines = layout.marks.filter(mark => mark.kind === 'line');
  const markers = layout.marks.filter(mark => mark.kind === 'circle' && mark.size > 24);
  return [
    ...layout.marks.filter(mark => !holds(frame, boxOf(mark))).map(mark => `outside: ${JSON.stringify(mark)}`),
    ...pairs(texts).flatMap(([a, b]) => (meet(textBox(a), textBox(b)) ? [`overlap: ${a.text} / ${b.text}`] : [])),
    ...pairs(markers).flatMap(([a, b]) => (meet(boxOf(a), boxOf(b)) ? [`markers overlap at ${boxOf(a).left}`] : [])),
    ...texts.filter(text => lines.some(line => crosses(line, textBox(text)))).map(text => `crossed: ${text.text}`),
    ...texts.filter(text => text.font.size < MIN_SIZE).map(text => `small: ${text.text}`),
    ...texts
      .filter(text => text.font.typeface !== 'flags')
      .filter(text => groundsOf(text, layout).some(ground => contrast(text.fill, ground) < 4.5))
      .map(text => `faint: ${text.text}`),
  ];
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as const));
}
