import type { Cell } from '../cell.ts';
import { plainHeader } from './vocabulary.ts';

const INBOUND =
  /^(?:in|inbound.*|incoming.*|ein|eingehend.*|eingang|entrant.*|entrada|recibid.*|recebid.*|in arrivo|inkomend.*|przychodz.*|acd|queue|呼入|来电|着信|受信|i)$/;
const OTHER =
  /^(?:out|outbound.*|outgoing.*|aus|ausgehend.*|ausgang|sortant.*|salid.*|saliente.*|saida|uscita|in uscita|uitgaand.*|wychodz.*|internal.*|intern.*|interno|local|呼出|外呼|去电|発信|内部|内线|内線|o)$/;

/** Takes what comes in, where the words of a column say so for sure. */
export class DirectionSieve {
  readonly isSieving: boolean;
  readonly hasInbound: boolean;
  readonly #known = new Map<Cell, boolean | undefined>();

  constructor(cells: readonly Cell[]) {
    const said = [...new Set(cells)].map((cell) => this.#comesIn(cell));
    this.hasInbound = said.includes(true);
    this.isSieving = this.hasInbound && said.includes(false);
  }

  accepts(cell: Cell): boolean {
    return !this.isSieving || this.#comesIn(cell) !== false;
  }

  /** Remembered by its words; what comes later in a long file is judged as it comes. */
  #comesIn(cell: Cell): boolean | undefined {
    if (this.#known.has(cell)) return this.#known.get(cell);
    const text = plainHeader(String(cell));
    const comesIn = OTHER.test(text) ? false : INBOUND.test(text) ? true : undefined;
    this.#known.set(cell, comesIn);
    return comesIn;
  }
}
