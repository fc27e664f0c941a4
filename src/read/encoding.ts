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

export type Encoding = (typeof ENCODINGS)[number];
