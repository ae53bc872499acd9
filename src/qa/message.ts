/** Answers whatever a member writes: small talk, a question with a date or without, or a language that isn't read. */
import type { Dossier } from '../dossier/dossier.ts';
import { countryName } from '../record/countries.ts';
import type { Item } from '../record/types.ts';
import { withoutFlags } from '../text/flags.ts';
import type { Calendar } from '../time/dates.ts';
import { answerQuestion } from './answer.ts';
import { withApostrophes } from './apostrophes.ts';
import { ANY } from './candidates.ts';
import { answerDated, type DatedAnswer } from './dated-questions.ts';
import { withoutPleasantries } from './pleasantries.ts';
import { Reader } from './reader.ts';
import { type SmallTalk, smallTalkBeside, smallTalkIn, smallTalkToBot, withoutGreeting } from './small-talk.ts';
import { asksForDisputes, asksForSummary } from './summaries.ts';
import type { QuestionAnswer } from './types.ts';
import { unreadLanguageOf } from './unread-language.ts';

export type MessageAnswer =
  | QuestionAnswer
  | DatedAnswer
  | { readonly kind: 'small-talk'; readonly talk: SmallTalk }
  /** It asks for all of it in short. */
  | { readonly kind: 'summary' }
  /** It asks what is disputed. */
  | { readonly kind: 'disputes' }
  /** It is in a language that isn't read, and nothing of it could be answered, or not a word of it be understood. */
  | { readonly kind: 'unread-language'; readonly nearest: readonly Item[] };

/** Answers a message. Total: every text is one. */
export function answerMessage(message: string, dossier: Dossier, calendar: Calendar): MessageAnswer {
  const text = withApostrophes(
    withoutFlags(message, iso => countryName(iso) ?? ''),
    dossier,
  );
  const talk = smallTalkIn(text);
  if (talk) return { kind: 'small-talk', talk };
  const reader = new Reader(dossier);
  const asked = withoutPleasantries(withoutGreeting(text), reader);
  if (asksForSummary(asked)) return { kind: 'summary' };
  if (asksForDisputes(asked)) return { kind: 'disputes' };
  const answer = answerDated(asked, reader, calendar) ?? answerQuestion(asked, dossier, ANY, reader);
  if (answer.kind !== 'refusal' && answer.kind !== 'nearest' && answer.kind !== 'answer') return answer;
  const unread = unreadLanguageOf(text);
  const beside = talkBeside(text, answer);
  if (beside && unread === undefined) return { kind: 'small-talk', talk: beside };
  if (unread === undefined || (answer.kind === 'answer' && unread !== 'surely')) return answer;
  return { kind: 'unread-language', nearest: answer.kind === 'refusal' ? answer.nearest : answer.items };
}

/** What is said to the bot where nothing answers, and the message names nothing of the record. */
function talkBeside(text: string, answer: QuestionAnswer): SmallTalk | undefined {
  if (answer.kind === 'answer') return undefined;
  const reason = answer.kind === 'refusal' ? answer.reason.kind : 'off-topic';
  if (reason === 'no-words') return smallTalkBeside(text);
  const { speakers, topics } = answer.interpretation;
  return reason === 'off-topic' && speakers.length + topics.length === 0 ? smallTalkToBot(text) : undefined;
}
