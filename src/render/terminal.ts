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
const CODES = { strong: '1', dim: '2', bar: '36', underlined: '4' } as const;

/**
 * Draws a page in lines of at most `style.width` columns, without a line break at the end. Nothing in it can control
 * the terminal.
 */
export function terminal(page: Page, style: TerminalStyle): string {
  const paint = (code: keyof typeof CODES, text: string): string =>
    style.colour && text !== '' ? `${ESC}${CODES[code]}m${text}${RESET}` : text;
  const lines: string[] = [];
  const put = (text: string, indent = '', hanging = indent): void => {
    const room = Math.max(20, style.width - stringWidth(indent));
    for (const [i, part] of wrapAnsi(text, room, { hard: true }).split('\n').entries())
      lines.push((i === 0 ? indent : hanging) + part);
  };
  const span = (part: Span): string => {
    if ('moment' in part) return '';
    if ('instant' in part) return `${new Date(part.instant * 1_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    if ('channel' in part) return `#${part.channel}`;
    if ('command' in part) return printable(`/${part.shown}`);
    const safe = printable(part.text);
    const bold = part.strong ? paint('strong', safe) : safe;
    if (!part.underlined) return bold;
    return style.colour ? paint('underlined', bold) : `_${bold}_`;
  };
  const draw = (line: Line): void => {
    if (line.role === 'code') {
      lines.push(...codeLines(line));
      return;
    }
    const text = line.spans.map(span).join('');
    if (line.role === 'words') put(text, `${paint('bar', '|')} `);
    else if (line.role === 'condition') put(`! ${text}`, '  ');
    else put(['note', 'date', 'cite'].includes(line.role) ? paint('dim', text) : text, '  ');
  };

  const drawLine = ({ role, spans }: Line): void => {
    const text = spans.map(span).join('');
    if (role === 'code') lines.push(...codeLines({ role, spans }));
    else if (role === 'words') put(text, `${paint('bar', '|')} `);
    else if (role === 'bullet') put(text, '- ', '  ');
    else put(role === 'small' ? paint('dim', text) : text);
  };
  const drawCard = ({ author, title, lines: own, fields }: Card): void => {
    lines.push('');
    for (const name of [title, author]) if (name !== undefined) put(paint('strong', printable(name)));
    for (const one of own) drawLine(one);
    for (const [i, { name, lines: under }] of fields.entries()) {
      if (i > 0 || own.length > 0) lines.push('');
      put(paint('strong', printable(name)));
      for (const one of under) drawLine(one);
    }
  };

  if (page.headline) {
    for (const one of page.headline) drawLine(one);
    for (const card of page.cards ?? []) drawCard(card);
  } else {
    // The first answer as a sentence is for surfaces that don't show the rest; here the rest is all there.
    put(page.title === undefined ? printable(page.sentence) : paint('strong', printable(page.title)));
    if (page.lead !== undefined) put(printable(page.lead));
    for (const section of page.sections) {
      if (section.heading !== undefined) lines.push('', paint('strong', printable(section.heading)));
      for (const block of section.blocks) {
        lines.push('');
        for (const line of block) draw(line);
      }
    }
  }
  if (page.buttons.length > 0) lines.push('');
  for (const [i, button] of page.buttons.entries()) put(printable(button.label), style.numbered ? `[${i + 1}] ` : '- ');
  const footer = withLegend(page.footer, page.legend ?? '');
  if (footer !== '') {
    lines.push('');
    put(paint('dim', printable(footer)));
  }
  return lines.join('\n');
}

/** Returns lines of code as they are, to be copied: neither wrapped nor indented. */
function codeLines({ spans }: Line): readonly string[] {
  const text = spans.map(part => ('text' in part ? part.text : '')).join('');
  return text.split('\n').map(printable);
}
