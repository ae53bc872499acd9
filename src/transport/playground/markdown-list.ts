/** Lists of Discord's Markdown, by their lines. */

/** `- a`, `* a`, `1. a`, after any number of spaces. */
const ITEM = /^( *)([-*]|\d{1,9}\.) +(?=\S)/;
/** A line that goes on with the item above it. */
const CONTINUED = /^ +\S/;
/** How much deeper a line starts, in spaces, to belong to the item above. */
const DEEPER = 2;

export interface ListLines {
  readonly ordered: boolean;
  readonly start: number;
  /** Each item's lines, without its mark; what is below it is indented. */
  readonly items: readonly string[];
}

/** The list that a text begins with, with its last line break. */
export function listAt(text: string): string | undefined {
  if (!ITEM.test(text)) return undefined;
  const lines = text.split('\n');
  const end = lines.findIndex(line => !ITEM.test(line) && !CONTINUED.test(line));
  if (end < 0) return text;
  return `${lines.slice(0, end).join('\n')}\n`;
}

/** The items of what {@link listAt} found. */
export function itemsOf(list: string): ListLines {
  const lines = list.replace(/\n$/, '').split('\n');
  const [, indent = '', mark = ''] = ITEM.exec(lines[0] ?? '') ?? [];
  const items: string[][] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    const own = item !== null && (item[1] ?? '').length < indent.length + DEEPER;
    if (own) items.push([line.slice(item[0].length)]);
    else items.at(-1)?.push(item ? line : line.trimStart());
  }
  const ordered = mark.endsWith('.');
  return { ordered, start: ordered ? Number.parseInt(mark, 10) : 1, items: items.map(item => item.join('\n')) };
}
