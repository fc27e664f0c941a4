import { DAY_KINDS, type DayKind } from '../day-kind.ts';
import type { OvertimeLimit } from '../hours-rule.ts';
import { type Per, periodStart } from './periods.ts';
import type { ReadyRule } from './ready-rule.ts';

/** Takes the next minutes of work, at most so many, and says which limit claims those that are alike. */
export type OvertimeCounter = (
  day: number,
  kind: DayKind,
  most: number,
) => { readonly minutes: number; readonly overtime: string | undefined };

/** The limits of one period on work, with the minutes counted so far. */
interface Level {
  readonly per: Per;
  readonly limits: readonly Ranked[];
  /** By the first day of the period and the kind of day. */
  readonly counted: Map<number, number>;
}

interface Ranked {
  readonly name: string;
  readonly minutes: number;
  /** Place in the list of the rule. */
  readonly rank: number;
}

const PERS = ['day', 'week', 'fortnight', 'month', 'quarter', 'year'] as const;

/**
 * Counts up to the limits. A minute that a limit of a shorter period has claimed is not counted towards a longer one:
 * no hour makes two hours of overtime. Made-up days stand for a day of another week and count for the limit of the day
 * and of longer periods alone.
 */
export function overtimeCounter(ready: ReadyRule): OvertimeCounter {
  const { overtime = [], overtimeOf = 'sameDayKind' } = ready.rule;
  const onWork = levelsOf(overtime, 'work');
  const onOvertime = levelsOf(overtime, 'overtime');
  const keyOf = (day: number, per: Per, kind: DayKind) =>
    periodStart(day, per, ready) * DAY_KINDS.length +
    (overtimeOf === 'allWork' ? 0 : DAY_KINDS.indexOf(kind));
  const isOfNoWeek = (day: number) => ready.madeUp.has(day);
  return (day, kind, most) => {
    let minutes = most;
    let claim: Ranked | undefined;
    const counting: [Level, number][] = [];
    const pass = (levels: readonly Level[]) => {
      for (const level of levels) {
        if (isOfNoWeek(day) && (level.per === 'week' || level.per === 'fortnight')) continue;
        const key = keyOf(day, level.per, kind);
        const before = level.counted.get(key) ?? 0;
        counting.push([level, key]);
        let claimed = false;
        for (const limit of level.limits) {
          if (before < limit.minutes) minutes = Math.min(minutes, limit.minutes - before);
          else {
            claimed = true;
            if (claim === undefined || limit.rank > claim.rank) claim = limit;
          }
        }
        if (claimed && levels === onWork) return;
      }
    };
    pass(onWork);
    if (claim !== undefined) pass(onOvertime);
    for (const [{ counted }, key] of counting) counted.set(key, (counted.get(key) ?? 0) + minutes);
    return { minutes, overtime: claim?.name };
  };
}

function levelsOf(limits: readonly OvertimeLimit[], kind: 'work' | 'overtime'): Level[] {
  const ranked = limits.map(({ name, per, beyondHours, of = 'work' }, rank) => ({
    name,
    per,
    of,
    rank,
    minutes: Math.round(beyondHours * 60),
  }));
  return PERS.map((per) => ({
    per,
    limits: ranked.filter((limit) => limit.per === per && limit.of === kind),
    counted: new Map<number, number>(),
  })).filter(({ limits }) => limits.length > 0);
}
