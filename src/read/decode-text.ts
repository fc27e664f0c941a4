/** Text as Excel saves it: UTF-8, UTF-16 with its mark, or the code page of Western Windows. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Some versions of Node read these bytes as Latin 1: the dash of `08:00 – 08:30` would be lost.
    return text.replaceAll(/[\x80-\x9f]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80]!);
  }
}

/** What stands for the bytes 80 to 9F, by the WHATWG encoding standard. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
