/** Tells what of a page its readers don't see: by its own attributes, since no style sheet is read. */
import type { PageElement } from './dom.ts';
import { isApart } from './lines.ts';

/** Only for those who have the page read to them: "Image caption,". */
const UNSEEN = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)(?:\s|$)/iu;
/** So far outside, in hundreds of pixels or more, that nothing is seen. */
const OUTSIDE = /^-\d{3,}/u;
/** The values of a style by which an element isn't seen. */
const STYLES: Readonly<Record<string, RegExp>> = {
  display: /^none$/u,
  visibility: /^(?:hidden|collapse)$/u,
  opacity: /^0*(?:\.0*)?%?$/u,
  'font-size': /^0*(?:\.0*)?(?:px|em|rem|pt|%)?$/u,
  left: OUTSIDE,
  right: OUTSIDE,
  top: OUTSIDE,
  bottom: OUTSIDE,
  'text-indent': OUTSIDE,
  'margin-left': OUTSIDE,
  transform: /translate[xy]?\(\s*-\d{3,}|scale\(\s*0\s*\)/u,
  clip: /^rect\((?:[01](?:px)?[\s,]*){4}\)$/u,
  'clip-path': /^inset\((?:50|100)%\)$/u,
};
/** What holds the whole article is hidden only until the page has loaded, or while a dialogue is open. */
const WHOLE = 'h1, main, article';

/** Whether readers don't see an element. */
export function isHidden(element: PageElement): boolean {
  if (UNSEEN.test(element.getAttribute('class') ?? '')) return true;
  const styles = stylesOf(element);
  if (element.getAttribute('hidden') !== null || isOne(styles, 'display') || isOne(styles, 'visibility')) return true;
  // Amid a line it's a large first letter, that is read out elsewhere.
  const isUnread = element.getAttribute('aria-hidden')?.toLowerCase() === 'true' && isApart(element);
  return (
    (isUnread || [...styles.keys()].some(name => isOne(styles, name))) &&
    !element.matches(`body, ${WHOLE}`) &&
    element.querySelector(WHOLE) === null
  );
}

const isOne = (styles: ReadonlyMap<string, string>, name: string): boolean =>
  STYLES[name]?.test(styles.get(name) ?? '-') ?? false;

function stylesOf(element: PageElement): ReadonlyMap<string, string> {
  const declared = (element.getAttribute('style') ?? '').toLowerCase().split(';');
  return new Map(
    declared.flatMap(one => {
      const [name = '', value] = one.split(':');
      return value === undefined ? [] : [[name.trim(), value.replace(/!important/u, '').trim()] as const];
    }),
  );
}
