import { type Away, awayOf, awayStretches, isAwayFor } from '../../duty/engine/away.ts';
import { fromDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { type DayKinds, type RowLayers, rowLayers } from '../engine/rows/row-layers.ts';
import type { RowBurden, RowCounter, RowPerson, RowSpan } from '../engine/rows/row-problem.ts';
import type { RowDuty, RowRule } from '../engine/rows/row-rule.ts';
import { forbiddenSequences, runLengths } from '../engine/rows/run-rules.ts';
import type { RosterPerson } from '../roster-person.ts';
import type { DutiesOfPeriod, HoursOfPeriod, WorkTerms } from '../work-terms.ts';
import type { DutyTable } from './duty-table.ts';
import type { GenerateRosterInput } from './input.ts';
import { jobRotationRules, postsOfPeriods } from './job-rotation.ts';
import { isKeptRule, type KeptRule, priceOf } from './kept-rules.ts';
import { spansOfHours, termsOf } from './person-terms.ts';
import { breaksByItself, rowRuleOf } from './rows-of-rules.ts';
import { dutiesInPeriods, hoursInSpans, roomFor } from './term-rules.ts';

/** What people's rows are made of, shared by all of them. */
export class PersonRows {
  readonly #input: GenerateRosterInput;
  readonly #table: DutyTable;
  readonly #away: Away;
  /** Networks that were made already: people of one contract share one. */
  readonly #made = new Map<string, RowLayers | undefined>();
  readonly #longest: number;

  constructor(input: GenerateRosterInput, table: DutyTable) {
    this.#input = input;
    this.#table = table;
    this.#away = awayOf(input.absences ?? [], table.calendar.zone);
    this.#longest = table.duties.flat().reduce((most, { minutes }) => Math.max(most, minutes), 0);
  }

  /** The rules that a person keeps. */
  rulesOf(person: RosterPerson): readonly KeptRule[] {
    const own = termsOf(person, this.#input).rules ?? [];
    return [...(this.#input.rules ?? []), ...own].filter(isKeptRule);
  }

  /**
   * A person's row as the search has it; without a network where the rules allow no row, whoever works it. Several people,
   * of the same terms, share one.
   */
  rowOf(
    people: readonly RosterPerson[],
    allowed: Uint8Array,
    costs: Float64Array,
    burdens: readonly RowBurden[],
  ): RowPerson | undefined {
    const { days } = this.#input;
    const person = people[0]!;
    const terms = termsOf(person, this.#input);
    const rules = this.rulesOf(person);
    const names = people.map(({ name }) => name);
    const { spans, others } = this.#hoursOf(terms, (day) =>
      names.every((name) => this.isAwayOn(name, day)),
    );
    const { counters, counted } = this.#countersOf(terms);
    const trainings = (this.#input.trainings ?? []).filter(({ employees }) =>
      employees.some((name) => names.includes(name)),
    );
    const kinds = this.#kindsOf(counted, trainings.length > 0);
    const periods = postsOfPeriods(this.#input, this.#table.firstDay, allowed, (day) =>
      names.some((name) => this.isAwayOn(name, day)),
    );
    const key = JSON.stringify([
      rules,
      terms.daysInARow,
      terms.daysOffInARow,
      counted,
      others,
      trainings.map(({ id }) => id),
      periods,
      names.filter((name) => this.#table.before.has(name)),
      names.some((name) => !this.#table.before.has(name)),
      terms.maxWeekends !== undefined,
    ]);
    if (!this.#made.has(key)) {
      const { firstDay } = this.#table;
      const further = [
        ...trainings.map((one) => roomFor(one, this.#input, firstDay) as RowRule),
        ...jobRotationRules(this.#input.jobRotation, periods, firstDay),
      ];
      const layers = this.#layersOf(names, terms, rules, kinds, counted, others, further);
      this.#made.set(key, layers);
    }
    const layers = this.#made.get(key);
    if (layers === undefined) return undefined;
    return {
      layers,
      kindOf: kinds.kindOf,
      allowed,
      costs,
      spans,
      mostWeekends: Math.min(terms.maxWeekends ?? days, days),
      counters,
      burdens,
    };
  }

  /** Which shifts, or a day off, somebody may have on each day, by `day * options + option`. */
  allowedOf(person: RosterPerson, rules: readonly KeptRule[]): Uint8Array {
    const { days, shifts, fixedDuties = [] } = this.#input;
    const { firstDay, duties, times } = this.#table;
    const width = shifts.length + 1;
    const skills = new Set(person.skills);
    const own = person.shifts && new Set(person.shifts);
    const daysOff = new Set(person.daysOff);
    const hard = rules.filter((rule) => priceOf(rule, this.#input) === undefined);
    const fixed = new Map(
      fixedDuties
        .filter(({ employee }) => employee === person.name)
        .map(({ date, shift }) => [date, shift]),
    );
    const allowed = new Uint8Array(days * width);
    for (let day = 0; day < days; day++) {
      const date = fromDayNumber(firstDay + day);
      const given = fixed.get(date);
      if (given === undefined) allowed[day * width] = 1;
      for (const [s, { id, skill }] of shifts.entries()) {
        const isOwn =
          given === undefined
            ? (skill === undefined || skills.has(skill)) &&
              (own?.has(id) ?? true) &&
              !daysOff.has(date) &&
              isAvailable(person, date, duties[day]![s]!, firstDay + day)
            : given === id;
        const { duty } = times[day]![s]!;
        const isOpen =
          isOwn &&
          !hard.some((rule) => breaksByItself(rule, times[day]![s]!)) &&
          !isAwayFor(this.#away, person.name, { ...duty, employee: person.name });
        if (isOpen) allowed[day * width + s + 1] = 1;
      }
    }
    return allowed;
  }

  /** A rule as one on rows of days, with its price; nothing where it looks at single duties alone. */
  rowRulesOf(rule: KeptRule): RowRule[] {
    const { firstDay, midnight } = this.#table;
    const ofRow = rowRuleOf(rule, midnight, firstDay);
    const price = priceOf(rule, this.#input);
    if (ofRow === undefined) return [];
    return [price === undefined ? ofRow : { ...ofRow, price }];
  }

  /** What a rule on rows knows of the days before the first. */
  stateBefore(rule: RowRule, past: ReadonlyMap<number, RowDuty> | undefined): string | number {
    const { knownFrom, firstDay } = this.#table;
    let state = rule.start;
    for (let day = knownFrom; day < firstDay; day++) state = rule.after(state, day, past?.get(day));
    return state;
  }

  /** What rules with a price cost that a duty by itself breaks, by `day * options + option`. */
  costsByThemselves(rules: readonly KeptRule[]): Float64Array {
    const { days, shifts } = this.#input;
    const width = shifts.length + 1;
    const costs = new Float64Array(days * width);
    for (const rule of rules) {
      const price = priceOf(rule, this.#input);
      if (price === undefined) continue;
      for (let day = 0; day < days; day++)
        for (let s = 0; s < shifts.length; s++)
          if (breaksByItself(rule, this.#table.times[day]![s]!))
            costs[day * width + s + 1]! += price;
    }
    return costs;
  }

  /** Whether a day of the roster is wholly of an absence. */
  isAwayOn(person: string, day: number): boolean {
    const { firstDay, midnight } = this.#table;
    const [from, to] = [midnight(firstDay + day), midnight(firstDay + day + 1)];
    return awayStretches(this.#away, person).some((away) => away.from <= from && away.to >= to);
  }

  /** Hours: the longest periods are counted by the search itself, the others are rules on rows. */
  #hoursOf(
    { hours = [] }: WorkTerms,
    isAway: (day: number) => boolean,
  ): {
    readonly spans: readonly RowSpan[];
    readonly others: readonly (readonly RowSpan[])[];
  } {
    const { days } = this.#input;
    const { firstDay } = this.#table;
    const lengths = { roster: 3, month: 2, week: 1 };
    const inOrder = [...hours].sort((a, b) => lengths[b.per] - lengths[a.per]);
    const spansOf = (one: HoursOfPeriod) =>
      spansOfHours(one, firstDay, days, isAway, this.#longest);
    const [spans = [], ...others] = inOrder.map(spansOf);
    return { spans, others };
  }

  #countersOf({ duties = [] }: WorkTerms): {
    readonly counters: readonly RowCounter[];
    readonly counted: readonly DutiesOfPeriod[];
  } {
    const { shifts, days } = this.#input;
    const whole = duties.filter(({ per }) => per === 'roster');
    return {
      counters: whole
        .filter(({ least = 0, most = Infinity }) => least > 0 || most < days)
        .map(({ shifts: ids, least = 0, most = days }) => ({
          counts: Uint8Array.from([
            0,
            ...shifts.map(({ id }) => Number(ids?.includes(id) ?? true)),
          ]),
          least,
          most: Math.min(most, days),
        })),
      counted: duties.filter(({ per }) => per !== 'roster'),
    };
  }

  /** Shifts that are alike to all rules are of one kind. */
  #kindsOf(
    counted: readonly DutiesOfPeriod[],
    looksAtBreaks: boolean,
  ): DayKinds & { readonly kindOf: Int32Array } {
    const { shifts, forbiddenSequences: sequences = [], jobRotation } = this.#input;
    const { times, duties } = this.#table;
    const at = new Map<string, number>();
    const samples: number[] = [];
    const kindOf = new Int32Array(shifts.length + 1);
    for (const [s, { id, startMinutes, lengthMinutes, breaks }] of shifts.entries()) {
      const before = sequences
        .filter(([first]) => first === id)
        .map((one) => one.slice(1).join('>'));
      const after = sequences
        .filter((one) => one.at(-1) === id)
        .map((one) => one.slice(0, -1).join('>'));
      const groups = counted.map((one) => Number(one.shifts?.includes(id) ?? true));
      const { minutes } = times[0]![s]!;
      const key = JSON.stringify([
        startMinutes,
        lengthMinutes,
        minutes,
        before.sort(),
        after.sort(),
        groups,
        looksAtBreaks && breaks,
        jobRotation?.posts.findIndex((post) => post.shifts.includes(id)),
      ]);
      let kind = at.get(key);
      if (kind === undefined) {
        samples.push(s);
        kind = samples.length;
        at.set(key, kind);
      }
      kindOf[s + 1] = kind;
    }
    return {
      count: samples.length + 1,
      dutyOf: (day, kind) => (kind === 0 ? undefined : duties[day]![samples[kind - 1]!]!),
      kindOf,
    };
  }

  #layersOf(
    names: readonly string[],
    terms: WorkTerms,
    kept: readonly KeptRule[],
    kinds: DayKinds,
    counted: readonly DutiesOfPeriod[],
    others: readonly (readonly RowSpan[])[],
    further: readonly RowRule[],
  ): RowLayers | undefined {
    const { days, forbiddenSequences: sequences = [] } = this.#input;
    const { firstDay, before } = this.#table;
    const { daysInARow, daysOffInARow } = terms;
    const rules: RowRule[] = kept.flatMap((rule) => this.rowRulesOf(rule));
    if (sequences.length > 0) rules.push(forbiddenSequences(sequences) as RowRule);
    const any = { min: 1, max: Infinity };
    if (daysInARow || daysOffInARow)
      rules.push(runLengths(daysInARow ?? any, daysOffInARow ?? any) as RowRule);
    for (const one of counted) rules.push(...dutiesInPeriods(one, firstDay, days));
    for (const spans of others) rules.push(...hoursInSpans(spans, firstDay));
    rules.push(...further);
    // Who did the same before are one to the rules.
    const pasts = [...new Set(names.map((name) => before.get(name)))];
    const starts = pasts.flatMap((past) => rules.map((rule) => this.stateBefore(rule, past)));
    return rowLayers({
      days,
      firstDay,
      kinds,
      rules: pasts.flatMap(() => rules),
      starts,
      countsWeekends: terms.maxWeekends !== undefined,
    });
  }
}

function isAvailable(
  { available }: RosterPerson,
  date: string,
  duty: RowDuty,
  day: number,
): boolean {
  if (available === undefined) return true;
  const ofDate = available.filter(({ dates }) => dates?.includes(date));
  const weekday = weekdayOfDayNumber(day);
  const windows =
    ofDate.length > 0
      ? ofDate
      : available.filter(
          ({ dates, weekdays }) =>
            dates === undefined && (weekdays === undefined || weekdays.includes(weekday)),
        );
  return windows.some(({ fromMinutes, toMinutes }) => {
    const from = day * DAY_MINUTES + fromMinutes;
    const to = day * DAY_MINUTES + toMinutes + (toMinutes > fromMinutes ? 0 : DAY_MINUTES);
    return duty.clockStart >= from && duty.clockEnd <= to;
  });
}
