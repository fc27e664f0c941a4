import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { exportReader as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { ExportSource } from '../cell.ts';
import { textDecoder } from '../engine/encodings.ts';
import { readRows } from '../engine/read-rows.ts';
import { StreamReader } from '../engine/stream.ts';
import { isBytes, kindOf, rowsOf, sizeOf } from '../engine/table.ts';
import type { ReadExport } from '../export-account.ts';
import { type ReadExportInput, readExportSchema } from '../export-input.ts';

/** Reads an export that comes in pieces. */
export interface ExportReader {
  /** Takes the next piece: of text, of bytes (cut anywhere), or some rows; all pieces of one kind. */
  readonly push: (chunk: ExportSource) => void;
  /** Reads all that was pushed. Of a long file with several queues, `queue` gives the rows of that one; it may be called for each. */
  readonly end: (queue?: string) => ReadExport;
}

/** So much of a text is kept to find out how it is written; a shorter file is read as a whole. */
const KEPT = 2_000_000;

/**
 * How do I read an export that arrives in pieces, or does not fit in memory?
 *
 * Up to two million characters it gives what `readExport` gives. A longer report of intervals is added up as it
 * is fed: `rows` then are one an interval, over all queues or of the one that `end(queue)` names, in order of time, and
 * memory holds sums alone. What its beginning shows of columns, dates and units holds for the rest; a row that says
 * otherwise is a fault. Logs of single contacts and wide tables are kept until the end.
 *
 * @param options - What the export does not tell of itself, as for `readExport`.
 * @returns A reader: `push` each piece, then `end`.
 * @throws `InvalidInputError` if an option is bad; from `push` if a piece is of another kind than the
 * first; from `end` an `UnreadableError` if the export cannot be read.
 * @example
 * ```ts
 * import { exportReader } from 'halfhour/read';
 *
 * const reader = exportReader({ timeZone: 'Europe/Berlin' });
 * reader.push('time,calls\n2025-12-31 8:00,1');
 * reader.push('2\n');
 * reader.end().rows; // => [{ time: '2025-12-31T08:00', contacts: 12 }]
 * ```
 */
export function exportReader(options: ReadExportInput): ExportReader {
  parseInput('exportReader', readExportSchema, options);
  return readerOfPieces(options, KEPT);
}

/** The same with another size up to which a text is read as a whole; tests lower it. */
export function readerOfPieces(options: ReadExportInput, kept: number): ExportReader {
  let chunks: ExportSource[] = [];
  let size = { rows: 0, characters: 0 };
  let tried = false;
  let stream: StreamReader | undefined;
  let decode: ((bytes: Uint8Array) => string) | undefined;
  let first: string | undefined;

  const begin = () => {
    tried = true;
    const whole = joined(chunks);
    if (isBytes(whole)) decode = textDecoder(whole, options.encoding);
    const text = plain(isBytes(whole) ? decode!(whole) : (whole as string));
    const end = text.lastIndexOf('\n') + 1;
    stream = StreamReader.begin('exportReader', text.slice(0, end), options);
    if (stream === undefined) return;
    chunks = [];
    stream.push(text.slice(end));
  };
  return {
    push: (chunk) => {
      const kind = kindOf(chunk);
      const expected = first === undefined ? KINDS : [first];
      if (!expected.includes(kind)) {
        const issue = { path: 'chunk', expected: `of ${expected.join(', ')}`, received: chunk };
        throw new InvalidInputError('exportReader', [issue]);
      }
      first = kind;
      const { rows = 0, characters = 0 } = sizeOf(chunk);
      size = { rows: size.rows + rows, characters: size.characters + characters };
      if (stream !== undefined) {
        stream.push(plain(isBytes(chunk) ? decode!(chunk) : (chunk as string)));
        keepWithin('exportReader', limits, { rows: stream.rows });
        return;
      }
      keepWithin('exportReader', limits, size);
      chunks.push(chunk);
      if (!tried && size.characters > kept) begin();
    },
    end: (queue) => {
      if (stream !== undefined) return stream.end(queue);
      const asked = queue === undefined ? options : { ...options, queue };
      return readRows('exportReader', rowsOf('exportReader', joined(chunks), options), asked);
    },
  };
}

const KINDS = ['String', 'Uint8Array', 'Array'];

/** With the line ends of one system; a pair that a piece cuts makes an empty line, which counts for nothing. */
function plain(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return start.includes('\r') ? start.replaceAll(/\r\n?/g, '\n') : start;
}

/** Joins pieces of the same kind. */
function joined(chunks: readonly ExportSource[]): ExportSource {
  const [first = ''] = chunks;
  if (typeof first === 'string') return chunks.join('');
  if (!isBytes(first))
    return (chunks as readonly Exclude<ExportSource, string | Uint8Array>[]).flat();
  const pieces = chunks as readonly Uint8Array[];
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
