import Papa from 'papaparse';
import { unreadable } from './unreadable.ts';

/** The lines of a text as cells, and what parts them. */
interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/** Takes a text apart: by comma, semicolon, tab or bar, with or without quotes, on any system's lines. */
export function parseCsv(callee: string, text: string): ParsedCsv {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const delimiter = delimiterOf(/^.*\S.*$/m.exec(plain)?.[0] ?? '');
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) {
    throw unreadable(callee, [{ line: (quotes.row ?? 0) + 1, message: quotes.message }]);
  }
  return { rows: data, delimiter };
}

/** The delimiter that the header line has most of. */
function delimiterOf(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
