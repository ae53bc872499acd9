/** What doesn't compile: the type check reads this file, and complains where a line below is no error. */
import { expect, test as it } from 'vitest';
import type { Translated } from '../../src/i18n/commands.ts';
import type { commands as english } from '../../src/i18n/en/commands.ts';
import { MAIN_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/record/types.ts';

type Phrases = Messages['contested'];
type Words = Pick<Translated<typeof english>, 'verify'>;

const topicOf = (topic: string | undefined): string => topic ?? '';
const complete: Phrases = { title: topicOf, none: topicOf, count: String, choose: '', all: '', noLine: String };

// @ts-expect-error a phrase is missing
const missing: Phrases = { title: topicOf, none: topicOf, count: String, choose: '', noLine: String };

// @ts-expect-error English has no such phrase
const extra: Phrases = { title: topicOf, none: topicOf, count: String, choose: '', all: '', noLine: String, some: '' };

const wrong: Phrases = {
  // @ts-expect-error the topic may be undefined
  title: (topic: string) => topic,
  none: topicOf,
  count: String,
  choose: '',
  all: '',
  noLine: String,
};

const more: Phrases = {
  title: topicOf,
  none: topicOf,
  // @ts-expect-error it takes a number, and no language
  count: (disputes: number, language: Language) => `${disputes} ${language}`,
  choose: '',
  all: '',
  noLine: String,
};

const OPTIONS = { text: '', speaker: '', as: '', private: '' };
const named: Words = { verify: { about: '', menu: '', name: '', optionNames: OPTIONS, options: OPTIONS } };

const unnamed: Words = {
  // @ts-expect-error a command of another language has a name of its own
  verify: { about: '', menu: '', optionNames: OPTIONS, options: OPTIONS },
};

const undescribed: Words = {
  // @ts-expect-error the option "private" isn't described
  verify: { about: '', menu: '', name: '', optionNames: OPTIONS, options: { text: '', speaker: '' } },
};

const unknownOption: Words = {
  // @ts-expect-error English has no option "day" here
  verify: { about: '', menu: '', name: '', optionNames: OPTIONS, options: { ...OPTIONS, text: '', day: '' } },
};

const outOfMenu: Words = {
  // @ts-expect-error English has it in a message's menu
  verify: { about: '', name: '', optionNames: OPTIONS, options: OPTIONS },
};

// @ts-expect-error a language without a folder
const unwritten: Readonly<Record<Language, Messages>> = { en: MAIN_MESSAGES };

it('compiles where each phrase is there, with what English puts into it', () => {
  expect([complete, named]).toHaveLength(2);
  expect([missing, extra, wrong, more, unnamed, undescribed, unknownOption, outOfMenu, unwritten]).toHaveLength(9);
});
