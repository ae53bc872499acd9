/** The editorial rules, one a file: the one list. The order is that in which problems on one line are shown. */
import type { Rule } from '../draft.ts';
import { conditions, disputeSides, hedge } from './claims.ts';
import { eventStatus, recordedAhead, recordedOrder, saidAsPrinted, saidBeforePublished, when } from './dates.ts';
import { knownIds, uniqueIds, withdrawnInUse } from './ids.ts';
import { countryCode, glosses, namesOfBodies, office, topic, unambiguousNames } from './names.ts';
import { misquote, noQuotationMarks, quotationEdges, quoteSlot } from './quotes.ts';
import {
  allQuoted,
  captionOrHead,
  cleanText,
  ownWords,
  paragraphInSource,
  sourceFileName,
  textCounts,
  textHash,
  verbatim,
  wholeQuotation,
} from './source-text.ts';

export const RULES: readonly Rule[] = [
  knownIds,
  uniqueIds,
  unambiguousNames,
  countryCode,
  namesOfBodies,
  office,
  topic,
  glosses,
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
