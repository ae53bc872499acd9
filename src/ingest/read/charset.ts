/** Turns bytes from anywhere into text: by what they say of themselves, and never by guessing from their letters. */
import { lazy } from '../../lib/lazy.ts';

/** Where a page names its encoding, it does so this early; in bytes. */
const HEAD = 2_048;
const DECLARED =
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/iu;
const IN_HEADER = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu;
const BYTE_ORDER_MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const;
/** What stands for a character that can't be read. */
export const UNREADABLE = '\uFFFD';

/** Text, and the encoding that it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes bytes by their byte order mark, else the header's charset, else the page's own, else as UTF-8, else as
 * windows-1252. A charset by which they can't be read is passed over: some servers name one for all of their pages.
 *
 * @param contentType the header's, where there was one
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const head = asLatin(bytes.subarray(0, HEAD));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const declared = [marked, IN_HEADER.exec(contentType)?.[1], meta ?? xml, 'utf-8'];
  for (const label of declared) {
    const decoded = label === undefined ? undefined : decodeAs(label, bytes);
    if (decoded) return decoded;
  }
  return mostlyUtf8(bytes) ?? { text: asLatin(bytes), encoding: 'windows-1252' };
}

/** Accented letters in a row: no language that is written with Latin letters has so many, Cyrillic read as Latin does. */
const CYRILLIC = /[À-ÿ]{4,}/u;
/** Quotation marks, dashes and accents of UTF-8 read as windows-1252: `â€œ`, `Ã©`. Behind a last `Ã` only `»` may stand. */
const TWICE = /â€[\u0080-\u009f“”˜™œ¦]|Ã[\u0080-\u009f¡-º¼-¿]/u;

/** Whether a text was read in another encoding than it was written in, wholly or in parts. */
export const isMisread = ({ text, encoding }: Decoded): boolean =>
  TWICE.test(text) || (encoding === 'windows-1252' && CYRILLIC.test(text));

/** Decodes by a label; `undefined` where there is no such encoding, or the bytes aren't in it. */
function decodeAs(label: string, bytes: Uint8Array): Decoded | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: whole(decoder, bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}

/** UTF-8 of which a few bytes are damaged. */
function mostlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder().decode(bytes);
  const damaged = text.split(UNREADABLE).length - 1;
  const beyondAscii = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return beyondAscii > damaged ? { text, encoding: 'utf-8' } : undefined;
}

const latin = lazy(() => new TextDecoder('windows-1252'));
const asLatin = (bytes: Uint8Array): string => whole(latin(), bytes);

/**
 * Decodes in the way of streams: at one go, Node 20 reads windows-1252 as ISO-8859-1, so that curly quotation marks become
 * control characters. https://github.com/nodejs/node/issues/56542
 */
const whole = (decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string =>
  decoder.decode(bytes, { stream: true }) + decoder.decode();
