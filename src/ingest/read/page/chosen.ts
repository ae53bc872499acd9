/** Divides a page's lines into those of its article and the others. */
import type { PageElement } from './dom.ts';
import { isStory, type PageLine } from './lines.ts';
import { placesOf } from './places.ts';

/** A page's lines, divided. */
export interface Divided {
  readonly kept: readonly PageLine[];
  readonly others: readonly PageLine[];
}

/**
 * Divides a page's lines by those of the body that was found in it, which are given without captions. The search for the body
 * loses lines: those that read as a story's belong to it wherever they stand in the same article. Captions belong to it from
 * the headline as far as it goes.
 *
 * @param all the page's lines, before the search moves its elements
 */
export function chosen(all: readonly PageLine[]): (body: readonly PageLine[]) => Divided {
  const ancestry = all.map(({ element }) => ancestorsOf(element));
  return body => {
    const found = placesOf(all, body);
    const holders = [...found].map(place => ancestry[place] ?? []);
    const isWithin = withinArticle(holders);
    const isOne = (line: PageLine, index: number): boolean =>
      found.has(index) || (isStory(line) && isWithin(ancestry[index] ?? []));
    const places = new Set(all.flatMap((line, index) => (isOne(line, index) ? [index] : [])));
    const [first = 0, last = -1] = [[...places].at(0), [...places].at(-1)];
    const headline = all.findLastIndex(({ kind }, index) => kind === 'title' && index < first);
    const isKept = ({ kind }: PageLine, index: number): boolean =>
      places.has(index) || (kind === 'captions' && index > (headline < 0 ? first : headline) && index < last);
    return { kept: all.filter(isKept), others: all.filter((line, index) => !isKept(line, index)) };
  };
}

const ARTICLE = 'article, [itemprop~=articleBody]';
/** What stands in these is a part of what stands around them. */
const PART = /^(?:p|blockquote|li|ul|ol|dl|dt|dd|td|th|tr|tbody|thead|table)$/u;

/**
 * Tells which elements stand in the article that holds some lines: in the innermost element that holds all of them and is
 * called one, or else is a box. An article within it that holds none of them is another.
 *
 * @param holders the elements around each line, from the innermost
 */
function withinArticle(holders: readonly (readonly PageElement[])[]): (around: readonly PageElement[]) => boolean {
  let shared = holders[0] ?? [];
  for (const around of holders) {
    const held = new Set(around);
    shared = shared.filter(element => held.has(element));
  }
  const scope = shared.find(element => element.matches(ARTICLE)) ?? shared.find(one => !PART.test(one.localName));
  const holding = new Set(holders.flat());
  return around => {
    const inside = scope === undefined ? -1 : around.indexOf(scope);
    return inside >= 0 && around.slice(0, inside).every(one => one.localName !== 'article' || holding.has(one));
  };
}

function ancestorsOf(element: PageElement): readonly PageElement[] {
  const all: PageElement[] = [];
  for (let one: PageElement | null = element; one; one = one.parentElement) all.push(one);
  return all;
}
