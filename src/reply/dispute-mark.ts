/** Says that something is disputed, or that only one side says it while the others aren't heard. */
import type { Messages } from '../i18n/messages.ts';
import { areOneSided, isOneSided } from '../record/disputes.ts';
import type { Dispute } from '../record/types.ts';

/** Stands before whatever says so in a text. */
export const WARNING = '⚠\u00a0';

/** In a word or two: it is disputed where another side is heard on one of these. */
export const disputeWord = (disputes: readonly Dispute[], { replies }: Messages): string =>
  areOneSided(disputes) ? replies.oneSidedMark : replies.disputedMark;

/** In a sentence that asks the question. */
export const openQuestion = (dispute: Dispute, { replies }: Messages): string =>
  isOneSided(dispute) ? replies.oneSided(dispute.question) : replies.disputed(dispute.question);
