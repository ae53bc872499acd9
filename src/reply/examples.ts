/** Makes buttons of a command's examples, named in the reader's language by what they change. */
import { type Context, calendarOf } from '../context.ts';
import { choiceName } from '../i18n/commands.ts';
import type { Invocation } from '../invocation.ts';
import type { Option, Options } from '../options.ts';
import { shortName } from '../record/short-name.ts';
import { readDate } from '../time/dates.ts';
import { ownWords } from './own-words.ts';
import type { Link } from './reply.ts';

/** Most examples of a command. */
const EXAMPLES_MAX = 3;

/**
 * Leads to examples, the best first.
 *
 * @param options those of the command that the examples are of
 */
export function exampleLinks(examples: readonly Invocation[], options: Options, context: Context): readonly Link[] {
  return examples
    .slice(0, EXAMPLES_MAX)
    .map(invocation => ({ label: labelOf(invocation, options, context), invocation }));
}

function labelOf({ input }: Invocation, options: Options, context: Context): string {
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
