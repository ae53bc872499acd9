/** An invocation as a member types it, at a terminal or in an example. */
import type { Invocation } from './invocation.ts';

/** The line that stands for this invocation. Its page isn't part of the line. */
export function format({ command, input }: Invocation): string {
  return [`/${command}`, ...Object.entries(input).map(([name, value]) => `${name}:${formatValue(value)}`)].join(' ');
}

/** A value as a line takes it: quoted where it would else be read in another way. */
export function formatValue(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  return /^[^\s"\\:]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
