import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CsvFormat, rosterToICalendar, type WorkforcePlan, writeCsv } from 'halfhour';
import { rosterOf } from './plan-roster.ts';
import {
  forecastTable,
  requirementTable,
  rosterTable,
  rotaTable,
  shiftsTable,
  type TableWords,
} from './plan-tables.ts';

/**
 * Everything of a plan that is handed on, by the name of its file; the report is not among it. `plan.json` has the ids
 * of `saved`, where the plan itself has names in the words of a reader.
 */
export function planFiles(
  plan: WorkforcePlan,
  format: CsvFormat,
  words: TableWords,
  saved = plan,
): Record<string, string> {
  const roster = rosterOf(plan, words.say);
  const csv = (table: Parameters<typeof writeCsv>[0]) => BYTE_ORDER_MARK + writeCsv(table, format);
  return {
    'requirement.csv': csv(requirementTable(plan, words)),
    'forecast.csv': csv(forecastTable(plan, words)),
    'shifts.csv': csv(shiftsTable(plan, words)),
    'rota.csv': csv(rotaTable(plan, words)),
    ...(roster === undefined
      ? {}
      : {
          'roster.csv': csv(rosterTable(roster, words)),
          'roster.ics': rosterToICalendar(roster),
        }),
    'plan.json': `${JSON.stringify({ ...saved, roster: rosterOf(saved, words.say) })}\n`,
  };
}

/** By it Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFile(join(folder, name), text);
}

export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
