/** The editorial rules, one a file: the one list. The order is that in which problems on one line are shown. */
import type { Rule } from '../draft.ts';
import { allQuoted } from './all-quoted.ts';
import { captionOrHead } from './caption-or-head.ts';
import { cleanText } from './clean-text.ts';
import { conditions } from './conditions.ts';
import { countryCode } from './country-code.ts';
import { disputeSides } from './dispute-sides.ts';
import { eventStatus } from './event-status.ts';
import { glosses } from './glosses.ts';
import { hedge } from './hedge.ts';
import { knownIds } from './known-ids.ts';
import { misquote } from './misquote.ts';
import { noQuotationMarks } from './no-quotation-marks.ts';
import { office } from './office.ts';
import { ownWords } from './own-words.ts';
import { paragraphInSource } from './paragraph-in-source.ts';
import { partyNames } from './party-names.ts';
import { quotationEdges } from './quotation-edges.ts';
import { quoteSlot } from './quote-slot.ts';
import { recordedAhead } from './recorded-ahead.ts';
import { recordedOrder } from './recorded-order.ts';
import { saidAsPrinted } from './said-as-printed.ts';
import { saidBeforePublished } from './said-before-published.ts';
import { sourceFileName } from './source-file-name.ts';
import { textCounts } from './text-counts.ts';
import { textHash } from './text-hash.ts';
import { topic } from './topic.ts';
import { unambiguousNames } from './unambiguous-names.ts';
import { uniqueIds } from './unique-ids.ts';
import { verbatim } from './verbatim.ts';
import { when } from './when.ts';
import { wholeQuotation } from './whole-quotation.ts';
import { withdrawnInUse } from './withdrawn-in-use.ts';

export const RULES: readonly Rule[] = [
  knownIds,
  uniqueIds,
  unambiguousNames,
  countryCode,
  partyNames,
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
