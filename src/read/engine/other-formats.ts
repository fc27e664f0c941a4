/** What begins with these letters holds no lines of cells, whatever its name ends in. */
const BEGINNINGS = [
  ['pdf', /^%PDF-/],
  // Phone systems give their web pages names of spreadsheets.
  ['page', /^\s*<(?:!doctype|html|head|body|table|meta|style|\?xml)\b/i],
  ['json', /^\s*(?:\{\s*"|\[\s*[{[])/],
] as const;

/** Workbooks of today, which are archives, and of the years before 2007. */
const WORKBOOKS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];

/** So many letters tell. */
const SEEN = 64;

/** What a file is that is no text of lines and cells; nothing if it may be one. */
export function otherFormat(
  source: string | Uint8Array,
): 'workbook' | (typeof BEGINNINGS)[number][0] | undefined {
  const text =
    typeof source === 'string'
      ? source.slice(0, SEEN)
      : String.fromCharCode(...source.subarray(0, SEEN)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (WORKBOOKS.some((letters) => text.startsWith(letters))) return 'workbook';
  return BEGINNINGS.find(([, form]) => form.test(text.replace(/^\ufeff/, '')))?.[0];
}
