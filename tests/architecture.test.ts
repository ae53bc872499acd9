import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands, settings } from '../commands/index.ts';
import { en } from '../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../src/i18n/index.ts';

const ROOT = join(import.meta.dirname, '..');

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).flatMap(name => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return filesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const SOURCES = [...filesIn('src'), ...filesIn('commands')];

/** Modules that a file imports at run time; types don't count. */
function imports(file: string): readonly string[] {
  const found = textOf(file).matchAll(/^(?:import|export) (?!type )[^'";]*?from '([^']+)'|^import '([^']+)'/gm);
  return [...found].map(([, from, bare]) => from ?? bare ?? '');
}

/** What answers: the record, its search, its answers. Pure, so that a test can put any question at any time of any day. */
const PURE = SOURCES.filter(
  file =>
    /^(commands|src\/(dossier|search|render|wording|cite|verify|briefing\/compose))\//.test(file) ||
    /^src\/(matrix|respond|suggest|input|entries|naming|lists|resolved|days|text|invocation|command|reply|disputes|examples|typed)\.ts$/.test(
      file,
    ),
).filter(file => file !== 'src/dossier/load.ts');

describe('the architecture', () => {
  it.each(PURE)('%s is pure: no client, no log, no file, no clock', file => {
    for (const module of imports(file)) expect(module).not.toMatch(/^(discord\.js|pino|node:|\.\..*\/transport\/)/);
    expect(textOf(file)).not.toMatch(/Date\.now\(|new Date\(\)|performance\.now\(|\bprocess\.(env|argv|std)|console\./);
  });

  it.each(
    SOURCES.filter(f => f.startsWith('src/render/') || f.startsWith('src/dossier/') || f.startsWith('src/search/')),
  )('%s doesn’t reach back to the transports', file => {
    for (const module of imports(file)) expect(module).not.toContain('transport/');
  });

  it('a command doesn’t format: it imports no renderer', () => {
    for (const file of filesIn('commands'))
      for (const module of imports(file)) expect(module).not.toContain('/render/');
  });

  it('has one list of commands, and every file of the folder is in it', () => {
    const names = filesIn('commands')
      .map(f => f.replace(/^commands\/|\.ts$/g, ''))
      .filter(f => f !== 'index');
    const listed = [...commands.map(c => c.name), ...settings.map(s => s.name.replace(' ', '/'))];
    expect(listed.toSorted()).toEqual(names.toSorted());
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))(
    'has words in %s for every command and option, within Discord’s 100 characters',
    (_, w) => {
      const all = [
        ...commands.map(c => [c, w.commands[c.name]] as const),
        ...settings.map(s => [s, w.commands[s.name]] as const),
      ];
      for (const [{ options }, said] of all) {
        expect(Object.keys(said.options).toSorted()).toEqual(Object.keys(options).toSorted());
        for (const words of [said.about, ...Object.values(said.options)]) expect(words.length).toBeLessThanOrEqual(100);
      }
    },
  );

  it('has no phrase that nothing uses', () => {
    const code = SOURCES.filter(f => !f.startsWith('src/wording/'))
      .map(textOf)
      .join('\n');
    const keys = Object.entries(en).flatMap(([key, of]: [string, unknown]) =>
      typeof of === 'object' && of !== null && key !== 'commands' ? [key, ...Object.keys(of)] : [key],
    );
    const unused = keys.filter(key => !new RegExp(`[.\\[{ ]${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('defaults stand in the declarations, and the descriptions tell them', () => {
    for (const command of commands)
      for (const [name, option] of Object.entries(command.options).filter(([, o]) => o.kind === 'flag'))
        expect(Object.entries(en.commands[command.name].options).find(([key]) => key === name)?.[1]).toContain(
          `default: ${option.kind === 'flag' && option.default ? 'yes' : 'no'}`,
        );
  });
});
