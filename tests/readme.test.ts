/** Holds the guides against what they name: commands, variables, scripts, packages, files and the form of structured replies. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands, recordCommands } from '../commands/index.ts';
import { VARIABLES } from '../src/app/config.ts';
import { openMetrics } from '../src/app/monitoring.ts';
import { respond } from '../src/dispatch/respond.ts';
import { exportSchema, FORM } from '../src/export/form.ts';
import { en } from '../src/i18n/en/index.ts';
import { RULES } from '../src/record/rules/index.ts';
import { LANGUAGES } from '../src/record/types.ts';
import type { Refusal } from '../src/reply/reply.ts';
import { type ClaimVerdict, type Outcome, structured } from '../src/reply/structured.ts';
import { parse } from '../src/terminal/command-line.ts';
import { context } from './support/record.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const README = read('README.md');
const GUIDE = read('data/README.md');
const GUIDES = ['README.md', 'deploy/README.md', 'data/README.md', 'data/EXPORT.md'].map(
  file => [file, read(file)] as const,
);
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Readonly<Record<string, string>>
>;

/** A section of the README, from its heading to the next. */
function section(heading: string): string {
  const [, text] = README.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`There is no section “${heading}”`);
  return text.split('\n## ')[0] ?? '';
}

/** The cells of a table's rows, without its head. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\| (.+) \|$/gm)].slice(2).map(([, cells = '']) => cells.split(' | '));

const codeIn = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

describe('the README', () => {
  it('says how to start it and how to test it', () => {
    expect(section('Try it')).toMatch(/^npm ci && npm start\b/m);
    expect(section('Try it')).toMatch(/^npm ci && npm test\b/m);
  });

  it('lists the commands as they are declared, and no others', () => {
    const declared = commands.map(command => {
      const options = Object.entries(command.options).map(([name, o]) => (o.required ? name : `[${name}]`));
      return [`\`/${[command.name, ...options].join(' ')}\``, en.commands[command.name].about];
    });
    expect(rowsOf(section('Commands')).toSorted()).toEqual(declared.toSorted());
  });

  it('lists every variable of the environment, and no others', () => {
    expect(rowsOf(section('Environment')).map(([name]) => name)).toEqual(VARIABLES.map(name => `\`${name}\``));
  });

  it('gives a reason for every dependency, and lists none that isn’t one', () => {
    const listed = rowsOf(section('Dependencies')).flatMap(([names = '']) => names.replaceAll('*', '').split(', '));
    const used = [dependencies, devDependencies, optionalDependencies].flatMap(of => Object.keys(of));
    expect(listed.toSorted()).toEqual(used.filter(name => !name.startsWith('@types/')).toSorted());
    for (const [names, reason = ''] of rowsOf(section('Dependencies'))) expect(reason.length, names).toBeGreaterThan(5);
  });

  it('says of a new command, source and language where each goes', () => {
    const places = [...section('Add to it').matchAll(/^- \*\*(.+?)\*\*:([\s\S]*?)(?=\n- |\n\n)/gm)].map(
      ([, what, how = '']) => [what, codeIn(how).filter(code => /^[^ ]+\/[^ ]*$/.test(code))] as const,
    );
    expect(Object.fromEntries(places)).toEqual({
      'A command': [
        'commands/',
        'commands/index.ts',
        'src/i18n/*/commands.ts',
        'src/i18n/*/answers.ts',
        'tests/commands/',
      ],
      'A source': [],
      'A language': ['src/i18n/', 'src/record/types.ts', 'src/i18n/index.ts'],
    });
    for (const anchor of ['add-a-source', 'add-a-language'])
      expect(section('Add to it')).toContain(`(data/README.md#${anchor})`);
    expect(read('src/record/types.ts')).toContain('export const LANGUAGES = ');
  });

  it('has a text for each picture, and pictures that load fast', () => {
    const pictures = [...README.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]+)">/g)];
    const files = readdirSync(join(ROOT, 'deploy/images')).map(name => `deploy/images/${name}`);
    expect(pictures.map(([, file]) => file).toSorted()).toEqual(files.toSorted());
    for (const [, , alt = ''] of pictures) expect(alt.length).toBeGreaterThan(60);
    for (const file of files) expect(statSync(join(ROOT, file)).size).toBeLessThan(300_000);
  });
});

