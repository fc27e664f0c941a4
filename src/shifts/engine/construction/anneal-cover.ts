import type { Random } from '../../../core/random.ts';
import { accepts, anneal } from '../../../search/annealing.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { Cover } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import { isPlaced, type Template } from '../model/template.ts';
import { LooseShifts, NONE } from './loose-shifts.ts';

/** A step takes about as long as a pivot of a week of half-hours. */
const TRIES_PER_STEP = 1000;
const STAGES = 50;

/** In hours of pay: the temperatures of the first and the last stage, and the price of an agent missing for an hour. */
interface Schedule {
  readonly hottest: number;
  readonly coldest: number;
  readonly firstPrice: number;
  readonly lastPrice: number;
}

/**
 * An hour of cover costs a little over one of pay, so a first price of 2 lets shifts move through covers that lack
 * something, and the last one leaves few gaps. Of what was tried by the gaps that bench/shifts/bars.ts prints these are
 * the best: from 0.15 to 0.05 gives 0.17 instead of 0.15 % at a peak of 200.
 */
const OF_MANY_KINDS: Schedule = { hottest: 0.08, coldest: 0.03, firstPrice: 2, lastPrice: 14 };

/**
 * Where few kinds are allowed the next best cover is several shifts away, and a search as cold as the other stays
 * where it began: at peaks of 3 and 8 with 8 kinds it pays 1 to 2 % more, in the mean of three seeds.
 */
const OF_FEW_KINDS: Schedule = { hottest: 0.3, coldest: 0.05, firstPrice: 4, lastPrice: 12 };

/** At a peak of 200 the hot search is better with 12 kinds (2.15 to 2.21 % above the bound), the cold one with 20 (0.40 to 0.51 %). */
const FEW_KINDS = 15;

interface CoverAnnealing {
  readonly steps: number;
  /** Templates that may be used. */
  readonly allowed: readonly number[];
  /** So many of the first patterns of the cover stay as they are. */
  readonly frozen: number;
}

/**
 * Improves a cover by small random changes. Rules may be missed at a price that rises; the caller mends
 * what is left. Returns the best valid patterns on the way, or the last ones; `onValid` is told of all that were looked at.
 */
export function annealCover(
  cover: Cover,
  maker: PatternMaker,
  random: Random,
  budget: SearchBudget,
  { steps, allowed, frozen }: CoverAnnealing,
  onValid?: (patterns: readonly Pattern[], objective: number) => void,
): readonly Pattern[] {
  const { hourCost, tickMinutes } = cover.model;
  const isFew = allowed.length > 0 && allowed.length <= FEW_KINDS;
  const { hottest, coldest, firstPrice, lastPrice } = isFew ? OF_FEW_KINDS : OF_MANY_KINDS;
  const shifts = new LooseShifts(cover, frozen, maker);
  const moves = new Moves(shifts, allowed, random);
  const course = {
    stages: STAGES,
    steps,
    triesPerStep: TRIES_PER_STEP,
    hottest: hourCost * hottest,
    coldest: coldest / hottest,
  };
  let best: readonly Pattern[] | undefined;
  let least = Infinity;
  anneal(
    course,
    budget,
    (done) => {
      const price = firstPrice + (lastPrice - firstPrice) * done;
      shifts.hardCost = (price * hourCost * tickMinutes) / 60;
    },
    (temperature) => moves.attempt(temperature),
    () => {
      if (onValid !== undefined && shifts.isValid) onValid(shifts.patterns(), shifts.objective);
      if (shifts.objective >= least - 1e-9 || !shifts.isValid) return;
      best = shifts.patterns();
      least = shifts.objective;
    },
  );
  return best ?? shifts.patterns();
}

// How often each kind of change is tried, added up; the rest move a shift's start or end.
const ADDITIONS = 0.06;
const REMOVALS = ADDITIONS + 0.04;
const BREAK_MOVES = REMOVALS + 0.35;
/** How often a break stays at its clock time when the shift around it changes. */
const SHARE_OF_KEPT_BREAKS = 0.7;

/** Small random changes of shifts. */
class Moves {
  readonly #nearby: readonly (readonly Template[])[];
  /** The breaks of the shift that would come, for each number of them. */
  readonly #offsets: readonly Int32Array[];

  /** Only templates that are allowed come in, with none only breaks move. */
  constructor(
    private readonly shifts: LooseShifts,
    private readonly allowed: readonly number[],
    private readonly random: Random,
  ) {
    this.#nearby = nearbyTemplates(shifts.model, allowed);
    this.#offsets = Array.from({ length: shifts.width + 1 }, (_, count) => new Int32Array(count));
  }

