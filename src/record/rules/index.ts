/** Lists the editorial rules. */

import type { Rule } from '../lint.ts';
import { conditions, disputeSides, hedge } from './claims.ts';
import { eventStatus, recordedAhead, recordedOrder, saidAsPrinted, saidBeforePublished, when } from './dates.ts';
import { cleanText, sourceFileName } from './files.ts';
import { knownIds, uniqueIds, withdrawnInUse } from './ids.ts';
import { countryCode, glosses, office, partyNames, topic, unambiguousNames } from './names.ts';
import { misquote, noQuotationMarks, quotationEdges, quoteSlot } from './quotes.ts';
import {
  allQuoted,
  captionOrHead,
  ownWords,
  paragraphInSource,
  textCounts,
  textHash,
  verbatim,
  wholeQuotation,
} from './source-text.ts';
import { noNames, stemsOnce } from './vocabulary.ts';

/** Every rule. The order is that in which problems on one line are shown. */
export const RULES: readonly Rule[] = [
  knownIds,
  uniqueIds,
  unambiguousNames,
  countryCode,
  partyNames,
  office,
  topic,
  glosses,
  stemsOnce,
  noNames,
  when,
  saidBeforePublished,
  saidAsPrinted,
  eventStatus,
  conditions,
  hedge,
  quoteSlot,
  quotationEdges,
  misquote,
  noQuotationMarks,
  disputeSides,
  withdrawnInUse,
  recordedOrder,
  recordedAhead,
  cleanText,
  sourceFileName,
  paragraphInSource,
  textHash,
  textCounts,
  captionOrHead,
  verbatim,
  wholeQuotation,
  allQuoted,
  ownWords,
];
