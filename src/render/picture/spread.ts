/** Things on a line kept from covering one another. */

/**
 * Moves points apart until each is `apart` from the next, all within the bounds, as little as it can; their order stays.
 * Each wants to be where it is; neighbours that would collide share the middle of their wishes (isotonic regression by
 * pooling adjacent violators). Points that can't all fit stand evenly over the bounds.
 *
 * @param wanted in ascending order.
 */
export function pushedApart(wanted: readonly number[], apart: number, least: number, most: number): readonly number[] {
  const room = Math.min(apart, wanted.length > 1 ? (most - least) / (wanted.length - 1) : apart);
  const pools: { sum: number; count: number }[] = [];
  for (const [i, x] of wanted.entries()) {
    let pool = { sum: x - i * room, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const top = most - Math.max(0, wanted.length - 1) * room;
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(Math.max(sum / count, least), top)))
    .map((x, i) => x + i * room);
}

/**
 * A lane for each stretch, so that none touches another in its lane.
 *
 * @param stretches in ascending order of their starts.
 */
export function lanesOf(stretches: readonly (readonly [from: number, to: number])[]): readonly number[] {
  const ends: number[] = [];
  return stretches.map(([from, to]) => {
    const free = ends.findIndex(end => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
