import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type ReadExportInput, readExportSchema } from '../read-export/input.ts';
import { readTable } from '../read-export/read-table.ts';
import type { ReadExport } from '../read-export/result.ts';
import { type ExportSource, isBytes, kindOf, sizeOf, tableOf } from '../table.ts';

/** Reads an export that comes in pieces. */
export interface ExportReader {
  /** Takes the next piece: of text, of bytes (cut anywhere), or some rows; all pieces of one kind. */
  readonly push: (chunk: ExportSource) => void;
  /** Reads all that was pushed, as {@link readExport} does. */
  readonly end: () => ReadExport;
}

/**
 * How do I read an export that arrives in pieces, from a stream or an upload?
 *
 * The pieces are kept until the end: only the whole export tells its decimal mark, the order of day and
 * month and its character set, so a reader needs as much memory as `readExport`.
 *
 * @param options - What the export does not tell of itself, as for `readExport`.
 * @returns A reader: `push` each piece, then `end`.
 * @throws `InvalidInputError` if an option is bad; from `push` if a piece is of another kind than the
 * first; from `end` if the export cannot be read.
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
  const chunks: ExportSource[] = [];
  let size = { rows: 0, characters: 0 };
  return {
    push: (chunk) => {
      const expected = chunks.length === 0 ? KINDS : [kindOf(chunks[0])];
      if (!expected.includes(kindOf(chunk))) {
        const issue = { path: 'chunk', expected: `of ${expected.join(', ')}`, received: chunk };
        throw new InvalidInputError('exportReader', [issue]);
      }
      const { rows = 0, characters = 0 } = sizeOf(chunk);
      size = { rows: size.rows + rows, characters: size.characters + characters };
      keepWithin('exportReader', size);
      chunks.push(chunk);
    },
    end: () => readTable('exportReader', tableOf('exportReader', joined(chunks)), options),
  };
}

const KINDS = ['String', 'Uint8Array', 'Array'];

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
