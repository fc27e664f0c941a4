import type { Cell } from '../cell.ts';
import type { ExportQuestion, ExportRemark } from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import { chosenDurations, type PlannedDuration } from './choose-durations.ts';
import { extentOfHandling, unknownHandling } from './extent-of-handling.ts';
import type { Told } from './locate-header.ts';
import { question, remark } from './notices.ts';
import { type DurationPlan, planDuration } from './plan-durations.ts';
import type { ReadPlan } from './read-plan.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type LongTable } from './table-shape.ts';

/** How each column of durations is read; what is told or left open goes into remarks and questions. */
export function planDurations(
  callee: string,
  table: LongTable,
  told: Told,
  kind: ReadPlan['kind'],
  sample: readonly (readonly Cell[])[],
  answeredOf: (cells: readonly Cell[]) => number,
  decimal: '.' | ',' | undefined,
  options: ReadExportInput,
  questions: ExportQuestion[],
  remarks: ExportRemark[],
): readonly DurationPlan[] {
  const { headers, meanings } = table;
  const found = meanings.flatMap((meaning, column) =>
    meaning?.kind === 'duration' ? [{ ...meaning, column }] : [],
  );
  const isHandling = ({ of }: { of: string }) => !['wait', 'duration', 'ring'].includes(of);
  // The statistic that most of handling is told by tells the others that do not say.
  const main =
    found.find(({ of, column }) => of === 'handle' && told.has(headers[column]!)) ??
    found.find(({ of, statistic }) => of === 'handle' && statistic !== undefined) ??
    found.find(({ of }) => of === 'handle') ??
    found.find(({ of }) => of === 'talk') ??
    found.find(({ of }) => of === 'duration') ??
    found[0];
  if (main === undefined) {
    if (kind === 'intervals') questions.push(...unknownHandling(table, told));
    return [];
  }
  const planned: PlannedDuration[] = [];
  const contacts = sample.map(answeredOf);
  const sampleOf = (column: number) =>
    sample.map((cells, i) => ({ cell: cellAt(cells, column), contacts: contacts[i]! }));
  const known = planDuration(
    {
      ...main,
      sample: sampleOf(main.column),
      ...(kind === 'contacts' ? { statistic: 'mean' as const } : {}),
    },
    decimal,
    options.units ?? {},
  );
  for (const each of found) {
    const own =
      each === main
        ? known
        : planDuration(
            {
              ...each,
              sample: sampleOf(each.column),
              statistic: kind === 'contacts' ? 'mean' : each.statistic,
              unit: each.unit ?? known.plan.unit,
            },
            decimal,
            { ...options.units, usual: known.plan.statistic },
          );
    // What is short, such as a hold, has the parts of a clock that handling as a whole has.
    planned.push({
      isTold: told.has(headers[each.column]!),
      isNamed: each.statistic !== undefined,
      found: { ...own, plan: { ...own.plan, parts: known.plan.parts } },
    });
  }
  const plans = chosenDurations(callee, table, planned);
  if (kind === 'intervals') {
    const means = new Map(planned.map(({ found: f }) => [f.plan.column, f.meanSeconds]));
    questions.push(...extentOfHandling(table, told, plans, means, sample));
  }
  const handled = plans.filter(isHandling);
  if (known.doubt !== undefined && options.units === undefined && isHandling(main)) {
    const column = safeText(headers[main.column]!);
    questions.push(
      question('handle-time', { case: 'units', column, readings: known.doubt }, 'units'),
    );
  } else if (handled.length > 0 && kind === 'intervals') {
    const plan = handled[0]!;
    const unit = plan.unit ?? 'clock';
    remarks.push(remark('handle-time-units', { statistic: plan.statistic, unit }));
  }
  return plans;
}
