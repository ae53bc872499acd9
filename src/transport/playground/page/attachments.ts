/** Files of a message, and the pictures that its embeds take from them. */
import type { Attachment } from '../contract.ts';
import { el } from './dom.ts';

const SCHEME = 'attachment://';
/** Beside a file's name: its size in kilobytes. */
const KILO = 1024;

const isPicture = ({ content_type: type }: Attachment): boolean => type.startsWith('image/');

/** The file that an embed's picture names. Pictures from elsewhere aren't fetched: the page is this machine's alone. */
export function attached(url: string | undefined, files: readonly Attachment[]): Attachment | undefined {
  return url?.startsWith(SCHEME) ? files.find(f => f.filename === url.slice(SCHEME.length)) : undefined;
}

/** A picture with its text for those who don't see it; a press shows it whole. */
export function picture(file: Attachment, attributes: { readonly class: string }): HTMLElement {
  const { url, description = file.filename, width, height } = file;
  const shown = el('img', { src: url, alt: description, title: description, width, height });
  return el('a', { ...attributes, href: url, target: '_blank', rel: 'noreferrer noopener' }, [shown]);
}

/** The files that no embed shows. */
export function fileList(files: readonly Attachment[]): HTMLElement | undefined {
  if (files.length === 0) return undefined;
  const size = (file: Attachment): string => `${Math.ceil(file.size / KILO)} KB`;
  const shown = files.map(file =>
    isPicture(file)
      ? picture(file, { class: 'picture' })
      : el('p', { class: 'file' }, [
          el('a', { href: file.url, download: file.filename }, [file.filename]),
          ` · ${size(file)}`,
        ]),
  );
  return el('div', { class: 'files' }, shown);
}
