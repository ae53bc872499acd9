/** Finds what a tree of sources imports, and what of it breaks the rules of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Sources by their path from the top: `src/app/run.ts` → its text. */
export type Tree = ReadonlyMap<string, string>;

/** Every TypeScript file in some folders. */
export function treeOf(root: string, folders: readonly string[]): Tree {
  const paths = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => posix.join(folder, name.replaceAll('\\', '/'))),
  );
  return new Map(paths.map(path => [path, readFileSync(join(root, path), 'utf8')]));
}

export interface Import {
  readonly from: string;
  /** A path from the top for a file of ours, a name for a package. */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'lazy';
}

const STATIC = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;
const LAZY = /\bimport\('([^']+)'\)/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Everything that a file imports: at once, for types alone, or later. */
export function importsOf(tree: Tree, from: string): readonly Import[] {
  const text = (tree.get(from) ?? '').replace(COMMENTS, '');
  const resolved = (module: string): string =>
    module.startsWith('.') ? posix.join(posix.dirname(from), module) : module;
  return [
    ...[...text.matchAll(STATIC)].map(
      ([, type, module, bare]): Import => ({ from, to: resolved(module ?? bare ?? ''), kind: type ? 'type' : 'value' }),
    ),
    ...[...text.matchAll(LAZY)].map(([, module]): Import => ({ from, to: resolved(module ?? ''), kind: 'lazy' })),
  ];
}

/** The place that a file belongs to: a folder of `src`, a file that stands loose in it, or `commands`. */
export function placeOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

/** The places of a tree, in alphabetical order. */
export const placesOf = (tree: Tree): readonly string[] => [...new Set([...tree.keys()].map(placeOf))].sort();

/** Imports from a lower place to a higher one, as "from → to". @param order the places, the highest first */
export function upwardImports(tree: Tree, order: readonly string[]): readonly string[] {
  const all = [...tree.keys()].flatMap(path => importsOf(tree, path)).filter(({ to }) => tree.has(to));
  return all
    .filter(({ from, to }) => order.indexOf(placeOf(from)) > order.indexOf(placeOf(to)))
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Circles of imports among files, types counted: each as its files, joined. What is imported later closes none. */
export function circles(tree: Tree): readonly string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const { to, kind } of importsOf(tree, path)) if (kind !== 'lazy' && tree.has(to)) visit(to, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of tree.keys()) visit(path, []);
  return found;
}

/** The packages that files read as they start: by their own imports and those of all they import, without types. */
export function packagesAtStart(tree: Tree, starts: readonly string[]): readonly string[] {
  const read = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (read.has(path)) return;
    read.add(path);
    for (const { to, kind } of importsOf(tree, path)) {
      if (kind !== 'value') continue;
      if (tree.has(to)) visit(to);
      else packages.add(to);
    }
  };
  starts.forEach(visit);
  return [...packages].filter(name => !name.startsWith('node:')).sort();
}

const WORLD_MODULE = /^(discord\.js|pino|node:)/;
const CLOCK = /Date\.now\(|new Date\(\)|performance\.now\(|\bprocess\.(env|argv|std)|console\./g;

/** What makes a file impure: modules that touch the world, and the clock. Types don't count. */
export function impurities(tree: Tree, path: string): readonly string[] {
  const modules = importsOf(tree, path).filter(({ kind, to }) => kind !== 'type' && WORLD_MODULE.test(to));
  const clock = (tree.get(path) ?? '').replace(COMMENTS, '').match(CLOCK) ?? [];
  return [...modules.map(({ to }) => to), ...clock];
}
