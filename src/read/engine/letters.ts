export const NEWLINE = 10;

/** The letters of a text as numbers: they are compared faster than those of a text that is part of another. */
export class Letters {
  #codes = new Uint16Array(32);
  length = 0;

  constructor(text = '') {
    this.are(text);
  }

  /** Takes those of a text, or of a part of one. */
  are(text: string, from = 0, to = text.length): void {
    this.length = to - from;
    if (this.#codes.length < this.length) this.#codes = new Uint16Array(this.length);
    for (let i = 0; i < this.length; i++) this.#codes[i] = text.charCodeAt(from + i);
  }

  /** Whether they stand in a text, with the letter `stop` behind them. */
  standAt(text: string, from: number, stop: number): boolean {
    const codes = this.#codes;
    const { length } = this;
    for (let i = 0; i < length; i++) if (text.charCodeAt(from + i) !== codes[i]) return false;
    return text.charCodeAt(from + length) === stop;
  }
}

/** Where a letter stands next, if it stands on the same line; else below 0. */
export function endOf(text: string, from: number, stop: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === stop) return at;
    if (letter === NEWLINE) return -1;
  }
  return -1;
}
