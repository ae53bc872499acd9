/** Tests how entries of the record are named in lists. */
import { describe, expect, test as it } from 'vitest';
import { nameOf } from '../../src/reply/names.ts';
import { context, dossier } from '../support/record.ts';

describe('the name of an item', () => {
  it.each([...dossier.items.values()])('$id says once where it stands', item => {
    const name = nameOf(item, context);
    expect(name.split(item.source.outlet)).toHaveLength(2);
    expect(name.startsWith(`${item.id} – `)).toBe(true);
  });
});
