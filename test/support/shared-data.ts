import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reference tables and real data that are too large, or not free, to be part of the project.
 * They lie beside the project, or where HALFHOUR_DATA says; without them the tests that read them
 * are skipped, and say so.
 */
const folder = process.env['HALFHOUR_DATA'] ?? join(import.meta.dirname, '../../../shared/data');

/** Use as `describe.skipIf(!hasSharedData)(…)`. */
export const hasSharedData = existsSync(folder);

export function sharedDataPath(file: string): string {
  return join(folder, file);
}

export function readSharedText(file: string): string {
  return readFileSync(sharedDataPath(file), 'utf8');
}

/** The rows of a table, without its header; a quoted header may hold commas, the rows do not. */
export function readSharedTable(file: string): string[][] {
  const [, ...lines] = readSharedText(file).trim().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}
