/** A step of the build: what of the playground's page needs no compiling is put beside what was compiled. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPage, STATIC } from './transport/playground/assets.ts';

const source = join(import.meta.dirname, '..', '..', 'src', 'transport', 'playground', 'page');
await Promise.all(STATIC.map(name => copyFile(join(source, name), join(builtPage(), name))));
