/** How large a picture is, so that a page can leave room for it before it has come. */

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Width and height of a PNG in pixels; nothing for other files. https://www.w3.org/TR/png-3/#11IHDR */
export function pixels(bytes: Buffer): { readonly width?: number; readonly height?: number } {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG)) return {};
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
