import type { CleanTable } from '../table/day-table.ts';

/**
 * Forecasts the rows from `origin` on, `count` of them, slot by slot, from the usable rows before
 * `origin` and nothing else. What is later than `origin` may be in the table, but is not looked at.
 */
export type VolumeModel = (past: CleanTable, origin: number, count: number) => Float64Array;
