/** Draws an embed of a message: https://discord.com/developers/docs/resources/message#embed-object */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { type Child, el, moment, webLink } from './dom.ts';
import { attached, picture } from './file-view.ts';
import { markdown } from './markdown.ts';
import type { ShownMessage } from './messages.ts';
import type { RenderContext } from './render-context.ts';

/** Columns of a row of fields: of two fields each takes six, of three each takes four. */
const COLUMNS = 12;
const IN_A_ROW = 3;

/** Draws an embed. */
export function embed(of: APIEmbed, shown: ShownMessage, context: RenderContext): HTMLElement {
  const files = shown.message.attachments;
  const heading = of.title === undefined ? 3 : 4;
  const read = (text: string) => markdown(text, shown.trees, { ...context, heading });
  const thumbnail = attached(of.thumbnail?.url, files);
  const image = attached(of.image?.url, files);
  const made = el('div', { class: 'embed' }, [
    el('div', { class: 'embed-words' }, [
      of.author && el('p', { class: 'embed-author' }, [linked(of.author.url, [of.author.name])]),
      of.title !== undefined && el('h3', { class: 'embed-title' }, [linked(of.url, read(of.title))]),
      of.description !== undefined && el('div', { class: 'words' }, read(of.description)),
      fieldGrid(of.fields ?? [], read),
    ]),
    thumbnail && picture(thumbnail, { class: 'thumbnail' }),
    image && picture(image, { class: 'image' }),
    foot(of, context.locale),
  ]);
  if (of.color !== undefined) made.style.setProperty('--bar', `#${of.color.toString(16).padStart(6, '0')}`);
  return made;
}

const linked = (url: string | undefined, children: readonly Child[]): HTMLElement =>
  url === undefined ? el('span', {}, children) : webLink(url, {}, children);

function foot({ footer, timestamp }: APIEmbed, locale: string): HTMLElement | false {
  if (!footer && timestamp === undefined) return false;
  const when = timestamp === undefined ? [] : [moment(new Date(timestamp), 's', locale)];
  return el('p', { class: 'embed-foot' }, [footer?.text, footer && when.length > 0 && ' · ', ...when]);
}

/** Groups fields in rows: one that isn't inline has a row to itself, up to three inline ones in sequence share one. */
function rowsOf(fields: readonly APIEmbedField[]): readonly (readonly APIEmbedField[])[] {
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0]?.inline && row.length < IN_A_ROW) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

function fieldGrid(fields: readonly APIEmbedField[], read: (text: string) => readonly Child[]): HTMLElement | false {
  if (fields.length === 0) return false;
  const cells = rowsOf(fields).flatMap(row =>
    row.map(({ name, value }) =>
      el('div', { class: `span-${COLUMNS / row.length}` }, [
        el('dt', {}, read(name)),
        el('dd', { class: 'words' }, read(value)),
      ]),
    ),
  );
  return el('dl', { class: 'fields' }, cells);
}
