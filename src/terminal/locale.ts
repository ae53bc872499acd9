/** Reads the language of a terminal from its environment. */

/**
 * Finds the locale that messages are wished in, in the form of Discord's: `fr_FR.UTF-8` is `fr-FR`. The first variable that
 * holds something counts. `C` and `POSIX` wish for none in particular.
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value !== undefined && value !== '');
  const [locale = ''] = (set ?? '').split(/[.@]/);
  return /^(?:C|POSIX|)$/.test(locale) ? undefined : locale.replace('_', '-');
}
