/** Rules that together have to remember more of the days before than a search can. */
export class TooManyStates extends Error {
  constructor(
    readonly states: number,
    readonly most: number,
  ) {
    super(`${states} states`);
  }
}
