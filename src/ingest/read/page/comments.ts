/** Takes the comments out of a page, as browsers do: the parser doesn't know every way in which they end. */

/** Where a comment begins, something that counts as one, or an element whose text has none. */
const NEXT = /<!--|<!\[|<(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s>/])/giu;
/** A comment that ends where it begins. */
const EMPTY = /-?>/uy;

/** A page's text without its comments. One that is never closed stays as it is, and all behind it. */
export function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let next = nextIn(html, 0); next; next = nextIn(html, from)) {
    const [opening, raw] = next;
    const end = raw === undefined ? endOf(html, next.index, opening) : endOfElement(html, next.index, raw);
    if (end === undefined) break;
    kept.push(html.slice(from, raw === undefined ? next.index : end));
    from = end;
  }
  return kept.join('') + html.slice(from);
}

function nextIn(html: string, from: number): RegExpExecArray | null {
  NEXT.lastIndex = from;
  return NEXT.exec(html);
}

function endOf(html: string, start: number, opening: string): number | undefined {
  const inside = start + opening.length;
  EMPTY.lastIndex = inside;
  if (opening === '<!--' && EMPTY.test(html)) return EMPTY.lastIndex;
  return endBehind(html, inside, opening === '<!--' ? /--!?>/gu : />/gu);
}

const endOfElement = (html: string, start: number, name: string): number | undefined =>
  endBehind(html, start, new RegExp(String.raw`</${name}(?=[\s>/])`, 'giu'));

function endBehind(html: string, from: number, end: RegExp): number | undefined {
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : undefined;
}
