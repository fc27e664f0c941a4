/** Rules that together have to remember too much of the days before. */
export class TooManyStates extends Error {
  constructor(readonly states: number) {
    super(`${states} states`);
  }
}
