/** The n-th greatest of some numbers, from 1 on, without sorting them all: Hoare's selection. The numbers are moved about. */
export function greatest(numbers: Float64Array, n: number): number {
  const at = numbers.length - n;
  let from = 0;
  let to = numbers.length - 1;
  while (from < to) {
    const { low, high } = parted(numbers, from, to);
    if (at <= high) to = high;
    else if (at >= low) from = low;
    else break;
  }
  return numbers[at] ?? 0;
}

/** Moves the numbers from one place to another about: up to `high` none is greater than any from `low` on; those between are equal. */
function parted(numbers: Float64Array, from: number, to: number): { readonly low: number; readonly high: number } {
  const pivot = numbers[(from + to) >> 1] ?? 0;
  let low = from;
  let high = to;
  while (low <= high) {
    const [lower = 0, upper = 0] = [numbers[low], numbers[high]];
    if (lower < pivot) low++;
    else if (upper > pivot) high--;
    else {
      numbers[low++] = upper;
      numbers[high--] = lower;
    }
  }
  return { low, high };
}
