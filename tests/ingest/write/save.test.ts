import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test as it } from 'vitest';
import { draftsFolder, saveDraft } from '../../../src/ingest/write/save.ts';

let root = '';
let data = '';
const FILES = { name: 'xna-2031-05-08-line', yaml: 'source:\n', text: 'A boat.\n' };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drafts-'));
  data = join(root, 'data');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

it('writes the draft and its text into the folder of drafts, and leaves nothing else there', async () => {
  const folder = draftsFolder(join(root, 'var'));
  const saved = await saveDraft(folder, data, FILES);
  expect(saved).toEqual({ yaml: join(folder, `${FILES.name}.yaml`), text: join(folder, `${FILES.name}.txt`) });
  expect(await readdir(folder)).toEqual([`${FILES.name}.txt`, `${FILES.name}.yaml`]);
  expect(await readFile(join(folder, `${FILES.name}.yaml`), 'utf8')).toBe(FILES.yaml);
});

it('writes over no draft, and says how to go on with it', async () => {
  const folder = join(root, 'drafts');
  await saveDraft(folder, data, FILES);
  const again = await saveDraft(folder, data, { ...FILES, yaml: 'other\n' });
  expect(again).toEqual({ refused: expect.stringContaining(`npm run review -- ${FILES.name}`) });
  expect(await readFile(join(folder, `${FILES.name}.yaml`), 'utf8')).toBe(FILES.yaml);
  expect(await readdir(folder)).toHaveLength(2);
});

it('writes over no text of another kind; the same text stays', async () => {
  const folder = join(root, 'drafts');
  await mkdir(folder);
  await writeFile(join(folder, `${FILES.name}.txt`), 'Another boat.\n');
  expect(await saveDraft(folder, data, FILES)).toEqual({
    refused: expect.stringContaining(`${FILES.name}.txt holds another text, without a draft`),
  });
  expect(await readdir(folder)).toEqual([`${FILES.name}.txt`]);
  await writeFile(join(folder, `${FILES.name}.txt`), FILES.text);
  expect(await saveDraft(folder, data, FILES)).toHaveProperty('yaml');
});

it.each(['', 'sources', 'drafts'])('writes nothing into the record’s folder: %s', async within => {
  const saved = await saveDraft(join(data, within), data, FILES);
  expect(saved).toEqual({ refused: expect.stringContaining('DATA_DIR') });
  await expect(readdir(data)).rejects.toThrow('ENOENT');
});

it('nor by way of a link', async () => {
  await mkdir(data);
  await symlink(data, join(root, 'var'));
  expect(await saveDraft(draftsFolder(join(root, 'var')), data, FILES)).toHaveProperty('refused');
  expect(await readdir(data)).toEqual([]);
});

it.each(['var', 'var/drafts'])('says that it can’t be written where %s is a file', async way => {
  if (way !== 'var') await mkdir(join(root, 'var'));
  await writeFile(join(root, way), '');
  const saved = await saveDraft(join(root, 'var', 'drafts'), data, FILES);
  expect(saved).toEqual({ refused: expect.stringMatching(/can’t be written into .* \(E[A-Z]+\)/) });
});

it('is refused at once where no folder can be made', async () => {
  const start = performance.now();
  const saved = await saveDraft(draftsFolder('/proc/x/y'), data, FILES);
  expect(saved).toEqual({ refused: expect.stringMatching(/can’t be written into \/proc\/x\/y\/drafts \(E[A-Z]+\)/) });
  expect(performance.now() - start).toBeLessThan(1_000);
});

it('names what stands in the place of a draft that is none, and leaves no text', async () => {
  const [linked, folder] = [join(root, 'linked'), join(root, 'folder')];
  await mkdir(linked);
  await symlink(join(root, 'nowhere'), join(linked, `${FILES.name}.yaml`));
  await mkdir(join(folder, `${FILES.name}.yaml`), { recursive: true });
  for (const [where, what] of [
    [linked, 'is a link that leads nowhere'],
    [folder, 'is a folder'],
  ] as const) {
    const saved = await saveDraft(where, data, FILES);
    expect(saved).toEqual({ refused: expect.stringContaining(`${FILES.name}.yaml ${what}, and nothing`) });
    expect(await readdir(where)).toEqual([`${FILES.name}.yaml`]);
  }
});

it('writes neither where one of them can’t be written', async () => {
  const folder = join(root, 'drafts');
  const aside = `${FILES.name}.yaml.${process.pid}.part`;
  await mkdir(join(folder, aside), { recursive: true });
  expect(await saveDraft(folder, data, FILES)).toEqual({ refused: expect.stringContaining('and nothing was') });
  expect(await readdir(folder)).toEqual([aside]);
});
