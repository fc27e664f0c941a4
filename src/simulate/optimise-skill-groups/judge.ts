import type { SearchBudget } from '../../search/search-budget.ts';
import type { ContactSample } from '../engine/groups/contact-sample.ts';
import { evenWork } from './even-work.ts';
import { late } from './late.ts';
import type { SkillProblem, Staff } from './problem.ts';
import type { SeenStaff } from './service-model.ts';
import { type Level, StaffRecord } from './staff-record.ts';
import { Stretches } from './stretches.ts';

/** Stretches that tell in which direction to go. */
const ROUGH = 3;

/** Stretches after which a staff is taken as it seems: half a million contacts. */
const MOST = 24;

/** Stretches of the staff that others are compared with. */
const OF_ANCHOR = 60;

/** A stretch is cut into so many parts, to see how much chance there is in it. */
const BATCHES = 5;

/** A verdict falls early only where chance hardly makes one: errors that a service level is away from what it needs. */
const CLEAR = 2.5;

/**
 * Judges staffs on the same contacts, on as few of them as it takes: what clearly is enough, or clearly is not, shows
 * after three stretches. What is known of a staff is what it does better or worse than one that was played for long, on
 * the contacts that both have seen: between like staffs there is little chance left. A step of the budget is one stretch
 * played.
 */
export class Judge {
  readonly stretches: Stretches;
  private readonly drawn: ContactSample[] = [];
  private readonly known = new Map<string, StaffRecord>();
  private readonly tooLittle = new Set<string>();
  private longest: StaffRecord | undefined;

  constructor(
    private readonly problem: SkillProblem,
    private readonly budget: SearchBudget,
  ) {
    this.stretches = new Stretches(problem, BATCHES);
  }

  /** What a staff gives each queue, after so many stretches or more. */
  levels(staff: Staff, stretches = ROUGH): readonly Level[] {
    return this.record(staff, stretches).levels(this.longest);
  }

  /** Plays a staff for long: others will be compared with it. */
  compareWith(staff: Staff): void {
    this.longest = this.record(staff, OF_ANCHOR);
  }

  /** Takes in what contacts that the search does not play say of a staff, and compares others with it. */
  learn(staff: Staff, levels: readonly Level[]): void {
    this.compareWith(staff);
    this.longest?.learn(levels);
  }

  /** Whether a staff gives each queue what it needs; not, where the steps ran out before that was seen. */
  isEnough(staff: Staff, needs: readonly number[]): boolean {
    const isEnough = this.verdict(staff, needs);
    if (!isEnough) this.tooLittle.add(staff.join());
    return isEnough;
  }

  /** Whether a staff was found not to be enough. Needs only grow, so it stays so; that it was played says nothing. */
  isTooLittle(staff: Staff): boolean {
    return this.tooLittle.has(staff.join());
  }

  /** The staffs that were played so many agents or fewer away from another, the nearest first. */
  around(centre: Staff, agents: number, most: number): SeenStaff[] {
    return [...this.known.values()]
      .filter(({ stretches }) => stretches > 0)
      .map((record) => ({
        record,
        away: record.staff.reduce((all, count, g) => all + Math.abs(count - centre[g]!), 0),
      }))
      .filter(({ away }) => away <= agents)
      .sort((a, b) => a.away - b.away)
      .slice(0, most)
      .map(({ record }) => ({
        staff: record.staff,
        late: record.levels(this.longest).map(({ value }) => late(value)),
      }));
  }

  private verdict(staff: Staff, needs: readonly number[]): boolean {
    for (let stretches = ROUGH; ; stretches = Math.min(MOST, 2 * stretches)) {
      const levels = this.levels(staff, stretches);
      const away = levels.map(({ value, error }, q) => ({
        by: value - needs[q]!,
        clear: CLEAR * error + SMALLEST,
      }));
      if (away.some(({ by, clear }) => by < -clear)) return false;
      if (away.every(({ by, clear }) => by >= clear)) return true;
      if (this.budget.exhausted) return false;
      if (stretches === MOST) return away.every(({ by }) => by >= 0);
    }
  }

  private record(staff: Staff, stretches: number): StaffRecord {
    const key = staff.join();
    const record =
      this.known.get(key) ?? new StaffRecord(staff, this.problem.targets.length, BATCHES);
    this.known.set(key, record);
    while (record.stretches < stretches && !this.budget.exhausted) {
      record.add(this.stretches.play(this.sample(record.stretches), staff));
      this.budget.spend();
    }
    return record;
  }

  private sample(k: number): ContactSample {
    if (this.drawn[k] === undefined) {
      const first = k - (k % ROUGH);
      const block = Array.from({ length: ROUGH }, (_, i) => this.problem.draw(first + i));
      evenWork(block, this.problem);
      for (const [i, sample] of block.entries()) this.drawn[first + i] = sample;
    }
    return this.drawn[k]!;
  }
}

/** Nothing smaller than this is clear, whatever the errors seem to be. */
const SMALLEST = 1e-4;
