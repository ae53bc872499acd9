/** Replies to greetings, to questions about the bot, and to languages that it doesn't read. */
import type { Context } from '../context.ts';
import type { SmallTalk } from '../qa/small-talk.ts';
import type { Item } from '../record/types.ts';
import { itemEntry } from './entries.ts';
import type { Link, Reply } from './reply.ts';
import { waysIn } from './ways-in.ts';
import { coverageOf, newestSources } from './welcome.ts';

/** One or two sentences, and a few ways to answers. */
export function smallTalkReply(talk: SmallTalk, context: Context): Reply {
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: [said(talk, context)] }],
    cards: [],
    size: 'one',
    paging: 'first',
    actions: [...waysIn(context), ...(talk === 'about' ? [toHelp(context)] : [])],
  };
}

const toHelp = ({ messages: w }: Context): Link => ({
  label: w.help.open,
  invocation: { command: 'help', input: {}, page: 0 },
});

function said(talk: SmallTalk, context: Context): string {
  const { talk: w } = context.messages;
  return talk === 'source' ? w.sources(newestSources(context)) : w.replies[talk](coverageOf(context));
}

/** Which languages are read, and what comes nearest all the same. */
export function unreadReply(nearest: readonly Item[], context: Context): Reply {
  const { messages: w } = context;
  const ways = waysIn(context);
  if (nearest.length === 0) return { kind: 'problem', text: w.talk.unread, nearest: ways };
  return {
    kind: 'nothing',
    refusal: { reason: 'unread-language' },
    says: w.talk.unread,
    items: nearest.map(item => itemEntry(item, context)),
    nearest: ways,
  };
}
