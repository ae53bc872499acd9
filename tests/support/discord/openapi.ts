/** Discord's own description of its API, where it is at hand: https://github.com/discord/discord-api-spec */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** What is wrong with a request's JSON body, or nothing. `path` is the description's template: `/users/{user_id}`. */
export type BodyCheck = (method: string, path: string, body: unknown) => string | undefined;

const ID = 'discord';
const loaded = new Map<string, BodyCheck>();
const pointer = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

function load(file: string): BodyCheck {
  const description: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof description !== 'object' || description === null) throw new Error(`${file} is no OpenAPI description`);
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: true, allErrors: true });
  addFormats.default(ajv);
  for (const format of ['snowflake', 'nonce']) ajv.addFormat(format, true);
  ajv.addSchema(description, ID);
  return (method, path, body) => {
    const schema = `${ID}#/paths/${pointer(path)}/${method.toLowerCase()}/requestBody/content/${pointer('application/json')}/schema`;
    const validate = ajv.getSchema(schema);
    if (!validate) throw new Error(`${file} describes no JSON body for ${method} ${path}`);
    if (validate(asDescribed(body))) return undefined;
    // The error that lies deepest is the one of the alternative that was meant.
    const deepest = (validate.errors ?? []).toSorted(
      (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
    )[0];
    return `${deepest?.instancePath || '/'} ${deepest?.message ?? 'is invalid'}`;
  };
}

/**
 * Permissions are a string of digits by Discord's documentation and its own answers, and a number by its description: both
 * are taken. https://discord.com/developers/docs/topics/permissions
 */
function asDescribed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDescribed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'default_member_permissions' && typeof part === 'string' ? Number(part) : asDescribed(part),
    ]),
  );
}

/** The check by the description that `DISCORD_OPENAPI` names; none where it names none. */
export function bodyCheck(file = process.env['DISCORD_OPENAPI']): BodyCheck | undefined {
  if (!file) return undefined;
  const check = loaded.get(file) ?? load(file);
  loaded.set(file, check);
  return check;
}
