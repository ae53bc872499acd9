/** Draws a page as text for a terminal, in colour where that is wanted. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { printable } from '../text/sanitize.ts';
import { withLegend } from './footer.ts';
import type { Card, Line, Page, Span } from './page.ts';

/** How to draw for one terminal. */
interface TerminalStyle {
  /** Columns to wrap at. */
  readonly width: number;
  readonly colour: boolean;
  /** Lists buttons by number, for a prompt at which they can be pressed. */
  readonly numbered?: true;
}

const ESC = '\u001b[';
const RESET = `${ESC}0m`;
const CODES = { strong: '1', dim: '2', underlined: '4', bar: '36' } as const;

/** Writes lines of at most the terminal's width. */
interface Pen {
  readonly lines: string[];
  readonly colour: boolean;
  readonly paint: (code: keyof typeof CODES, text: string) => string;
  /** Breaks a text; `hanging` stands before its second line and those after. */
  readonly put: (text: string, indent?: string, hanging?: string) => void;
}

function penOf({ width, colour }: TerminalStyle): Pen {
  const lines: string[] = [];
  return {
    lines,
    colour,
    paint: (code, text) => (colour && text !== '' ? `${ESC}${CODES[code]}m${text}${RESET}` : text),
    put: (text, indent = '', hanging = indent) => {
      const room = Math.max(20, width - stringWidth(indent));
      for (const [i, part] of wrapAnsi(text, room, { hard: true }).split('\n').entries())
        lines.push((i === 0 ? indent : hanging) + part);
    },
  };
}

/**
 * Draws a page in lines of at most `style.width` columns, without a line break at the end. Nothing in it can control
 * the terminal.
 */
export function terminal(page: Page, style: TerminalStyle): string {
  const pen = penOf(style);
  const { lines, paint, put } = pen;
  for (const one of page.headline ?? []) drawLine(one, pen);
  for (const card of page.cards ?? []) drawCard(card, pen);
  if (page.buttons.length > 0) lines.push('');
  for (const [i, button] of page.buttons.entries()) {
    const mark = style.numbered ? `[${i + 1}] ` : '- ';
    put(printable(button.label), mark, ' '.repeat(mark.length));
  }
  const footer = withLegend(page.footer, page.legend ?? '');
  if (footer !== '') {
    lines.push('');
    put(paint('dim', printable(footer)));
  }
  return lines.join('\n');
}

function drawCard({ author, title, lines: own, fields }: Card, pen: Pen): void {
  pen.lines.push('');
  for (const name of [title, author]) if (name !== undefined) drawName(name, pen);
  for (const one of own) drawLine(one, pen);
  for (const [i, { name, lines }] of fields.entries()) {
    if (i > 0 || own.length > 0) pen.lines.push('');
    drawName(name, pen);
    for (const one of lines) drawLine(one, pen);
  }
}

const drawName = (name: string, { paint, put }: Pen): void => put(paint('strong', printable(name)));

function drawLine(line: Line, pen: Pen): void {
  const { paint, put } = pen;
  const text = line.spans.map(span => spanText(span, pen)).join('');
  switch (line.role) {
    case 'code':
      pen.lines.push(...codeLines(line));
      break;
    case 'words':
      put(text, `${paint('bar', '|')} `);
      break;
    case 'bullet':
      put(text, '- ', '  ');
      break;
    default:
      put(line.role === 'small' ? paint('dim', text) : text);
  }
}

function spanText(span: Span, { colour, paint }: Pen): string {
  if ('instant' in span) return `${new Date(span.instant * 1_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if ('channel' in span) return `#${span.channel}`;
  if ('command' in span) return printable(`/${span.shown}`);
  const { strong, underlined } = span;
  const safe = printable(span.text);
  const bold = strong ? paint('strong', safe) : safe;
  if (!underlined) return bold;
  return colour ? paint('underlined', bold) : `_${bold}_`;
}

/** Returns lines of code as they are, to be copied: neither wrapped nor indented. */
function codeLines({ spans }: Line): readonly string[] {
  const text = spans.map(part => ('text' in part ? part.text : '')).join('');
  return text.split('\n').map(printable);
}
