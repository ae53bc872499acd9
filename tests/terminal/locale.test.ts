import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands } from '../../commands/index.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { localeOf } from '../../src/terminal/locale.ts';
import { ask } from '../../src/terminal/one-shot.ts';
import { dossier, NOW } from '../support/record.ts';
import { servicesOf } from '../support/services.ts';

describe('the terminal’s language', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['en', {}],
    ['en', { LANG: '' }],
    ['en', { LANG: 'C' }],
    ['en', { LANG: 'C.UTF-8' }],
    ['en', { LANG: 'POSIX' }],
    ['en', { LANG: 'en_US.UTF-8' }],
    ['en', { LANG: 'pl_PL.UTF-8' }],
    ['fr', { LANG: 'fr_FR.UTF-8' }],
    ['fr', { LANG: 'fr' }],
    ['de', { LANG: 'de_AT@euro' }],
    ['uk', { LANG: 'uk_UA.UTF-8' }],
    ['uk', { LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'uk_UA.UTF-8' }],
    ['de', { LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'uk_UA.UTF-8', LC_ALL: 'de_DE.UTF-8' }],
    ['en', { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }],
    ['fr', { LANG: 'fr_FR.UTF-8', LC_ALL: '' }],
    ['en', { LANG: '__proto__' }],
  ])('is %s with %o', async (language, env) => {
    expect(messagesFor(localeOf(env)).language).toBe(language);
    const asked = (args: readonly string[], withEnv: Readonly<Record<string, string>>) =>
      ask({
        args,
        env: withEnv,
        commands,
        load: () => Promise.resolve({ dossier }),
        now: NOW,
        screen: {},
        pictures: servicesOf(),
      });
    for (const line of ['/position country:Russia', '/weather']) {
      expect(await asked([line], env)).toEqual(await asked(['--locale', language, line], {}));
      expect(await asked(['--locale', 'fr', line], env)).toEqual(await asked(['--locale', 'fr', line], {}));
    }
  });
});
