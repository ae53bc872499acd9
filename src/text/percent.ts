/** Percent-encodes what an address, or what surrounds one, would read as a mark. */
const encoder = new TextEncoder();

/** Writes each character that `unsafe` matches as the percent-encoded bytes of its UTF-8, ASCII too. */
export function percentEncode(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, mark =>
    Array.from(encoder.encode(mark), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}
