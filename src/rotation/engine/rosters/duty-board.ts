import { type Away, awayStretches } from '../../../duty/engine/away.ts';
import { type DutyTime, dutyTime } from '../../../duty/engine/duty-time.ts';
import type { Roster, RosterDuty } from '../../../duty/roster.ts';
import type { RosterRule } from '../../../duty/roster-rule.ts';
import { toDayNumber } from '../../../time/day-number.ts';
import type { RosterViolation } from '../../roster-violation.ts';
import { workOf } from './personal-work.ts';
import { breachesOfWork, type Excesses, excessesOf, isNoWorse } from './roster-breaches.ts';
import type { RosterContext } from './roster-context.ts';

const NONE: readonly DutyTime[] = [];

/**
 * Who works what while duties change hands, and whether the rules allow a change. Times are read once, and of a change
 * only the people whose duties change are looked at; what they breached at first is what they may breach.
 */
export class DutyBoard {
  /** Duties in order of their starts, those before and after the roster among them, by person. */
  private readonly times = new Map<string, readonly DutyTime[]>();
  private readonly atFirst = new Map<string, readonly DutyTime[]>();
  private readonly allowed = new Map<string, Excesses[]>();

  constructor(
    private readonly context: RosterContext,
    private readonly rules: readonly RosterRule[],
    { employees }: Pick<Roster, 'employees'>,
    duties: readonly DutyTime[],
  ) {
    const { around, calendar } = context;
    const own = new Map(
      employees.map((name) => {
        const others = (around.get(name) ?? []).map((duty) => dutyTime(duty, calendar.zone));
        return [name, others];
      }),
    );
    for (const time of duties) own.get(time.duty.employee)!.push(time);
    for (const [name, times] of own) {
      times.sort(byStart);
      this.times.set(name, times);
      this.atFirst.set(name, times);
    }
  }

  timesOf(name: string): readonly DutyTime[] {
    return this.times.get(name)!;
  }

  /** Somebody's duties on the roster itself. */
  ownOf(name: string): DutyTime[] {
    const { calendar, rosterEnd } = this.context;
    return this.timesOf(name).filter(({ day }) => day >= calendar.firstDay && day < rosterEnd);
  }

  /** Whether somebody is here for all of a duty and does nothing else on its date or at its time. */
  isFreeFor(name: string, time: DutyTime, without: readonly DutyTime[] = NONE): boolean {
    return !this.isAtWork(name, time, without) && !this.isAway(name, time);
  }

  isAtWork(name: string, time: DutyTime, without: readonly DutyTime[] = NONE): boolean {
    return this.timesOf(name).some(
      (other) =>
        (other.day === time.day || (other.start < time.end && other.end > time.start)) &&
        !without.includes(other),
    );
  }

  isAway(name: string, time: DutyTime): boolean {
    return isAwayAt(this.context.away, name, time);
  }

  /** Whether no breach of a person appears or grows with some duties given and others taken. */
  keepsRules(name: string, given: readonly DutyTime[], taken: readonly DutyTime[]): boolean {
    const work = this.workOf(name, changed(this.timesOf(name), given, taken));
    return this.rules.every((rule, r) => {
      const now = excessesOf(work, rule);
      return now.size === 0 || isNoWorse(now, this.allowedTo(name)[r]!);
    });
  }

  /** The breaches of a person that would appear or grow, those of rules in their order. */
  newBreaches(
    name: string,
    given: readonly DutyTime[],
    taken: readonly DutyTime[],
  ): RosterViolation[] {
    const work = this.workOf(name, changed(this.timesOf(name), given, taken));
    return this.rules.flatMap((rule, r) => {
      const now = excessesOf(work, rule);
      const before = this.allowedTo(name)[r]!;
      if (isNoWorse(now, before)) return [];
      const dates = new Set(
        [...now.keys()].filter((day) => !isNoWorse(new Map([[day, now.get(day)!]]), before)),
      );
      return breachesOfWork(work, name, rule).filter(({ date }) => dates.has(toDayNumber(date)));
    });
  }

  change(name: string, given: readonly DutyTime[], taken: readonly DutyTime[]): void {
    this.times.set(name, changed(this.timesOf(name), given, taken));
  }

  private allowedTo(name: string): readonly Excesses[] {
    const known = this.allowed.get(name);
    if (known !== undefined) return known;
    const work = this.workOf(name, this.atFirst.get(name)!);
    const made = this.rules.map((rule) => excessesOf(work, rule));
    this.allowed.set(name, made);
    return made;
  }

  private workOf(name: string, duties: readonly DutyTime[]) {
    const { zone: _, ...dates } = this.context.calendar;
    return workOf(this.context, name, { ...dates, duties });
  }
}

/** The times of duties, for a board. */
export function timesOf({ calendar }: RosterContext, duties: readonly RosterDuty[]): DutyTime[] {
  return duties.map((duty) => dutyTime(duty, calendar.zone));
}

/** Whether somebody is away in any part of a duty; the gap of a split shift is none of it. */
export function isAwayAt(away: Away, name: string, { parts }: DutyTime): boolean {
  return awayStretches(away, name).some(({ from, to }) =>
    parts.some((part) => part.from < to && part.to > from),
  );
}

function changed(
  times: readonly DutyTime[],
  given: readonly DutyTime[],
  taken: readonly DutyTime[],
): DutyTime[] {
  const kept = given.length === 0 ? [...times] : times.filter((time) => !given.includes(time));
  for (const time of taken) {
    let at = kept.length;
    while (at > 0 && byStart(kept[at - 1]!, time) > 0) at--;
    kept.splice(at, 0, time);
  }
  return kept;
}

function byStart(a: DutyTime, b: DutyTime): number {
  return a.start - b.start || a.end - b.end;
}
