import type { DutyTime } from '../../duty/engine/duty-time.ts';
import type { Roster, RosterDuty } from '../../duty/roster.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { DutyBoard } from '../engine/rosters/duty-board.ts';
import { isInTime } from '../notice.ts';
import { costOf, type StandIn } from '../stand-in.ts';
import type { RepairRosterInput } from './input.ts';

const NOBODY: Partial<StandIn> = {};

/** Who takes which of the open duties, and who could. Each look at whether the rules allow it is a step. */
export class Replacements {
  /** How many of the open duties are those of people who are away. */
  readonly openAtFirst: number;
  /** Who takes each open duty, `undefined` while nobody does. */
  readonly takers: (string | undefined)[];
  /** By person: the open duties that are theirs for now. */
  private readonly takenBy = new Map<string, number[]>();
  /** Open duties that are alike share a number, so that one look tells of all of them. */
  private readonly kinds: number[];
  private nextKind: number;
  private readonly standIns: ReadonlyMap<string, StandIn>;
  /** By open duty: people who may be asked as far as no rule is looked at. */
  private readonly candidates: (readonly string[] | undefined)[];
  /** By day: who has a duty of their own, before any passed on. */
  private readonly atWork = new Map<number, Set<string>>();
  /** Answers that hold while nothing of a person changes, and those for nothing taken over. */
  private readonly answers = new Map<string, Map<number, boolean>>();
  private readonly firstAnswers = new Map<string, Map<number, boolean>>();

