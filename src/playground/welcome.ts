/** Makes the bot's own message that stands on the page before anybody asks: the one of `/help`, with examples. */
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../context.ts';
import { respond } from '../dispatch/respond.ts';
import { ownName } from '../i18n/commands.ts';
import { capital } from '../i18n/sentences.ts';
import type { Invocation } from '../invocation.ts';
import { message } from '../render/discord.ts';
import { present } from '../render/present.ts';
import type { Answer, Link } from '../reply/reply.ts';
import type { Written } from './api.ts';
import { treesOf } from './fake-discord.ts';
import { printedIn } from './languages.ts';

/** The message, in the reader's language. */
export function welcome(context: Context): Written {
  const answer = respond({ command: 'help', input: {}, page: 0 }, context);
  if (answer instanceof Promise) throw new Error('/help is answered by the record alone');
  const made = message(present(withExamples(answer, context), context, optionsOf));
  const { content, embeds, components } = made;
  return {
    message: { content, embeds, components },
    markdown: treesOf({ content, embeds }, printedIn(context.dossier)),
  };
}

/** Says that the page is no channel of Discord's, and puts examples in the place of the buttons. */
function withExamples(answer: Answer, context: Context): Answer {
  const { reply } = answer;
  if (reply.kind !== 'answer') return answer;
  const { playground: w } = context.messages;
  const [first] = reply.actions;
  return {
    ...answer,
    reply: {
      ...reply,
      headline: [...reply.headline, { kind: 'small', text: [`${w.localPreview}. ${w.orCheck}`] }],
      actions: [...(first ? [first] : []), ...examples(context)],
      size: 'day',
      isOpenChoice: true,
    },
  };
}

/** What else shows at once what can be asked, named in the reader's language. */
function examples({ dossier, messages: w }: Context): readonly Link[] {
  const to = (label: string, command: string, input: Invocation['input']): Link => ({
    label,
    invocation: { command, input, page: 0 },
  });
  const party = (typed: string): string => {
    const found = dossier.names.read('party', typed);
    return found ? w.party(found) : typed;
  };
  const [question] = w.help.questions;
  return [
    to(party('Ukraine'), 'position', { country: 'Ukraine' }),
    ...(question === undefined ? [] : [to(question, 'ask', { question })]),
    to(w.replies.buttons.disputes, 'disputed', {}),
    to(capital(ownName('quiz', w.commands, w.groups)), 'quiz', {}),
    to(w.quotes.ofTheDay, 'quote', {}),
  ];
}
