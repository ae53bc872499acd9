/** Draws the files of a message. */
import type { Attachment } from '../api.ts';
import { el } from './dom.ts';

const SCHEME = 'attachment://';
/** Bytes in a kilobyte. */
const KILO = 1024;

const isPicture = ({ content_type: type }: Attachment): boolean => type.startsWith('image/');

/** Finds the file that an embed's picture names. Pictures from elsewhere aren't loaded: the page works offline. */
export function attached(url: string | undefined, files: readonly Attachment[]): Attachment | undefined {
  return url?.startsWith(SCHEME) ? files.find(f => f.filename === url.slice(SCHEME.length)) : undefined;
}

/** Draws a picture with its alternative text; a press opens it in full size. */
export function picture(file: Attachment, attributes: { readonly class: string }): HTMLElement {
  const { url, description = file.filename, width, height } = file;
  const shown = el('img', { src: url, alt: description, title: description, width, height });
  return el('a', { ...attributes, href: url, target: '_blank', rel: 'noreferrer noopener' }, [shown]);
}

/** Draws the files that no embed shows. */
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
