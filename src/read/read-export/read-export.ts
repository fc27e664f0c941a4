import { keepWithin } from '../../core/keep-within.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type ExportSource, sizeOf, tableOf } from '../table.ts';
import { type ReadExportInput, readExportSchema } from './input.ts';
import { readTable } from './read-table.ts';
import type { ReadExport } from './result.ts';

/**
 * What does this export of a phone system say, and what became of every row of it?
 *
 * Comma, semicolon, tab and bar are told apart, columns are found by their headers, bytes are read as
 * UTF-8, UTF-16 or Windows-1252. Decimal commas, groups of thousands and the order of day and month are
 * read as the other rows show them to be meant; what could be read in two ways refuses the export.
 *
 * - With a column of contacts, a row is one interval: `rows` go into `intervalHistory` as they are (with
 *   `duplicates: 'add'` if there are several queues). Rows without a number of contacts are left out.
 * - Without one, where times stand anywhere between the starts of intervals, a row is one contact.
 *   Where rows of events, of outbound calls or several rows of one call stand among them, it is refused.
 *
 * @param source - The text, the bytes of the file, or rows of cells, the header first.
 * @param options - What the export does not tell of itself.
 * @returns The rows and an account of rows, columns and queues, with questions that are left open.
 * @throws `InvalidInputError` that lists everything in `source` that cannot be read, by its line, and `columns` that are none of the fields.
 * @example
 * ```ts
 * import { readExport } from 'halfhour/read';
 *
 * const text = 'Datum;Uhrzeit;Anrufe;AHT\n31.12.2025;8:00;1.234;180,5\n31.12.2025;8:30;;\n';
 * const { kind, rows, account } = readExport(text, {
 *   columns: { Datum: 'date', Uhrzeit: 'time', Anrufe: 'calls' },
 *   timeZone: 'Europe/Berlin',
 * });
 * kind; // => 'intervals'
 * rows; // => [{ time: '2025-12-31T08:00', contacts: 1234, ahtSeconds: 180.5 }]
 * account.contactsUsed; // => 1234
 * account.leftOut;
 * // => [{ reason: 'without a number of contacts', rows: 1, contacts: 0, lines: [3], dates: [] }]
 * ```
 */
export function readExport(source: ExportSource, options: ReadExportInput = {}): ReadExport {
  keepWithin('readExport', sizeOf(source));
  parseInput('readExport', readExportSchema, options);
  return readTable('readExport', tableOf('readExport', source), options);
}
