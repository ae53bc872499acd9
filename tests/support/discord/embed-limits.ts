/** What an embed may hold. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
import { all, type Check, entries, field, flag, link, list, shape, text, whole, wrong } from './form.ts';

export const EMBEDS_MAX = 10;
/** Characters over all embeds of a message. */
export const EMBEDS_TEXT_MAX = 6_000;

const picture = shape({ url: link(2_048) }, ['url']);
const SHOWN = ['title', 'description', 'fields', 'author', 'footer', 'image', 'thumbnail'];

const instant: Check = (value, path) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : wrong(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`);

const something: Check = (value, path) => {
  const has = SHOWN.some(name => {
    const part = field(value, name);
    return Array.isArray(part) ? part.length > 0 : part !== undefined && part !== null && part !== '';
  });
  return has ? [] : wrong([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
};

const embed = all(
  shape({
    title: text(256),
    description: text(4_096),
    url: link(2_048),
    timestamp: instant,
    color: whole(0, 0xffffff),
    footer: shape({ text: text(2_048, 1), icon_url: link(2_048) }, ['text']),
    image: picture,
    thumbnail: picture,
    author: shape({ name: text(256, 1), url: link(2_048), icon_url: link(2_048) }, ['name']),
    fields: list(25, shape({ name: text(256, 1), value: text(1_024, 1), inline: flag }, ['name', 'value'])),
  }),
  something,
);

const length = (value: unknown): number => (typeof value === 'string' ? value.length : 0);

/** The characters of an embed that count towards the 6,000. */
function textLength(value: unknown): number {
  const fields = entries(field(value, 'fields')).map(f => length(field(f, 'name')) + length(field(f, 'value')));
  return [
    length(field(value, 'title')),
    length(field(value, 'description')),
    length(field(field(value, 'footer'), 'text')),
    length(field(field(value, 'author'), 'name')),
    ...fields,
  ].reduce((sum, part) => sum + part, 0);
}

const together: Check = (value, path) => {
  const total = entries(value).reduce<number>((sum, one) => sum + textLength(one), 0);
  if (total <= EMBEDS_TEXT_MAX) return [];
  return wrong(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${EMBEDS_TEXT_MAX}`);
};

export const embeds: Check = all(list(EMBEDS_MAX, embed), together);
