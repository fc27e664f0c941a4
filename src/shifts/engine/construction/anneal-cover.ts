import type { Random } from '../../../core/random.ts';
import { accepts, anneal } from '../../../search/annealing.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { Cover } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import type { Template } from '../model/template.ts';

const TRIES_PER_STEP = 100;
const STAGES = 50;

// In hours of pay: the temperatures of the first and the last stage, and the price of an agent missing
// for an hour. What they come to is in the gaps that bench/shifts/bars.ts prints.
const HOT = 0.3;
const COLD = 0.05;
const FIRST_PRICE = 4;
const LAST_PRICE = 12;

interface CoverAnnealing {
  readonly steps: number;
  /** Templates that may be used. */
  readonly allowed: readonly number[];
  /** So many of the first patterns of the cover stay as they are. */
  readonly frozen: number;
}

/**
 * Improves a cover by small random changes. Rules may be missed at a price that rises; the caller mends
 * what is left. Returns the best valid patterns on the way, or the last ones.
 */
export function annealCover(
  cover: Cover,
  maker: PatternMaker,
  random: Random,
  budget: SearchBudget,
  { steps, allowed, frozen }: CoverAnnealing,
): readonly Pattern[] {
  const { hourCost, hardCost, tickMinutes } = cover.model;
  const moves = new Moves(cover, allowed, frozen, maker, random);
  const course = {
    stages: STAGES,
    steps,
    triesPerStep: TRIES_PER_STEP,
    hottest: hourCost * HOT,
    coldest: COLD / HOT,
  };
  let best: readonly Pattern[] | undefined;
  let least = Infinity;
  anneal(
    course,
    budget,
    (done) => {
      const price = FIRST_PRICE + (LAST_PRICE - FIRST_PRICE) * done;
      cover.hardCost = (price * hourCost * tickMinutes) / 60;
    },
    (temperature) => moves.attempt(temperature),
    () => {
      if (cover.objective >= least - 1e-9 || !cover.isValid) return;
      best = [...cover.patterns];
      least = cover.objective;
    },
  );
  cover.hardCost = hardCost;
  return best ?? [...cover.patterns];
}

// How often each kind of change is tried, added up; the rest move a shift's start or end.
const ADDITIONS = 0.06;
const REMOVALS = ADDITIONS + 0.04;
const BREAK_MOVES = REMOVALS + 0.35;
/** How often a break stays at its clock time when the shift around it changes. */
const SHARE_OF_KEPT_BREAKS = 0.7;

/** Small random changes of a cover. */
class Moves {
  readonly #nearby: readonly (readonly Template[])[];

  /** Only templates that are allowed come in, with none only breaks move; the first `frozen` patterns of the cover stay. */
  constructor(
    private readonly cover: Cover,
    private readonly allowed: readonly number[],
    private readonly frozen: number,
    private readonly maker: PatternMaker,
    private readonly random: Random,
  ) {
    this.#nearby = nearbyTemplates(cover.model, allowed);
  }

  /** Tries one change and keeps it if it is better, or by chance the more rarely the worse it is. */
  attempt(temperature: number): void {
    const kind = this.random();
    const { patterns } = this.cover;
    const isOpen = this.allowed.length > 0;
    if (isOpen && kind < ADDITIONS) this.#tryAddition(temperature);
    else if (patterns.length > this.frozen) {
      const place = this.frozen + this.#pick(patterns.length - this.frozen);
      if (isOpen && kind < REMOVALS) this.#tryRemoval(place, temperature);
      else if (!isOpen || kind < BREAK_MOVES) this.#tryBreakMove(place, temperature);
      else this.#tryOtherTemplate(place, temperature);
    }
  }

  #tryAddition(temperature: number): void {
    const { model } = this.cover;
    const template = model.templates[this.allowed[this.#pick(this.allowed.length)]!]!;
    const groups = model.groupsOf[template.index]!;
    if (groups.length === 0) return;
    const pattern = this.#randomPattern(template, groups[this.#pick(groups.length)]!, undefined);
    if (pattern === undefined) return;
    if (accepts(this.cover.change(pattern, 1), temperature, this.random)) this.cover.add(pattern);
  }

  #tryRemoval(place: number, temperature: number): void {
    const change = this.cover.change(this.cover.patterns[place]!, -1);
    if (accepts(change, temperature, this.random)) this.cover.removeAt(place);
  }

  #tryBreakMove(place: number, temperature: number): void {
    const { template, group, offsets } = this.cover.patterns[place]!;
    if (offsets.length === 0) return;
    const moved = offsets.slice();
    const which = this.#pick(offsets.length);
    const choices = template.breaks[which % template.breaks.length]!.offsets;
    moved[which] = choices[this.#pick(choices.length)]!;
    if (moved[which] === offsets[which]) return;
    const pattern = this.maker.makeIfAllowed(template, group, moved);
    if (pattern !== undefined) this.#tryExchange(place, pattern, temperature);
  }

  #tryOtherTemplate(place: number, temperature: number): void {
    const old = this.cover.patterns[place]!;
    const choices = this.#nearby[old.template.index]!;
    if (choices.length === 0) return;
    const template = choices[this.#pick(choices.length)]!;
    if (!this.cover.model.groupsOf[template.index]!.includes(old.group)) return;
    const pattern = this.#randomPattern(template, old.group, old);
    if (pattern !== undefined) this.#tryExchange(place, pattern, temperature);
  }

  #tryExchange(place: number, pattern: Pattern, temperature: number): void {
    const before = this.cover.objective;
    const old = this.cover.removeAt(place);
    const change = this.cover.objective - before + this.cover.change(pattern, 1);
    this.cover.add(accepts(change, temperature, this.random) ? pattern : old);
  }

  /** Breaks at random, some of them where those of an old pattern are; undefined if they do not fit together. */
  #randomPattern(template: Template, group: number, old: Pattern | undefined): Pattern | undefined {
    const { breaks, startTick } = template;
    const days = this.cover.model.dayGroups[group]!.length;
    const offsets = new Int32Array(breaks.length * days);
    const kept = old?.template.breaks.length === breaks.length ? old : undefined;
    for (let k = 0; k < offsets.length; k++) {
      const choices = breaks[k % breaks.length]!.offsets;
      offsets[k] = choices[this.#pick(choices.length)]!;
      if (kept === undefined || this.random() >= SHARE_OF_KEPT_BREAKS) continue;
      const same = kept.offsets[k]! + kept.template.startTick - startTick;
      if (choices.includes(same)) offsets[k] = same;
    }
    return this.maker.makeIfAllowed(template, group, offsets);
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
