/** Says where on the web a citation leads. */
import { memoizeOwn } from '../lib/lazy.ts';
import { textFragment } from '../text/text-fragment.ts';
import type { Citation, Item, Printing } from './types.ts';

/**
 * The address that a citation leads to: of a quotation, as this source prints it, its very words, of anything else the page;
 * none where the source has none.
 */
export function addressOf(cited: Item | Citation | Printing): string | undefined {
  const { url } = cited.source;
  const isQuotation = 'kind' in cited ? cited.kind === 'quote' : 'text' in cited;
  if (url === undefined || !isQuotation || !('text' in cited) || ('repeated' in cited && cited.repeated)) return url;
  return url + (fragmentOf(cited.text) ?? '');
}

/** A quotation's address stands on every page that tells it. */
const fragmentOf = memoizeOwn(textFragment);
