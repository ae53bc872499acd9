/** Requests with files, and what Discord refuses about them. https://discord.com/developers/docs/reference#uploading-files */
import { all, type Check, entries, field, list, shape, text, wrong } from './form.ts';

/** A file of a multipart request, by the number in its part's name: `files[0]`. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

export interface Sent {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

const FILE_BYTES_MAX = 10_485_760;
const FILES_MAX = 10;
const ATTACHMENT = /^attachment:\/\/(.+)$/;

/** The parts of a request: JSON alone, or JSON with files. `undefined` where it is neither. */
export async function readSent(body: Buffer, type: string | undefined): Promise<Sent | undefined> {
  if (body.length === 0) return { body: undefined, files: [] };
  try {
    if (!type?.startsWith('multipart/form-data')) return { body: JSON.parse(body.toString('utf8')), files: [] };
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const files: Upload[] = [];
    for (const [name, part] of form) {
      const id = /^files\[(\d+)\]$/.exec(name)?.[1];
      if (id === undefined || typeof part === 'string') continue;
      files.push({ id: Number(id), name: part.name, type: part.type, data: new Uint8Array(await part.arrayBuffer()) });
    }
    return { body: JSON.parse(String(form.get('payload_json'))), files };
  } catch {
    return undefined;
  }
}

const attachment = shape({ id: text(20, 1), filename: text(1_024, 1), description: text(1_024) }, ['id']);

/** The attachments of a message: each is one of the files, and what an embed shows is one of them. */
export function attachments(files: readonly Upload[]): Check {
  const sent: Check = (value, path) => [
    ...entries(value).flatMap((one, i) =>
      files.some(f => String(f.id) === field(one, 'id'))
        ? []
        : wrong([...path, String(i), 'id'], 'ATTACHMENT_NOT_FOUND', 'Attachment data not found'),
    ),
    ...files.flatMap(f =>
      f.data.length <= FILE_BYTES_MAX ? [] : wrong(path, 'BASE_TYPE_MAX_LENGTH', `File ${f.name} is too large`),
    ),
  ];
  return all(list(FILES_MAX, attachment), sent);
}

/** Pictures that embeds show by `attachment://` must be there. Discord shows nothing otherwise; here it's a refusal. */
export const shownFiles: Check = (data, path) => {
  const names = entries(field(data, 'attachments')).map(one => field(one, 'filename'));
  return entries(field(data, 'embeds')).flatMap((embed, i) => {
    const name = ATTACHMENT.exec(String(field(field(embed, 'image'), 'url') ?? ''))?.[1];
    return name === undefined || names.includes(name)
      ? []
      : wrong([...path, 'embeds', String(i), 'image', 'url'], 'ATTACHMENT_NOT_FOUND', `No file called ${name}`);
  });
};
