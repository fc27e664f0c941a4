import { leastInPeriods, mostInPeriods } from '../engine/rows/counted-rules.ts';
import type { RowSpan } from '../engine/rows/row-problem.ts';
import type { RowDuty, RowRule } from '../engine/rows/row-rule.ts';
import type { DutiesOfPeriod } from '../work-terms.ts';
import type { GenerateRosterInput } from './input.ts';
import { periodsOf } from './person-terms.ts';
import type { RosterTraining } from './training-input.ts';
import { trainingDays, trainingStarts } from './training-places.ts';

/** Numbers of duties in weeks or months, as rules on rows. */
export function dutiesInPeriods(
  { per, shifts, least = 0, most = Infinity }: DutiesOfPeriod,
  firstDay: number,
  days: number,
): RowRule[] {
  const counts = ({ shift }: RowDuty) => Number(shifts?.includes(shift) ?? true);
  const starts = new Set(
    periodsOf(per, firstDay - 40, days + 80).map(({ from }) => firstDay - 40 + from),
  );
  const begins = (day: number) => starts.has(day);
  const rules: RowRule[] = [];
  if (most < Infinity) rules.push(mostInPeriods(most, begins, counts) as RowRule);
  if (least > 0) rules.push(leastInPeriods(least, begins, counts) as RowRule);
  return rules;
}

/** Least and most minutes of spans, as rules on rows: what the spans themselves say of parts of periods is in them. */
export function hoursInSpans(spans: readonly RowSpan[], firstDay: number): RowRule[] {
  const spanOf = (day: number) =>
    spans.find(({ from, to }) => day - firstDay >= from && day - firstDay < to);
  const total = (state: number, day: number, duty: RowDuty | undefined) =>
    (spanOf(day)?.from === day - firstDay ? 0 : state) + (duty?.minutes ?? 0);
  return [
    {
      start: 0,
      allows(state, day, duty) {
        const span = spanOf(day);
        if (span === undefined) return true;
        const minutes = total(state as number, day, duty);
        return minutes <= span.most && (day - firstDay + 1 < span.to || minutes >= span.least);
      },
      after: (state, day, duty) => total(state as number, day, duty),
    },
  ];
}

/** At least one duty with room for a training, as a rule on rows: what is known is whether there was one. */
export function roomFor(
  training: RosterTraining,
  input: GenerateRosterInput,
  firstDay: number,
): RowRule<number> {
  const [from, to] = trainingDays(training, input, firstDay);
  const roomy = new Set(
    input.shifts.filter((shift) => trainingStarts(training, shift).length > 0).map(({ id }) => id),
  );
  const isOne = (day: number, duty: RowDuty | undefined) =>
    day - firstDay >= from && day - firstDay <= to && duty !== undefined && roomy.has(duty.shift);
  return {
    start: 0,
    allows: (had, day, duty) => day - firstDay !== to || had === 1 || isOne(day, duty),
    after: (had, day, duty) => (had === 1 || isOne(day, duty) ? 1 : 0),
  };
}
