/** Replies to greetings, to questions about the bot, and to languages that it doesn't read. */
import { type Command, examplesOf } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import { format } from '../../src/invocation.ts';
import type { SmallTalk } from '../../src/qa/small-talk.ts';
import type { Item } from '../../src/record/types.ts';
import { itemEntry } from '../../src/reply/entries.ts';
import type { Link, Reply } from '../../src/reply/reply.ts';

/** Examples that are offered beside help. */
const EXAMPLES_MAX = 4;

interface Asked {
  readonly question: string;
  readonly private: boolean;
}

/** Two sentences, and what can be tried. */
export function smallTalkReply(talk: SmallTalk, asked: Asked, commands: readonly Command[], context: Context): Reply {
  return {
    kind: 'items',
    title: asked.question,
    groups: [{ entries: [{ kind: 'remark', text: context.messages.talk.replies[talk] }] }],
    paging: 'packed',
    links: ways(commands, asked),
  };
}

/** Which languages are read, and what comes nearest all the same. */
export function unreadReply(
  nearest: readonly Item[],
  asked: Asked,
  commands: readonly Command[],
  context: Context,
): Reply {
  const { messages: w } = context;
  if (nearest.length === 0) return { kind: 'problem', text: w.talk.unread, nearest: ways(commands, asked) };
  return {
    kind: 'nothing',
    refusal: { reason: 'unread-language' },
    says: w.talk.unread,
    items: nearest.map(item => itemEntry(item, context)),
    nearest: ways(commands, asked),
  };
}

/** An example of each of the first commands, and help. */
function ways(commands: readonly Command[], asked: Asked): readonly Link[] {
  const examples = commands.flatMap(command => examplesOf(command).slice(0, 1)).slice(0, EXAMPLES_MAX);
  return [...examples, { command: 'help', input: {}, page: 0 }].map(way => ({
    label: format(way),
    invocation: asked.private ? { ...way, input: { ...way.input, private: true } } : way,
  }));
}
