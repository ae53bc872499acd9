/** What can be asked: the one list of examples, for the prompt, the terminal's help and `/help`. A test asks every one. */
import type { Command } from './command.ts';
import type { Invocation } from './invocation.ts';

const EXAMPLES: Readonly<Record<Command['name'], readonly [Invocation['input'], ...Invocation['input'][]]>> = {
  ask: [
    { question: 'What does Macron say about unanimity?' },
    { question: 'When did the war start?' },
    { question: 'Where did the leaders meet?' },
  ],
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
  verify: [
    { text: 'now is the time for the lifting of sanctions' },
    { text: 'we do not need unanimity to do this', speaker: 'Macron' },
  ],
  help: [{ command: 'quote' }],
};

/** A command's examples, best first; at least one for every command. */
export function examplesOf({ name }: Pick<Command, 'name'>): readonly [Invocation, ...Invocation[]] {
  const [best, ...others] = EXAMPLES[name];
  return [invocation(name, best), ...others.map(input => invocation(name, input))];
}

function invocation(command: string, input: Invocation['input']): Invocation {
  return { command, input, page: 0 };
}
