/** Makes an answer whose pages hold in the reader's language what they hold in every other. */
import type { Context } from '../context.ts';
import { ALL_MESSAGES } from '../i18n/index.ts';
import type { Reply } from './reply.ts';

/** @param make gives the same entries in the same order, whatever the language of the context */
export function inEveryLanguage(context: Context, make: (told: Context) => Reply): Reply {
  const reply = make(context);
  if (reply.kind !== 'answer') return reply;
  return {
    ...reply,
    elsewhere: () =>
      ALL_MESSAGES.filter(({ language }) => language !== context.messages.language).flatMap(messages => {
        const other = make({ ...context, messages });
        return other.kind === 'answer' ? [{ reply: other, messages }] : [];
      }),
  };
}