  constructor(
    /** Duties that somebody is wanted for; own duties that pass on come behind those of people who are away. */
    readonly open: DutyTime[],
    readonly board: DutyBoard,
    readonly budget: SearchBudget,
    private readonly roster: Roster,
    private readonly input: RepairRosterInput,
  ) {
    this.openAtFirst = open.length;
    this.takers = new Array(open.length).fill(undefined);
    this.candidates = new Array(open.length).fill(undefined);
    this.standIns = new Map((input.standIns ?? []).map((person) => [person.employee, person]));
    for (const name of roster.employees)
      for (const { day } of board.timesOf(name)) {
        const names = this.atWork.get(day);
        if (names === undefined) this.atWork.set(day, new Set([name]));
        else names.add(name);
      }
    const numbers = new Map<string, number>();
    this.kinds = open.map(({ duty: { employee: _, replaces: __, ...alike } }) => {
      const key = JSON.stringify(alike);
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key)!;
    });
    this.nextKind = numbers.size;
  }

  dutyOf(i: number): RosterDuty {
    return this.open[i]!.duty;
  }

  kindOf(i: number): number {
    return this.kinds[i]!;
  }

  takenOf(name: string): readonly number[] {
    return this.takenBy.get(name) ?? [];
  }

  costOf(name: string, i: number): number {
    return costOf(this.standIns.get(name) ?? NOBODY, this.dutyOf(i));
  }

  get hasCosts(): boolean {
    return [...this.standIns.values()].some(
      ({ costPerHour = 0, costPerDuty = 0 }) => costPerHour + costPerDuty > 0,
    );
  }

  /** Who could take a duty but for the rules and for what else they take over. */
  candidatesFor(i: number): readonly string[] {
    const known = this.candidates[i];
    if (known !== undefined) return known;
    const time = this.open[i]!;
    const atWork = this.atWork.get(time.day);
    const found = this.roster.employees.filter((name) => {
      if (atWork?.has(name)) return false;
      return this.isSuited(name, time) && this.board.isFreeFor(name, time, this.timesTaken(name));
    });
    this.candidates[i] = found;
    return found;
  }

  /** Who could take a duty but for the rules, absences and what they do themselves. */
  suitedFor(i: number): string[] {
    return this.roster.employees.filter((name) => this.isSuited(name, this.open[i]!));
  }

  /** How many have no duty of their own on a date and could do some of those given. */
  couldHelpOn(day: number, times: readonly DutyTime[]): number {
    const atWork = this.atWork.get(day);
    return this.roster.employees.filter(
      (name) =>
        !atWork?.has(name) &&
        times.some((time) => this.isSuited(name, time) && !this.board.isAway(name, time)),
    ).length;
  }

  /** The duties of the roster that are somebody's own. */
  ownOf(name: string): DutyTime[] {
    const taken = new Set(this.timesTaken(name));
    return this.board.ownOf(name).filter((time) => !taken.has(time));
  }

  /** Whether somebody can take a duty in place of one of their own. */
  canTakeFor(name: string, i: number, own: DutyTime): boolean {
    const time = this.open[i]!;
    const { maxDuties = Infinity } = this.standIns.get(name) ?? NOBODY;
    if (this.takenOf(name).length >= maxDuties || !this.board.isFreeFor(name, time, [own]))
      return false;
    this.budget.spend();
    return this.board.keepsRules(name, [own], [time]);
  }

  /** Takes an own duty from somebody, so that it is open too. */
  free(own: DutyTime): number {
    const i = this.open.length;
    this.open.push(own);
    this.takers.push(undefined);
    this.candidates.push(undefined);
    this.kinds.push(this.nextKind++);
    this.changeOwn(own.duty.employee, [own], []);
    return i;
  }

  /** Undoes the last `free`. */
  giveBack(own: DutyTime): void {
    for (const list of [this.open, this.takers, this.candidates, this.kinds]) list.pop();
    this.changeOwn(own.duty.employee, [], [own]);
  }

  /** Whether a candidate can take a duty as things are, if given others of those taken over are given up for it. */
  canTake(name: string, i: number, given: readonly number[] = []): boolean {
    if (given.length > 0) return this.look(name, i, given);
    const known = this.answersOf(name);
    const kind = this.kinds[i]!;
    let answer = known.get(kind);
    if (answer === undefined) {
      if (this.budget.exhausted) return false;
      answer = this.look(name, i, given);
      known.set(kind, answer);
      if (this.takenOf(name).length === 0) this.firstAnswersOf(name).set(kind, answer);
    }
    return answer;
  }

  /** Whether a candidate who takes nothing else over can take a duty: if not, nobody's giving up helps. */
  couldTake(name: string, i: number): boolean {
    const known = this.firstAnswersOf(name);
    const kind = this.kinds[i]!;
    let answer = known.get(kind);
    if (answer === undefined) {
      // What nobody looked at proves nothing.
      if (this.budget.exhausted) return true;
      answer = this.look(name, i, this.takenOf(name));
      known.set(kind, answer);
    }
    return answer;
  }

  take(name: string, i: number): void {
    this.takers[i] = name;
    this.takenBy.set(name, [...this.takenOf(name), i]);
    this.board.change(name, [], [this.open[i]!]);
    this.answers.delete(name);
  }

  giveUp(i: number): void {
    const name = this.takers[i]!;
    this.takers[i] = undefined;
    this.takenBy.set(
      name,
      this.takenOf(name).filter((other) => other !== i),
    );
    this.board.change(name, [this.open[i]!], []);
    this.answers.delete(name);
  }

  private look(name: string, i: number, given: readonly number[]): boolean {
    this.budget.spend();
    const without = given.map((other) => this.open[other]!);
    const { maxDuties = Infinity } = this.standIns.get(name) ?? NOBODY;
    const time = this.open[i]!;
    return (
      this.takenOf(name).length - given.length < maxDuties &&
      this.board.isFreeFor(name, time, without) &&
      this.board.keepsRules(name, without, [time])
    );
  }

  private isSuited(name: string, time: DutyTime): boolean {
    const { shifts, maxDuties } = this.standIns.get(name) ?? NOBODY;
    return (
      maxDuties !== 0 &&
      (shifts === undefined || shifts.includes(time.duty.shift)) &&
      isInTime(this.input.notice, name, time)
    );
  }

  private changeOwn(name: string, given: readonly DutyTime[], back: readonly DutyTime[]): void {
    this.board.change(name, given, back);
    this.answers.delete(name);
  }

  private timesTaken(name: string): DutyTime[] {
    return this.takenOf(name).map((i) => this.open[i]!);
  }

  private answersOf(name: string): Map<number, boolean> {
    return answersIn(this.answers, name);
  }

  private firstAnswersOf(name: string): Map<number, boolean> {
    return answersIn(this.firstAnswers, name);
  }
}

function answersIn(all: Map<string, Map<number, boolean>>, name: string): Map<number, boolean> {
  const known = all.get(name);
  if (known !== undefined) return known;
  const made = new Map<number, boolean>();
  all.set(name, made);
  return made;
}