  /** Tries one change and keeps it if it is better, or by chance the more rarely the worse it is. */
  attempt(temperature: number): void {
    const kind = this.random();
    const { size } = this.shifts;
    const isOpen = this.allowed.length > 0;
    if (isOpen && kind < ADDITIONS) this.#tryAddition(temperature);
    else if (size > 0) {
      const place = this.#pick(size);
      if (isOpen && kind < REMOVALS) this.#tryRemoval(place, temperature);
      else if (!isOpen || kind < BREAK_MOVES) this.#tryBreakMove(place, temperature);
      else this.#tryOtherTemplate(place, temperature);
    }
  }

  #tryAddition(temperature: number): void {
    const { shifts } = this;
    const { templates, groupsOf } = shifts.model;
    const template = templates[this.allowed[this.#pick(this.allowed.length)]!]!;
    const groups = groupsOf[template.index]!;
    if (groups.length === 0) return;
    const group = groups[this.#pick(groups.length)]!;
    const offsets = this.#breaksOf(template, group, NONE);
    if (!isPlaced(template, offsets)) return;
    const change = shifts.changeByAdding(template.index, group, offsets);
    if (this.#isTaken(change, temperature)) shifts.add(change, template.index, group, offsets);
  }

  #tryRemoval(place: number, temperature: number): void {
    const change = this.shifts.changeByRemoving(place);
    if (this.#isTaken(change, temperature)) this.shifts.removeAt(change, place);
  }

  #tryBreakMove(place: number, temperature: number): void {
    const { shifts } = this;
    const template = shifts.model.templates[shifts.template[place]!]!;
    const { breaks } = template;
    if (breaks.length === 0) return;
    const offsets = this.#offsetsFor(template, shifts.group[place]!);
    const first = place * shifts.width;
    const which = this.#pick(offsets.length);
    const choices = breaks[which % breaks.length]!.offsets;
    const offset = choices[this.#pick(choices.length)]!;
    if (offset === shifts.offsets[first + which]) return;
    for (let k = 0; k < offsets.length; k++) offsets[k] = shifts.offsets[first + k]!;
    offsets[which] = offset;
    if (isPlaced(template, offsets)) this.#tryReplacing(place, template, offsets, temperature);
  }

  #tryOtherTemplate(place: number, temperature: number): void {
    const { shifts } = this;
    const choices = this.#nearby[shifts.template[place]!]!;
    if (choices.length === 0) return;
    const template = choices[this.#pick(choices.length)]!;
    const group = shifts.group[place]!;
    if (!shifts.model.groupsOf[template.index]!.includes(group)) return;
    const offsets = this.#breaksOf(template, group, place);
    if (isPlaced(template, offsets)) this.#tryReplacing(place, template, offsets, temperature);
  }

  #tryReplacing(
    place: number,
    { index }: Template,
    offsets: Int32Array,
    temperature: number,
  ): void {
    const change = this.shifts.changeByReplacing(place, index, offsets);
    if (this.#isTaken(change, temperature)) this.shifts.replaceAt(change, place, index, offsets);
  }

  #isTaken(change: number, temperature: number): boolean {
    return accepts(change, temperature, this.random);
  }

  /** Breaks at random, some of them where those of the shift at `place` are. */
  #breaksOf(template: Template, group: number, place: number): Int32Array {
    const { shifts } = this;
    const { breaks, startTick } = template;
    const offsets = this.#offsetsFor(template, group);
    const old = place === NONE ? undefined : shifts.model.templates[shifts.template[place]!]!;
    const isAlike = old?.breaks.length === breaks.length;
    const later = isAlike ? old.startTick - startTick : 0;
    for (let k = 0; k < offsets.length; k++) {
      const choices = breaks[k % breaks.length]!.offsets;
      offsets[k] = choices[this.#pick(choices.length)]!;
      if (!isAlike || this.random() >= SHARE_OF_KEPT_BREAKS) continue;
      const same = shifts.offsets[place * shifts.width + k]! + later;
      if (choices.includes(same)) offsets[k] = same;
    }
    return offsets;
  }

  #offsetsFor({ breaks }: Template, group: number): Int32Array {
    return this.#offsets[breaks.length * this.shifts.model.dayGroups[group]!.length]!;
  }

  #pick(count: number): number {
    return Math.floor(this.random() * count);
  }
}

/**
 * For each template those that it may turn into: start and end each moved by up to an hour, or one
 * of them by up to two. Where few templates are allowed, all of them are near.
 */
function nearbyTemplates(model: CoverModel, allowed: readonly number[]): Template[][] {
  const hour = 60 / model.tickMinutes;
  const candidates = allowed.map((index) => model.templates[index]!);
  if (allowed.length <= 30) return model.templates.map((t) => candidates.filter((c) => c !== t));
  return model.templates.map((template) =>
    candidates.filter((candidate) => {
      const starts = Math.abs(candidate.startTick - template.startTick);
      const ends = Math.abs(endOf(candidate) - endOf(template));
      if (candidate === template || Math.max(starts, ends) > 2 * hour) return false;
      return Math.min(starts, ends) === 0 || Math.max(starts, ends) <= hour;
    }),
  );
}

const endOf = ({ startTick, ticks }: Template) => startTick + ticks;
