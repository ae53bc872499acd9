/** Replies to greetings, to questions about the bot, and to languages that it doesn't read. */
import type { Context } from '../context.ts';
import type { SmallTalk } from '../qa/small-talk.ts';
import type { Item } from '../record/types.ts';
import { itemEntry } from './entries.ts';
import type { Link, Reply } from './reply.ts';

/** Two sentences, and what can be tried. */
export function smallTalkReply(talk: SmallTalk, ways: readonly Link[], context: Context): Reply {
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: [said(talk, context)] }],
    cards: [],
    size: 'one',
    paging: 'first',
    actions: ways,
  };
}

function said(talk: SmallTalk, { dossier, messages: w }: Context): string {
  if (talk !== 'source') return w.talk.replies[talk];
  return w.talk.sources([...dossier.sources.values()]);
}

/** Which languages are read, and what comes nearest all the same. */
export function unreadReply(nearest: readonly Item[], ways: readonly Link[], context: Context): Reply {
  const { messages: w } = context;
  if (nearest.length === 0) return { kind: 'problem', text: w.talk.unread, nearest: ways };
  return {
    kind: 'nothing',
    refusal: { reason: 'unread-language' },
    says: w.talk.unread,
    items: nearest.map(item => itemEntry(item, context)),
    nearest: ways,
  };
}