describe('the README on structured replies', () => {
  const text = section('For scripts');

  it('shows one as it is', async () => {
    const [, line = ''] = /--reply '([^']+)'/.exec(text) ?? [];
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const parsed = parse(line, recordCommands);
    if (!('invocation' in parsed)) throw new Error(parsed.problem);
    const given = structured(await respond({ ...parsed.invocation, page: 0 }, context));
    expect(JSON.parse(shown)).toEqual(given);
    for (const field of ['outcome', 'items', 'claims', 'verdict', 'refusal'])
      expect(rowsOf(text).map(([name]) => name)).toContain(`\`${field}\``);
  });

  // Records, so that the compiler refuses a list with a word missing.
  const outcomes: Record<Outcome, true> = { answer: true, nearest: true, refusal: true, problem: true, settings: true };
  const verdicts: Record<ClaimVerdict, true> = {
    exact: true,
    punctuation: true,
    shortened: true,
    altered: true,
    misattributed: true,
    variant: true,
    misquote: true,
    reporter: true,
    statement: true,
    translation: true,
    lookalike: true,
    'too-short': true,
    absent: true,
  };
  const reasons: Record<Refusal['reason'], true> = {
    'unknown-name': true,
    'unknown-country': true,
    withdrawn: true,
    silent: true,
    'no-event': true,
    'no-dispute': true,
    'no-number': true,
    'no-date': true,
    'no-place': true,
    'off-topic': true,
    'no-words': true,
    'unread-language': true,
    absent: true,
    empty: true,
  };

  it.each([
    ['outcome', outcomes],
    ['verdict', verdicts],
    ['reason', reasons],
  ])('names every %s', (_, words) => {
    for (const word of Object.keys(words)) expect(codeIn(text)).toContain(word);
  });
});

/** The anchors that GitHub gives a file's headings. */
const anchorsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(GUIDES)('%s', (guide, text) => {
  it('links to files and headings that there are', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)|<img src="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
    for (const link of links.filter(one => !/^https?:/.test(one))) {
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? join(ROOT, guide) : join(ROOT, dirname(guide), path);
      expect(existsSync(file), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(file)).toContain(anchor);
    }
  });

  it('names files and folders that there are', () => {
    const paths = codeIn(text).filter(code => /^(?:commands|data|deploy|src|tests)\/[\w*./-]*$/.test(code));
    for (const path of paths)
      for (const language of LANGUAGES) expect(existsSync(join(ROOT, path.replace('*', language))), path).toBe(true);
  });

  it('names only scripts that there are', () => {
    for (const [, name = ''] of text.matchAll(/npm run (?:-s )?([a-z]+)/g)) expect(scripts).toHaveProperty(name);
  });
});

describe('data/EXPORT.md', () => {
  const text = read('data/EXPORT.md');

  it('names each field of the form, and its version', () => {
    const named = rowsOf(text.split('## CSV')[0] ?? '').flatMap(([fields = '']) => codeIn(fields));
    const { form, version, ...fields } = exportSchema.shape;
    for (const field of Object.keys(fields)) expect(named).toContain(field);
    expect(text).toContain(`## JSON, version ${FORM.version}\n`);
    expect(text).toContain(`\`form\` is \`${FORM.name}\``);
  });
});

describe('deploy/README.md', () => {
  it('names metrics that there are', async () => {
    const metrics = openMetrics({
      connected: () => true,
      deliveries: () => Promise.resolve({ sent: 1 }),
      lostLines: () => 0,
      kept: () => undefined,
    });
    const served = await metrics.text();
    const named = read('deploy/README.md').match(/rapporteur_[a-z_]+/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(served).toContain(name);
  });
});

describe('the field guide', () => {
  it('shows a header of a source that has every field the schema asks for, but those that the check gives', () => {
    const header = /```yaml\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';
    for (const field of ['id', 'outlet', 'published', 'language', 'rights', 'recorded'])
      expect(header).toMatch(new RegExp(`^ +${field}:`, 'm'));
  });

  it('is matched by rules that say why they exist', () => {
    for (const rule of RULES) expect(rule.why.length, rule.id).toBeGreaterThan(20);
  });
});
