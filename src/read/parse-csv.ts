import Papa from 'papaparse';

/** The cells of a text, and whether its quotes pair. */
export function parseCsv(text: string, delimiter: string) {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return { rows: data, hasBadQuotes: errors.some(({ type }) => type === 'Quotes') };
}
