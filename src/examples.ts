/** What can be asked: the one list of examples, for the prompt, the terminal's help and `/help`. A test asks every one. */
import type { Command } from './command.ts';
import type { Invocation } from './invocation.ts';

const EXAMPLES: Readonly<Record<Command['name'], readonly Invocation['input'][]>> = {
  quote: [{ speaker: 'Macron' }, { topic: 'sanctions' }, { about: '"reassurance force"' }, {}],
  position: [{ country: 'Russia' }, { country: 'Germany', topic: 'sanctions' }],
  timeline: [{ day: '27 March' }, { topic: 'Black Sea' }, {}],
  compare: [
    { a: 'Ukraine', b: 'Russia', topic: 'energy' },
    { a: 'France', b: 'United Kingdom' },
  ],
  disputed: [{}, { topic: 'energy' }],
  source: [{}],
  cite: [
    { id: 'mistake', style: 'plain' },
    { id: 'mistake', style: 'bibtex' },
  ],
  help: [{ command: 'quote' }],
};

/** A command's examples, best first; at least one for every command. */
export function examplesOf({ name }: Pick<Command, 'name'>): readonly Invocation[] {
  return EXAMPLES[name].map(input => ({ command: name, input, page: 0 }));
}
