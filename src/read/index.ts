export type { ExportColumn, ExportField } from './columns.ts';
export { type ExportReader, exportReader } from './export-reader/export-reader.ts';
export type { ReadExportInput } from './read-export/input.ts';
export { readExport } from './read-export/read-export.ts';
export type {
  ExportAccount,
  ExportedContact,
  ExportedInterval,
  ExportedQueue,
  ExportQuestion,
  ExportRemark,
  LeftOut,
  ReadExport,
} from './read-export/result.ts';
export type { ReadHolidaysInput } from './read-holidays/input.ts';
export { type ReadHolidays, readHolidays } from './read-holidays/read-holidays.ts';
export type { ExportSource } from './table.ts';
export type { DateOrder } from './times.ts';
