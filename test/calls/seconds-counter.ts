import type { MeasureAdherenceInput } from 'halfhour/calls';

/**
 * Counts adherence second by second: of every second of every agent it looks through all rows for what was scheduled
 * and what he was in. Slow, and without a line of the function's own.
 */
export function countSeconds(input: MeasureAdherenceInput) {
  const { schedule, log, exceptions = [], activities, states, toleranceSeconds } = input;
  const times = [...schedule, ...log].flatMap(({ start, end }) => [start, end ?? start]);
  const from = Math.min(...times);
  const until = input.logUntil ?? Math.max(...times);
  const total = { scheduled: 0, adherent: 0, tolerated: 0, excepted: 0, lost: 0, position: 0 };
  const more = { handling: 0, paid: 0, loggedIn: 0, positionAsScheduled: 0 };
  const byInterval = new Map<number, typeof total>();
  const agents = new Set([...schedule, ...log].map(({ agent }) => agent));
  for (const agent of agents) {
    // Of rows with one start the later in the list holds.
    const ordered = log
      .map((row, i) => ({ ...row, i }))
      .filter((row) => row.agent === agent && row.end !== row.start)
      .sort((a, b) => a.start - b.start || a.i - b.i);
    const seconds: { at: number; span: number; verdict: string; onPosition: boolean }[] = [];
    for (let at = from; at < until; at += 1000) {
      let stateName: string | undefined;
      for (const [k, row] of ordered.entries()) {
        const end = row.end ?? ordered[k + 1]?.start ?? until;
        if (row.start <= at && at < end) stateName = row.state;
      }
      const state = states.find(({ name }) => name === stateName);
      const span = schedule.findIndex(
        (row) => row.agent === agent && row.start <= at && at < row.end,
      );
      const isExcepted = exceptions.some(
        (row) => row.agent === agent && row.start <= at && at < row.end,
      );
      if (state) more.loggedIn++;
      if (state?.handling) more.handling++;
      if (state?.paid) more.paid++;
      const onPosition = state?.onPosition === true;
      if (span < 0) {
        if (onPosition) seconds.push({ at, span, verdict: 'none', onPosition });
        continue;
      }
      const activity = activities.find(({ name }) => name === schedule[span]!.activity)!;
      if (onPosition && activity.onPosition) more.positionAsScheduled++;
      const keeps = activity.states.includes(stateName ?? 'loggedOut');
      const verdict = keeps ? 'adherent' : isExcepted ? 'excepted' : 'lost';
      seconds.push({ at, span, verdict, onPosition });
    }
    for (const [index] of schedule.entries()) {
      const own = seconds.filter(({ span }) => span === index);
      if (own.length === 0) continue;
      const all = own.every(({ verdict }) => verdict === 'lost');
      const begin = all ? own.length : own.findIndex(({ verdict }) => verdict !== 'lost');
      const reversed = [...own].reverse();
      const end = all ? own.length : reversed.findIndex(({ verdict }) => verdict !== 'lost');
      if (begin <= (toleranceSeconds?.start ?? 0)) {
        for (const second of own.slice(0, begin)) second.verdict = 'tolerated';
      }
      if (end <= (toleranceSeconds?.end ?? 0)) {
        for (const second of reversed.slice(0, end)) second.verdict = 'tolerated';
      }
    }
    for (const { at, verdict, onPosition } of seconds) {
      const interval = Math.floor(at / 1_800_000) * 1_800_000;
      if (!byInterval.has(interval)) {
        byInterval.set(interval, {
          scheduled: 0,
          adherent: 0,
          tolerated: 0,
          excepted: 0,
          lost: 0,
          position: 0,
        });
      }
      for (const counts of [total, byInterval.get(interval)!]) {
        if (onPosition) counts.position++;
        if (verdict === 'none') continue;
        counts.scheduled++;
        if (verdict === 'tolerated') counts.tolerated++;
        if (verdict === 'tolerated' || verdict === 'adherent') counts.adherent++;
        if (verdict === 'excepted') counts.excepted++;
        if (verdict === 'lost') counts.lost++;
      }
    }
  }
  return { total: { ...total, ...more }, byInterval };
}
