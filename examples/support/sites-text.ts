import type { ReportContext } from './report/context.ts';
import { siteRows } from './site-rows.ts';
import { textTable } from './text-table.ts';

/** What several sites would do of the whole, where the file of options names them. */
export function sitesText(context: ReportContext): string[] {
  if (context.sites === undefined) return [];
  const { sentences, columns, rows } = siteRows(context.sites, context);
  return [...sentences, ...(rows.length > 0 ? ['', textTable(columns, rows)] : [])];
}
