/** Marks what is disputed, and what only one side says while the others aren't heard. */
import type { Messages } from '../i18n/messages.ts';
import { isOneSided } from '../record/disputes.ts';
import type { Dispute } from '../record/types.ts';

/** The mark of a line that stands in these disputes: it is disputed where another side is heard on one of them. */
export const disputeMark = (disputes: readonly Dispute[], { replies }: Messages): string =>
  disputes.every(isOneSided) ? replies.oneSidedMark : replies.disputedMark;

/** Says of an item that stands alone which question it is one side's word on. */
export const openQuestion = (dispute: Dispute, { replies }: Messages): string =>
  isOneSided(dispute) ? replies.oneSided(dispute.question) : replies.disputed(dispute.question);
