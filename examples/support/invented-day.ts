import { type LeavePerson, localDateTimeToInstant } from 'halfhour';

/**
 * The schedule of a day and a state log of it. The log is invented: everybody comes some minutes late, by turns, talks and
 * waits, and one of nine is away for half an hour.
 */
export function inventedDay(
  people: readonly LeavePerson[],
  date: string,
  weekday: number,
  timeZone: string,
) {
  const at = (minutes: number) => localDateTimeToInstant(date, minutes, timeZone);
  const duties = people.flatMap(({ name, duties }) =>
    duties.filter((duty) => duty.weekday === weekday).map((duty) => ({ agent: name, ...duty })),
  );
  return {
    begins: Math.min(...duties.map(({ startMinutes }) => startMinutes)),
    ends: Math.max(...duties.map(({ endMinutes }) => endMinutes)),
    schedule: duties.map(({ agent, startMinutes, endMinutes }) => ({
      agent,
      start: at(startMinutes),
      end: at(endMinutes),
      activity: 'phone',
    })),
    log: duties.flatMap(({ agent, startMinutes, endMinutes }, i) => {
      const states: { minute: number; state: string }[] = [];
      for (let m = startMinutes; m < endMinutes; m += 30) {
        const isAway = i % 9 === 4 && m === startMinutes + 240;
        const late = m === startMinutes ? (7 * i) % 12 : 0;
        states.push({ minute: m + late, state: isAway ? 'away' : 'talk' });
        if (!isAway) states.push({ minute: m + 22, state: 'ready' });
      }
      return states.map(({ minute, state }, k) => {
        const start = at(minute);
        return { agent, start, end: at(states[k + 1]?.minute ?? endMinutes), state };
      });
    }),
  };
}
