/** Says where a source's text can be read, and what readers look for in it and don't find. */
import type { Messages } from '../i18n/messages.ts';
import type { Source } from '../record/types.ts';

/** A sentence, with the address that it ends in. */
export interface Whereabout {
  readonly text: string;
  readonly address?: string;
}

/**
 * Says whether the copy that was read has a headline, where it can be read, and who else has the story, whose headline
 * is never given: it would pass for the outlet's own.
 *
 * @param address where to read it; none where no public address is known
 */
export function whereabouts(
  { title, republished }: Source,
  address: string | undefined,
  { sourcePage: w }: Messages,
): readonly Whereabout[] {
  return [
    ...(title === undefined ? [{ text: w.noTitle }] : []),
    address === undefined ? { text: w.noAddress } : { text: w.readAt, address },
    ...(republished ? [{ text: w.republished(republished.outlet), address: republished.url }] : []),
  ];
}
