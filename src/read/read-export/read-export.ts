import { keepWithin } from '../../core/keep-within.ts';
import { readExport as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { ExportSource } from '../cell.ts';
import { readRows } from '../engine/read-rows.ts';
import { rowsOf, sizeOf } from '../engine/table.ts';
import type { ReadExport } from '../export-account.ts';
import { type ReadExportInput, readExportSchema } from '../export-input.ts';

/**
 * What does this export of a phone system say, and what became of every row of it?
 *
 * Bytes are read in the character set that they show; table, headers (in fourteen languages) and columns are found, also
 * where half-hours or queues stand side by side, under titles, between totals, on several pages. What the file
 * shows for sure is read, and said in `account.remarks`; what really allows two readings is an open question in
 * `account.questions`, or refuses the file. No total, copy or line of text is taken for a contact.
 *
 * - Where a column counts contacts, a row is one interval: `rows` go into `intervalHistory` as they are, with
 *   `duplicates: 'add'`, since copies are left out here already.
 * - In a log (Asterisk's `queue_log` and CDR, call lists, tickets) a row is one contact, if it came in: rows of one
 *   contact count once, contacts that the centre made itself are left out.
 * - Handle times come as seconds of a mean, whatever the file has: totals, milliseconds, parts, `mm:ss`.
 *
 * @param source - The text, the bytes of the file, or rows of cells, the header first.
 * @param options - What the export does not tell of itself.
 * @returns The rows and an account of rows, columns and queues, with questions that are left open.
 * @throws `UnreadableError` (code `UNREADABLE`) with one issue for each kind of fault in `source`: what, how often, on
 * which lines first, and what to do. `InvalidInputError` if an option is bad.
 * @example
 * ```ts
 * import { readExport } from 'halfhour/read';
 *
 * const text = 'Datum;Uhrzeit;Anrufe;AHT (s)\n31.12.2025;8:00;1.234;180,5\n31.12.2025;8:30;;\n31.12.2025;9:00;96;175,0\n';
 * const { kind, rows, account } = readExport(text, { timeZone: 'Europe/Berlin' });
 * kind; // => 'intervals'
 * rows[0]; // => { time: '2025-12-31T08:00', contacts: 1234, ahtSeconds: 180.5 }
 * account.contactsUsed; // => 1330
 * account.leftOut.map(({ code, lines }) => `${code} ${lines}`); // => ['no-contacts 3']
 * ```
 */
export function readExport(source: ExportSource, options: ReadExportInput = {}): ReadExport {
  keepWithin('readExport', limits, sizeOf(source));
  parseInput('readExport', readExportSchema, options);
  return readRows('readExport', rowsOf('readExport', source, options), options);
}
