/** Says where on the web a citation leads. */
import { textFragment } from '../text/text-fragment.ts';
import type { Item } from './types.ts';

/**
 * The address that an item's citation leads to: of a quotation its very words, of anything else the page; none where the
 * source has none.
 */
export function addressOf(item: Item): string | undefined {
  const { url } = item.source;
  if (url === undefined || item.kind !== 'quote' || item.repeated) return url;
  return url + (textFragment(item.text) ?? '');
}
