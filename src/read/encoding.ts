/** The character sets in which exports come. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'gb18030',
  'big5',
  'shift_jis',
] as const;

/** A character set of bytes, by the name that `TextDecoder` has for it. */
export type Encoding = (typeof ENCODINGS)[number];
