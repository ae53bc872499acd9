/** What Discord's error codes mean for a briefing. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Lost, Refusal } from './channels.ts';

const WHERE: ReadonlyMap<number, Lost> = new Map([
  [Code.MissingAccess, 'no-access'],
  [Code.MissingPermissions, 'no-access'],
  [Code.UnknownChannel, 'channel-gone'],
  [Code.UnknownGuild, 'channel-gone'],
  [Code.CannotSendMessagesToThisUser, 'dm-closed'],
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'dm-closed'],
  [Code.UnknownUser, 'dm-closed'],
  [Code.InvalidRecipients, 'dm-closed'],
  [Code.ThreadLocked, 'thread-locked'],
  [Code.InvalidActionOnArchivedThread, 'thread-locked'],
  [Code.TagRequiredToCreateAForumPostInThisChannel, 'needs-tag'],
  [Code.CannotSendMessagesInNonTextChannel, 'wrong-kind'],
  [Code.CannotExecuteActionOnThisChannelType, 'wrong-kind'],
]);

const BUSY: ReadonlySet<number> = new Set([
  Code.OpeningDirectMessagesTooFast,
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
]);

/** An answer with an error code, of a status from 400 to 499: whatever was asked for wasn't done. */
export function refusalOf(code: number | string, status: number): Refusal {
  if (typeof code !== 'number') return { kind: 'refused' };
  const why = WHERE.get(code);
  if (why) return { kind: 'lost', why };
  if (status === 429 || BUSY.has(code)) return { kind: 'busy', retryAfter: 0 };
  if (code === Code.UnknownMessage) return { kind: 'gone' };
  if (code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached) return { kind: 'too-old' };
  return { kind: 'refused' };
}
