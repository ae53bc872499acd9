/** Declarations in one form, so that ours and Discord's can be compared. */
import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

/** What Discord gives a command on its own, and doesn't take from us. */
const GIVEN = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'name_localized',
  'description_localized',
  'handler',
];

/** What Discord says where nothing was declared; leaving it out is the same. */
const DEFAULTS: readonly (readonly [string, unknown])[] = [
  ['type', 1],
  ['nsfw', false],
  ['contexts', null],
  ['integration_types', [0]],
];

/** Lists whose order means nothing. */
const SETS = ['contexts', 'integration_types'];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Absent, null, false, `{}` and `[]` all say the same: nothing. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
}

/** Without what says nothing, at every depth. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isNothing(part))
      .map(([key, part]) => [key, clean(part)]),
  );
}

function command(declaration: object): object {
  const own = Object.entries(declaration)
    .filter(([key]) => !GIVEN.includes(key))
    .map(([key, value]) => [key, SETS.includes(key) && Array.isArray(value) ? value.toSorted() : value] as const)
    .filter(([key, value]) => !DEFAULTS.some(([name, usual]) => name === key && isDeepStrictEqual(value, usual)));
  return Object(clean(Object.fromEntries(own)));
}

const name = (declaration: object): string => String(Reflect.get(declaration, 'name'));

/** Commands by name, without what Discord adds and without defaults. The order of options and choices is kept: members see it. */
export function normalised(declarations: readonly object[]): readonly object[] {
  return declarations.map(command).toSorted((a, b) => name(a).localeCompare(name(b)));
}
