/** Draws by chance in a way that can be repeated: the same seed draws the same. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Draws different things in an order of chance: as many as asked for, or all. */
export function sample<T>(things: readonly T[], most: number, seed: string): readonly T[] {
  const left = [...things];
  const count = Math.min(most, left.length);
  return Array.from({ length: count }, (_, i) => left.splice(draw(`${seed} ${i}`, left.length), 1)).flat();
}

/** A whole number below a bound, each as likely as any other. By a pure library, since answers touch nothing outside. */
function draw(seed: string, below: number): number {
  const bytes = sha256(utf8ToBytes(seed));
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % below;
}
