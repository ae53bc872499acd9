/** Loads the frozen record, once a test file, and puts questions to it by the front door. */
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import { respondTo } from '../../src/dispatch/press.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { Invocation, Press } from '../../src/invocation.ts';
import { type Message, message } from '../../src/render/discord.ts';
import { plainOf } from '../../src/render/measure.ts';
import type { Page } from '../../src/render/page.ts';
import { present } from '../../src/render/present.ts';
import { terminal } from '../../src/render/terminal.ts';
import type { Answer, Reply } from '../../src/reply/reply.ts';
import { FROZEN_RECORD } from './folders.ts';

const loaded = await loadRecord(FROZEN_RECORD);
if ('problems' in loaded) throw new Error(loaded.problems.map(p => `${p.file}:${p.line} ${p.message}`).join('\n'));

/** The frozen record. For what must hold of any record, see `tests/any-record/`. */
export const dossier: Dossier = loaded.dossier;

/** A Monday, long after the summit. */
export const NOW = new Date('2026-11-23T09:00:00Z');
export const context: Context = { dossier, now: NOW, messages: en };

export interface Asked {
  readonly kind: Reply['kind'];
  readonly reply: Reply;
  readonly page: Page;
  readonly message: Message;
  /** The headline as it is read, in one line. */
  readonly sentence: string;
  /** The page as a terminal 100 columns wide shows it. */
  readonly text: string;
  /** The buttons' labels. */
  readonly buttons: readonly string[];
  /** The menu's choices, by label. */
  readonly choices: readonly string[];
  /** The same surface after pressing a button, or choosing in the menu, by its label. */
  press(label: string): Asked;
}

/** The answer to a command, or to a press, that the record alone answers. */
export function answerNow(invocation: Invocation, within: Context = context, press: Press = 'show'): Answer {
  const answer = respondTo(press, invocation, within);
  if (answer instanceof Promise) throw new Error(`/${invocation.command} isn’t answered by the record alone`);
  return answer;
}

export function ask(command: string, input: Invocation['input'] = {}, page = 0, within: Context = context): Asked {
  return asked(answerNow({ command, input, page }, within), within);
}

function asked(answer: Answer, within: Context): Asked {
  const drawn = present(answer, within, optionsOf);
  const choices = [...(drawn.openings ?? []), ...(drawn.choose?.buttons ?? [])];
  return {
    kind: answer.reply.kind,
    reply: answer.reply,
    page: drawn,
    message: message(drawn),
    sentence: drawn.headline.map(({ spans }) => plainOf(spans)).join(' '),
    // Only when it's looked at: wrapping takes longer than all the rest.
    get text() {
      return terminal(drawn, { width: 100, colour: false });
    },
    buttons: drawn.buttons.map(b => b.label),
    choices: choices.map(b => b.label),
    press: label => {
      const pressable = [...drawn.buttons, ...choices];
      const button = pressable.find(b => b.label === label);
      if (!button) throw new Error(`no button "${label}" among ${pressable.map(b => b.label).join(', ')}`);
      return asked(answerNow(button.invocation, within, button.press), within);
    },
  };
}

/** Every page of an answer, first to last; of a long one the first `most`. */
export function pages(
  command: string,
  input: Invocation['input'] = {},
  within: Context = context,
  most = Number.POSITIVE_INFINITY,
): readonly Asked[] {
  const all: Asked[] = [];
  while (all.length < most) {
    const asked = ask(command, input, all.length, within);
    if (asked.kind !== 'answer') return all.length === 0 ? [asked] : all;
    const isPastTheEnd = asked.page.tone === 'problem';
    if (isPastTheEnd) return all;
    all.push(asked);
  }
  return all;
}
