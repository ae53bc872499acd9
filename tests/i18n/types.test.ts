/** What doesn't compile: the type check reads this file, and complains where a line below is no error. */
import { expect, test as it } from 'vitest';
import type { Translated } from '../../src/i18n/commands.ts';
import type { commands as english } from '../../src/i18n/en/commands.ts';
import { MAIN_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { Language, Party } from '../../src/record/types.ts';

type Phrases = Pick<Messages['positions'], 'onlyHeard' | 'ownWords' | 'notHeard'>;
type Words = Pick<Translated<typeof english>, 'verify'>;

const partyOf = ({ name }: Party): string => name;
const complete: Phrases = { onlyHeard: partyOf, ownWords: '', notHeard: '' };

// @ts-expect-error a phrase is missing
const missing: Phrases = { onlyHeard: partyOf, ownWords: '' };

// @ts-expect-error English has no such phrase
const extra: Phrases = { onlyHeard: partyOf, ownWords: '', notHeard: '', some: '' };

const wrong: Phrases = {
  // @ts-expect-error it takes a party, and no text
  onlyHeard: (party: string) => party,
  ownWords: '',
  notHeard: '',
};

const more: Phrases = {
  // @ts-expect-error it takes a party, and no language
  onlyHeard: ({ name }: Party, language: Language) => `${name} ${language}`,
  ownWords: '',
  notHeard: '',
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
