import type { Cover } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import { Layers } from './layers.ts';
import { ShiftPrices } from './shift-prices.ts';

/** No shift: what goes where one is only added, what comes where one is only taken away. */
export const NONE = -1;

/**
 * The shifts of a cover that may change, as plain numbers, on top of those that stay. A change is tried without
 * making a pattern of it, and looks only at intervals in which it differs from what there is: ten
 * times as many changes in the same time as with patterns.
 */
export class LooseShifts {
  readonly model: CoverModel;
  size = 0;
  /** Everything that the objective counts, breaches at the present price included. */
  objective = 0;
  /** For each shift its template, its group of days, and its breaks: `width` numbers of `offsets` each. */
  template: Int32Array;
  group: Int32Array;
  offsets: Int32Array;
  readonly width: number;
  readonly #stay: readonly Pattern[];
  readonly #layers: Layers;
  readonly #prices: ShiftPrices;

  constructor(
    cover: Cover,
    frozen: number,
    private readonly maker: PatternMaker,
  ) {
    const { model, patterns } = cover;
    this.model = model;
    const mostDays = model.dayGroups.reduce((most, days) => Math.max(most, days.length), 1);
    const mostBreaks = model.templates.reduce((most, t) => Math.max(most, t.breaks.length), 0);
    this.width = mostDays * mostBreaks;
    this.#stay = patterns.slice(0, frozen);
    this.#layers = new Layers(cover);
    this.#prices = new ShiftPrices(cover);
    const places = 2 * (patterns.length - frozen) + 16;
    this.template = new Int32Array(places);
    this.group = new Int32Array(places);
    this.offsets = new Int32Array(places * this.width);
    for (const { template, group, offsets } of patterns.slice(frozen)) {
      this.#put(this.size++, template.index, group, offsets);
    }
    this.objective = cover.objective;
  }

  /** Sets the price of an agent-tick by which a level is missed, and of limits in proportion. */
  set hardCost(price: number) {
    this.#layers.hardCost = price;
    this.#prices.hardCost = price;
    let objective = this.#layers.cost + this.#prices.cost;
    for (const { cost } of this.#stay) objective += cost;
    for (let place = 0; place < this.size; place++) {
      const at = place * this.width;
      objective += this.#prices.pay(this.template[place]!, this.group[place]!, this.offsets, at);
    }
    this.objective = objective;
  }

  /** Whether every level and every limit is kept. */
  get isValid(): boolean {
    return this.#layers.isValid && this.#prices.isValid;
  }

  /** The shifts that stay, and the others as they are. */
  patterns(): Pattern[] {
    const { templates, dayGroups } = this.model;
    const patterns = [...this.#stay];
    for (let place = 0; place < this.size; place++) {
      const template = templates[this.template[place]!]!;
      const group = this.group[place]!;
      const at = place * this.width;
      const end = at + template.breaks.length * dayGroups[group]!.length;
      patterns.push(this.maker.make(template, group, this.offsets.slice(at, end)));
    }
    return patterns;
  }

  /** What it changes to add a shift. */
  changeByAdding(template: number, group: number, offsets: Int32Array): number {
    this.#layers.begin();
    this.#layers.lay(template, group, offsets, 0, 1);
    return this.#layers.change() + this.#prices.change(NONE, NONE, template, group, offsets);
  }

  /** What it changes to take one away. */
  changeByRemoving(place: number): number {
    const template = this.template[place]!;
    const group = this.group[place]!;
    const at = place * this.width;
    this.#layers.begin();
    this.#layers.lay(template, group, this.offsets, at, -1);
    const pay = this.#prices.pay(template, group, this.offsets, at);
    return this.#layers.change() + this.#prices.change(template, group, NONE, NONE) - pay;
  }

  /** What it changes to put another in the place of one, on the same days. */
  changeByReplacing(place: number, template: number, offsets: Int32Array): number {
    const old = this.template[place]!;
    const group = this.group[place]!;
    const at = place * this.width;
    this.#layers.begin();
    this.#layers.layOther(old, this.offsets, at, template, offsets, group);
    const pay = this.#prices.pay(old, group, this.offsets, at);
    return this.#layers.change() + this.#prices.change(old, group, template, group, offsets) - pay;
  }

  /** Does what was asked about last. */
  add(change: number, template: number, group: number, offsets: Int32Array): void {
    this.objective += change;
    this.#layers.keep();
    this.#prices.count(template, group, 1);
    if (this.size === this.template.length) this.#grow();
    this.#put(this.size++, template, group, offsets);
  }

  /** Does what was asked about last; the last shift moves to the place. */
  removeAt(change: number, place: number): void {
    this.objective += change;
    this.#layers.keep();
    this.#prices.count(this.template[place]!, this.group[place]!, -1);
    const last = --this.size;
    this.template[place] = this.template[last]!;
    this.group[place] = this.group[last]!;
    this.offsets.copyWithin(place * this.width, last * this.width, (last + 1) * this.width);
  }

  /** Does what was asked about last. */
  replaceAt(change: number, place: number, template: number, offsets: Int32Array): void {
    this.objective += change;
    this.#layers.keep();
    const group = this.group[place]!;
    this.#prices.count(this.template[place]!, group, -1);
    this.#prices.count(template, group, 1);
    this.#put(place, template, group, offsets);
  }

  #put(place: number, template: number, group: number, offsets: Int32Array): void {
    this.template[place] = template;
    this.group[place] = group;
    const at = place * this.width;
    for (let k = 0; k < offsets.length; k++) this.offsets[at + k] = offsets[k]!;
  }

  #grow(): void {
    this.template = twice(this.template);
    this.group = twice(this.group);
    this.offsets = twice(this.offsets);
  }
}

function twice(array: Int32Array): Int32Array {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}
