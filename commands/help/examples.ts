/** Makes buttons of a command's examples, named in the reader's language by what they change. */
import { type Command, examplesOf } from '../../src/command.ts';
import { type Context, calendarOf } from '../../src/context.ts';
import { choiceName } from '../../src/i18n/commands.ts';
import type { Invocation } from '../../src/invocation.ts';
import type { Option } from '../../src/options.ts';
import { shortName } from '../../src/record/short-name.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import type { Link } from '../../src/reply/reply.ts';
import { readDate } from '../../src/time/dates.ts';

/** Most examples of a command. */
const EXAMPLES_MAX = 3;

/** A command's examples, the best first; a question is asked in the reader's language. */
export function exampleLinks(of: Command, context: Context): readonly Link[] {
  const { questions } = context.messages.help;
  const asked = of.name === 'ask' ? questions.map((question): Invocation => toQuestion(question)) : examplesOf(of);
  return asked.slice(0, EXAMPLES_MAX).map(invocation => ({ label: labelOf(invocation, of, context), invocation }));
}

const toQuestion = (question: string): Invocation => ({ command: 'ask', input: { question }, page: 0 });

function labelOf({ input }: Invocation, { options }: Command, context: Context): string {
  const named = Object.entries(input).map(([name, value]) => valueName(options[name], String(value), context));
  return named.length === 0 ? context.messages.help.withoutOptions : named.join(', ');
}

/** A value as the reader's language names it. */
function valueName(option: Option | undefined, typed: string, context: Context): string {
  const { dossier, messages: w } = context;
  switch (option?.kind) {
    case 'person': {
      const person = dossier.names.read('person', typed);
      return person ? shortName(ownWords(context).who(person)) : typed;
    }
    case 'party': {
      const party = dossier.names.read('party', typed);
      return party ? w.party(party) : typed;
    }
    case 'topic': {
      const topic = dossier.names.read('topic', typed);
      return topic ? w.topic(topic) : typed;
    }
    case 'day': {
      const read = readDate(typed, calendarOf(context));
      return 'days' in read ? w.days(read.days) : typed;
    }
    case 'choice':
      return choiceName(typed, w.choiceNames);
    case 'command':
      return w.help.about(typed);
    default:
      return typed;
  }
}
