export type { DailyProfile } from '../time/daily-profile.ts';
export type { ExportSource } from './cell.ts';
export type { DateOrder } from './date-order.ts';
export type { Encoding } from './encoding.ts';
export type {
  ExportAccount,
  ExportColumn,
  ExportedContact,
  ExportedInterval,
  ExportedQueue,
  ExportQuestion,
  ExportRemark,
  LeftOut,
  LeftOutCode,
  ReadExport,
} from './export-account.ts';
export type { ExportField } from './export-field.ts';
export type { ExportUnits, ReadExportInput } from './export-input.ts';
export { type ExportReader, exportReader } from './export-reader/export-reader.ts';
export { readExport } from './read-export/read-export.ts';
export type { ReadHolidaysInput } from './read-holidays/input.ts';
export { type ReadHolidays, readHolidays } from './read-holidays/read-holidays.ts';
