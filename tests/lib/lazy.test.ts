import { expect, test as it } from 'vitest';
import { forgetting, lazy, memoize, memoizeOwn, remember, rememberLast } from '../../src/lib/lazy.ts';

it('is made when it’s first needed, once, and the same each time', () => {
  let made = 0;
  const thing = lazy(() => ({ number: ++made }));
  expect(made).toBe(0);
  const first = thing();
  expect(first).toEqual({ number: 1 });
  expect(thing()).toBe(first);
  expect(made).toBe(1);
});

it('what couldn’t be made is tried again', () => {
  let tries = 0;
  const thing = lazy(() => {
    tries++;
    if (tries === 1) throw new Error('not yet');
    return { tries };
  });
  expect(thing).toThrow('not yet');
  expect(thing()).toEqual({ tries: 2 });
});

it('what is remembered of an object is computed once for each', () => {
  let computed = 0;
  const doubled = remember(({ n }: { readonly n: number }) => {
    computed++;
    return n === 0 ? undefined : n * 2;
  });
  const [one, none] = [{ n: 1 }, { n: 0 }];
  expect([one, none, one, none, { n: 1 }].map(doubled)).toEqual([2, undefined, 2, undefined, 2]);
  expect(computed).toBe(3);
});

it('a word is computed once, and again once it was forgotten', () => {
  const computed: string[] = [];
  const upper = memoize(word => {
    computed.push(word);
    return word.toUpperCase();
  });
  upper('ours');
  expect(forgetting(() => [upper('ours'), upper('theirs'), forgetting(() => upper('theirs'))])).toEqual([
    'OURS',
    'THEIRS',
    'THEIRS',
  ]);
  expect(computed).toEqual(['ours', 'theirs']);
  expect([upper('ours'), upper('theirs')]).toEqual(['OURS', 'THEIRS']);
  expect(computed).toEqual(['ours', 'theirs', 'theirs']);
});

it('a word is forgotten where the work fails, too', () => {
  let computed = 0;
  const counted = memoize(() => ++computed);
  const failing = (): never => {
    counted('theirs');
    throw new Error('failed');
  };
  expect(() => forgetting(failing)).toThrow('failed');
  expect(counted('theirs')).toBe(2);
  expect(counted('theirs')).toBe(2);
});

it('what no member typed is remembered beyond the answer', () => {
  let computed = 0;
  const counted = memoizeOwn(() => ++computed);
  forgetting(() => counted('2025-03-27'));
  expect(counted('2025-03-27')).toBe(1);
});

it('what was last computed of an object is remembered until something else is asked of it', () => {
  const computed: string[] = [];
  const times = rememberLast(
    (by: number) => String(by),
    ({ n }: { readonly n: number }, by: number) => {
      computed.push(`${n}·${by}`);
      return n * by;
    },
  );
  const [two, five] = [{ n: 2 }, { n: 5 }];
  expect([times(two, 3), times(two, 3), times(five, 3), times(two, 3)]).toEqual([6, 6, 15, 6]);
  expect([times(two, 4), times(two, 3)]).toEqual([8, 6]);
  expect(computed).toEqual(['2·3', '5·3', '2·4', '2·3']);
});
