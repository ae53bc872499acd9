/** Lists the editorial rules. */
import type { Rule } from '../lint.ts';
import { aboutRecord } from './about-record.ts';
import { conditions, disputeSides, hedge } from './claims.ts';
import { eventStatus, recordedAhead, recordedOrder, saidAsPrinted, saidBeforePublished, when } from './dates.ts';
import { cleanText, sourceFileName } from './files.ts';
import { glosses } from './glosses.ts';
import { clearIds, knownIds, uniqueIds, withdrawnInUse } from './ids.ts';
import { leadingItem } from './leading.ts';
import { apartFromOther, sameAsOther, sameDate, sameSpeakers, sameStatus, updatesEarlier } from './linked.ts';
import { repeated } from './links.ts';
import { countryCode, partyNames, shortNames, topic, unambiguousNames } from './names.ts';
import { office, officeLeftOut, officePrinted } from './offices.ts';
import { announcedDate } from './outlook.ts';
import { nameInPlace, numberInPlace } from './own-sentences.ts';
import { ownWords } from './own-words.ts';
import { turnNamesSpeaker, wholeSentences } from './primary-texts.ts';
import { misquote, noQuotationMarks, quotationEdges, quoteSlot } from './quotes.ts';
import { sideWord } from './sides.ts';
import { silenceNamed, silences } from './silences.ts';
import { allQuoted, captionOrHead, paragraphInSource, textHash, verbatim, wholeQuotation } from './source-text.ts';
import { cueAsPrinted, speakerNamed } from './speakers.ts';
import { toldOnce } from './told-once.ts';
import { translatedOnce, translatedReserve, translatedWhole } from './translations.ts';
import { underForm, underWhole, underWords } from './under.ts';
import { noNames, stemsOnce } from './vocabulary.ts';
import { weekday } from './weekdays.ts';

/** Every rule. The order is that in which problems on one line are shown. */
export const RULES: readonly Rule[] = [
  knownIds,
  uniqueIds,
  clearIds,
  unambiguousNames,
  countryCode,
  partyNames,
  shortNames,
  office,
  topic,
  glosses,
  stemsOnce,
  noNames,
  when,
  saidBeforePublished,
  saidAsPrinted,
  weekday,
  eventStatus,
  announcedDate,
  conditions,
  hedge,
  quoteSlot,
  quotationEdges,
  misquote,
  noQuotationMarks,
  disputeSides,
  sideWord,
  silences,
  silenceNamed,
  aboutRecord,
  withdrawnInUse,
  sameAsOther,
  apartFromOther,
  sameSpeakers,
  sameDate,
  sameStatus,
  updatesEarlier,
  leadingItem,
  recordedOrder,
  recordedAhead,
  cleanText,
  sourceFileName,
  paragraphInSource,
  textHash,
  captionOrHead,
  verbatim,
  wholeQuotation,
  allQuoted,
  wholeSentences,
  turnNamesSpeaker,
  repeated,
  ownWords,
  speakerNamed,
  officePrinted,
  officeLeftOut,
  cueAsPrinted,
  numberInPlace,
  nameInPlace,
  toldOnce,
  underForm,
  underWhole,
  underWords,
  translatedOnce,
  translatedWhole,
  translatedReserve,
];
