/** Draws a page as the JSON of a Discord message: one plain sentence, an embed, rows of buttons. */
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIMessage,
} from 'discord-api-types/v10';
import { embedsOf, weight } from './cards.ts';
import { componentRows, type Keyed, keyed } from './components.ts';
import { withLegend } from './footer.ts';
import { EMBED } from './limits.ts';
import { escapeMarkdown, lineText, unescapeMarkdown } from './markdown.ts';
import { plainOf } from './measure.ts';
import { line, type Page } from './page.ts';
import type { Picture } from './picture/picture.ts';
import { plainText } from './plain-text.ts';

// The echo: text that was typed and that a custom id can't hold. The message's last embed shows it, and a pressed button
// reads it back from there. So a long question can be paged through, and nothing is stored.

/** Makes the embed that shows what was typed. */
export function echoEmbed(label: string, text: string): APIEmbed {
  return { author: { name: label }, description: escapeMarkdown(text) };
}

/** An echo has neither a colour nor a footer. */
const isEcho = ({ color, footer }: APIEmbed): boolean => color === undefined && footer === undefined;

const SMALL = '-# ';

/** Reads what was typed from the first line of a message, or from its {@link echoEmbed}. `undefined` where neither shows it. */
export function readEcho({ content, embeds }: Pick<APIMessage, 'content' | 'embeds'>): string | undefined {
  const [first = ''] = content.split('\n', 1);
  if (first.startsWith(SMALL)) return unescapeMarkdown(first.slice(SMALL.length));
  const description = embeds.at(-1)?.description;
  return description === undefined ? undefined : unescapeMarkdown(description);
}

/** A message's body, as a reply or as an edit. */
export interface Message {
  content: string;
  embeds: APIEmbed[];
  components: APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** The files that go along; `id` is a file's index among those sent, `description` the text for screen readers. */
  attachments?: { id: string; filename: string; description: string }[];
  allowed_mentions: { parse: [] };
}

/** A page's picture: it goes along as the first file, or a sentence stands in its place. */
export type Pictured = 'attached' | { readonly notice: string };

/**
 * Draws a page within Discord's limits, whatever the record holds; tests assert it over the whole record.
 *
 * @param pictured what became of the page's picture; absent while it isn't drawn, or where it has none.
 */
export function message(page: Page, pictured?: Pictured): Message {
  if (pictured === 'attached' && page.picture) return withPicture(text(page), page.picture);
  if (typeof pictured !== 'object') return text(page);
  return text({ ...page, headline: [...page.headline, line('text', pictured.notice)] });
}

/** Names the file of a picture. */
export const fileName = ({ name }: Picture): string => `${name.replaceAll('/', '-')}.png`;

/** Makes a message the new state of an earlier one. Discord keeps a message's files through an edit unless it lists none. */
export const edit = (message: Message): Message => ({ attachments: [], ...message });

/** In the cards' place: as an attachment it has a text for screen readers, which an embed's image hasn't. */
function withPicture(message: Message, picture: Picture): Message {
  return {
    ...message,
    embeds: message.embeds.filter(isEcho),
    attachments: [{ id: '0', filename: fileName(picture), description: picture.alt }],
  };
}

function text(page: Page): Message {
  const buttons = keyed(page.buttons);
  const choices = keyed([...(page.openings ?? []), ...(page.choose?.buttons ?? [])]);
  const own = (page.own ?? []).map(button => ({ id: button.id, button }));
  const { content, embeds } = bodyOf(page);
  const echo = isEchoed(page) ? undefined : echoed(page, [...buttons, ...choices], embeds);
  const isReadable = echo !== undefined || isEchoed(page);
  // A button whose text could not be read back would do nothing.
  const works = ({ text }: Keyed): boolean => text === undefined || (isReadable && text === page.echo?.text);
  return {
    content,
    embeds: [...embeds, ...(echo ? [echo] : [])],
    components: componentRows([...buttons.filter(works), ...own], choices.filter(works), page.choose?.label),
    // Nothing in the record and nothing that was typed may ping anyone.
    allowed_mentions: { parse: [] },
  };
}

/** A text that is longer than a message stands in cards after all: nothing of an answer is cut. */
function bodyOf(page: Page): { readonly content: string; readonly embeds: readonly APIEmbed[] } {
  const { headline, cards } = page;
  const whole = page.form === 'text' ? plainText(page) : undefined;
  return whole === undefined
    ? {
        content: headline.map(one => lineText(one, 'content')).join('\n'),
        embeds: embedsOf(cards, withLegend(page.footer, page.legend ?? '')),
      }
    : { content: whole, embeds: [] };
}

/** Whether the message's first line is what was typed, in small letters. */
function isEchoed({ headline, echo }: Page): boolean {
  const [first] = headline;
  return first?.role === 'small' && plainOf(first.spans) === echo?.text;
}

/** Makes the echo, where a button needs it and there is room for it. */
function echoed(page: Page, buttons: readonly Keyed[], shown: readonly APIEmbed[]): APIEmbed | undefined {
  if (!page.echo || !buttons.some(b => b.text !== undefined)) return undefined;
  const made = echoEmbed(page.echo.label, page.echo.text);
  const fits = (made.description?.length ?? 0) <= EMBED.description && weight([...shown, made]) <= EMBED.allTogether;
  return fits ? made : undefined;
}
