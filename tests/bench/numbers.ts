/** What is told of many measurements. */

/** The value below which `share` (0 to 1) of the values lie, by the nearest rank; 0 without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** `12.3 ms`, with the digits that mean something. */
export function milliseconds(ms: number): string {
  return `${ms.toLocaleString('en-GB', { maximumFractionDigits: ms < 10 ? 2 : 0 })} ms`;
}

/** `1.07×`. */
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

export const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20).toLocaleString('en-GB')} MiB`;

export const kibibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 10).toLocaleString('en-GB')} KiB`;

export const count = (n: number): string => n.toLocaleString('en-GB');
