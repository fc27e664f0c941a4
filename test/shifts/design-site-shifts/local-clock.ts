/** What the clocks of a zone show, by `Intl`: the library has its own tables. */
export class LocalClock {
  readonly #format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }

  /** Date, weekday (0 for Monday) and minutes after midnight at an instant. */
  at(instant: number): { date: string; weekday: number; minutes: number } {
    const parts = Object.fromEntries(
      this.#format.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
    return {
      date,
      weekday: (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7,
      minutes: 60 * Number(parts['hour']) + Number(parts['minute']),
    };
  }
}
