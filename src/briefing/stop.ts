/** The button under every direct message: it does what `/follow stop` does. */
import { findSetting } from '../../commands/index.ts';
import { encode } from '../invocation.ts';

/** Its `custom_id`. */
export function stopId(): string {
  const options = findSetting('follow')?.options ?? {};
  return encode({ command: 'follow', input: { stop: true }, page: 0 }, options);
}
