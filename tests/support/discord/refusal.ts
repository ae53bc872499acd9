/** How Discord says no: a status and an error body. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */

export type Path = readonly (string | number)[];

/** What is wrong with one field of a body. */
export interface FieldError {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly fields: readonly FieldError[];
}

const refusal = (status: number, code: number, message: string): Refusal => ({ status, code, message, fields: [] });

export const UNAUTHORIZED = refusal(401, 0, '401: Unauthorized');
export const NOT_FOUND = refusal(404, 0, '404: Not Found');
export const METHOD_NOT_ALLOWED = refusal(405, 0, '405: Method Not Allowed');
export const UNKNOWN_INTERACTION = refusal(404, 10_062, 'Unknown interaction');
export const OTHER_APPLICATION = refusal(
  403,
  20_012,
  'You are not authorized to perform this action on this application',
);
export const ALREADY_ACKNOWLEDGED = refusal(400, 40_060, 'Interaction has already been acknowledged.');
export const MISSING_ACCESS = refusal(403, 50_001, 'Missing Access');
export const UNKNOWN_CHANNEL = refusal(404, 10_003, 'Unknown Channel');
export const UNKNOWN_GUILD = refusal(404, 10_004, 'Unknown Guild');
export const UNKNOWN_MEMBER = refusal(404, 10_007, 'Unknown Member');
export const UNKNOWN_MESSAGE = refusal(404, 10_008, 'Unknown Message');
export const OTHERS_MESSAGE = refusal(403, 50_005, 'Cannot edit a message authored by another user');
export const NO_DIRECT_MESSAGES = refusal(403, 50_007, 'Cannot send messages to this user');
export const NOT_A_TEXT_CHANNEL = refusal(400, 50_008, 'Cannot send messages in a non-text channel');
export const MISSING_PERMISSIONS = refusal(403, 50_013, 'Missing Permissions');
export const WRONG_CHANNEL_TYPE = refusal(400, 50_024, 'Cannot execute action on this channel type');
export const TAG_REQUIRED = refusal(400, 40_067, 'A tag is required to create a forum post in this channel');
export const ARCHIVED = refusal(400, 50_083, 'Thread is archived');
export const INVALID_RECIPIENTS = refusal(400, 50_033, 'Invalid Recipient(s)');
export const EMPTY_MESSAGE = refusal(400, 50_006, 'Cannot send an empty message');
export const INVALID_JSON = refusal(400, 50_109, 'The request body contains invalid JSON.');

/** 50035, with every field that is wrong. */
export function invalidForm(fields: readonly FieldError[]): Refusal {
  return { status: 400, code: 50_035, message: 'Invalid Form Body', fields };
}

interface Tree {
  [key: string]: Tree | { readonly code: string; readonly message: string }[];
}

function nest(fields: readonly FieldError[]): Tree {
  const root: Tree = {};
  for (const { path, code, message } of fields) {
    let node = root;
    for (const key of path) {
      const below = node[key];
      const next: Tree = below === undefined || Array.isArray(below) ? {} : below;
      node[key] = next;
      node = next;
    }
    const before = node['_errors'];
    node['_errors'] = [...(Array.isArray(before) ? before : []), { code, message }];
  }
  return root;
}

/** The body that Discord sends with a refusal: `errors` nests by field. https://discord.com/developers/docs/reference#error-messages */
export function errorBody({ code, message, fields }: Refusal): object {
  return fields.length === 0 ? { message, code } : { message, code, errors: nest(fields) };
}
