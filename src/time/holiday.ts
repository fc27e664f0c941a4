/** A day that is unlike others. Whether the centre opens on it is said by closed dates, not here. */
export interface Holiday {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Its name, the same in every year, so that past years can tell what to expect. */
  readonly name: string;
}
