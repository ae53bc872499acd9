/** Holds that what tests share registers no hook by being imported: files share modules, so it would be one of the first file alone. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { treeOf } from './structure.ts';

const HOOK = /^(before|after)(Each|All)\(/m;

it('no module that tests import registers a hook outside a function', () => {
  const files = [...treeOf(join(import.meta.dirname, '../..'), ['tests'])];
  const hooking = files.filter(([, text]) => HOOK.test(text)).map(([path]) => path);
  expect(hooking.length).toBeGreaterThan(0);
  expect(hooking.filter(path => !path.endsWith('.test.ts'))).toEqual([]);
});
