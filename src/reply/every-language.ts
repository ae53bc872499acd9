/** Makes a reply whose pages hold in the reader's language what they hold in every other. */
import type { Context } from '../context.ts';
import { ALL_MESSAGES } from '../i18n/index.ts';
import type { Elsewhere, Reply } from './reply.ts';

/** @param make gives the same entries in the same order, whatever the language of the context */
export function inEveryLanguage(context: Context, make: (told: Context) => Reply): Reply {
  const reply = make(context);
  const others = ALL_MESSAGES.filter(({ language }) => language !== context.messages.language);
  const told = <K extends Reply['kind']>(kind: K): Elsewhere<Extract<Reply, { kind: K }>> =>
    others.flatMap(messages => {
      const other = make({ ...context, messages });
      return isOf(other, kind) ? [{ reply: other, messages }] : [];
    });
  if (reply.kind === 'answer') return { ...reply, elsewhere: () => told('answer') };
  return reply.kind === 'nothing' ? { ...reply, elsewhere: () => told('nothing') } : reply;
}

const isOf = <K extends Reply['kind']>(reply: Reply, kind: K): reply is Extract<Reply, { kind: K }> =>
  reply.kind === kind;
