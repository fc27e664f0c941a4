import type { SuggestIntradayActionsInput } from 'halfhour/plan';
import highsLoader from 'highs';

const highs = await highsLoader();

interface Column {
  readonly kind: string;
  readonly cost: number;
  readonly shares: readonly number[];
}

/**
 * The least cost of an afternoon by HiGHS, on a model of its own: a binary for each person and all that he does together,
 * and two neighbouring points of Erlang's C, by recursion and expected over the levels, for each interval, none below its floor.
 */
export function leastCostByHighs(
  input: SuggestIntradayActionsInput,
  most: Readonly<Record<string, number>>,
): number {
  const { intervals, levels, people, soFar, targetServiceLevel } = input;
  const weights = levels.map((level, k) => {
    const low = k === 0 ? 0 : (level + levels[k - 1]!) / 2;
    return (k === levels.length - 1 ? 1 : (level + levels[k + 1]!) / 2) - low;
  });
  const objective: string[] = [];
  const rows: string[] = [];
  const binaries: string[] = [];
  const agents = intervals.map(() => [] as string[]);
  const counted: Record<string, string[]> = {};
  for (const [p, person] of people.entries()) {
    const columns = columnsOf(input, person);
    const own = columns.map((_, c) => `x${p}_${c}`);
    rows.push(`${own.join(' + ')} = 1`);
    binaries.push(...own);
    for (const [c, { kind, cost, shares }] of columns.entries()) {
      objective.push(term(cost, own[c]!));
      if (kind !== '') counted[kind] = [...(counted[kind] ?? []), own[c]!];
      for (const [i, share] of shares.entries())
        if (share > 0) agents[i]!.push(term(-share, own[c]!));
    }
  }
  for (const [kind, names] of Object.entries(counted))
    rows.push(`${names.join(' + ')} <= ${most[kind]}`);
  const late: string[] = [];
  for (const [i, { quantiles }] of intervals.entries()) {
    const expected = Array.from({ length: people.length + 2 }, (_, a) =>
      quantiles.reduce(
        (sum, contacts, k) => sum + weights[k]! * lateByErlangC(input, contacts, a),
        0,
      ),
    );
    const all = quantiles.reduce((sum, contacts, k) => sum + weights[k]! * contacts, 0);
    const floor = expected.findIndex((x) => x <= (1 - 0.75 * targetServiceLevel) * all);
    // What each does first is as scheduled.
    const scheduled = people.reduce((sum, one) => sum + columnsOf(input, one)[0]!.shares[i]!, 0);
    const least = floor < 0 ? scheduled : Math.min(floor, scheduled);
    const counts = expected.flatMap((_, a) => (a > least - 1 ? [a] : []));
    const points = counts.map((a) => `l${i}_${a}`);
    rows.push(`${points.join(' + ')} = 1`);
    for (const [n, a] of counts.entries()) late.push(term(-expected[a]!, points[n]!));
    const there = points.map((name, n) => term(counts[n]!, name)).join(' ');
    rows.push(`${there} ${agents[i]!.join(' ')} = 0`, `${there} >= ${least - 1e-7}`);
    const isConvex = counts
      .slice(1, -1)
      .every((a) => expected[a - 1]! + expected[a + 1]! >= 2 * expected[a]! - 1e-9);
    if (isConvex) continue;
    // Where the curve bends the other way, only neighbours may be mixed.
    const pieces = points.slice(1).map((_, n) => `y${i}_${n}`);
    binaries.push(...pieces);
    rows.push(`${pieces.join(' + ')} = 1`);
    for (const [n, name] of points.entries()) {
      const sides = [pieces[n - 1], pieces[n]].filter((piece) => piece !== undefined);
      rows.push(`${name} - ${sides.join(' - ')} <= 0`);
    }
  }
  const rest = intervals.reduce(
    (sum, { quantiles }) =>
      sum + quantiles.reduce((all, contacts, k) => all + weights[k]! * contacts, 0),
    0,
  );
  const lost = soFar === undefined ? 0 : soFar.contacts - soFar.inTime;
  const allowed = (1 - targetServiceLevel) * (rest + (soFar?.contacts ?? 0)) - lost;
  rows.push(`e ${late.join(' ')} >= ${-allowed}`);
  objective.push(term(input.costPerLateContact, 'e'));
  const program = `Minimize\n ${objective.join('\n ')}\nSubject To\n ${rows.map((row, i) => `r${i}: ${row}`).join('\n ')}\nBinary\n ${binaries.join('\n ')}\nEnd`;
  const { Status, ObjectiveValue } = highs.solve(program, { mip_rel_gap: 1e-6 });
  if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`);
  return ObjectiveValue;
}

const term = (coefficient: number, name: string) =>
  `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`;

function lateByErlangC(
  input: SuggestIntradayActionsInput,
  contacts: number,
  agents: number,
): number {
  const load = (contacts * input.ahtSeconds) / input.intervalSeconds;
  if (agents <= load) return contacts;
  let blocked = 1;
  for (let a = 1; a <= agents; a++) blocked = (load * blocked) / (a + load * blocked);
  const waits = blocked / (1 - (load / agents) * (1 - blocked));
  return (
    contacts * waits * Math.exp((-(agents - load) * input.answerTimeSeconds) / input.ahtSeconds)
  );
}

/** All that somebody may do, minute by minute, by the words of the rules. */
export function columnsOf(
  input: SuggestIntradayActionsInput,
  person: SuggestIntradayActionsInput['people'][number],
): Column[] {
  const {
    intervals,
    intervalSeconds,
    rules = {},
    nowMinutes,
    sendHome,
    overtime,
    lend,
    move,
  } = input;
  const step = intervalSeconds / 60;
  const soonest = nowMinutes + (rules.noticeMinutes ?? 0);
  const { startMinutes: start, endMinutes: end, offPhone = [] } = person;
  const spans: { kind: string; from: number; to: number; cost: number }[] = [];
  const isLent = person.elsewhere === true;
  spans.push({ kind: '', from: start, to: isLent ? start : end, cost: 0 });
  for (const { startMinutes: at } of intervals) {
    if (at < soonest || at >= end) continue;
    if (isLent && at >= start && lend)
      spans.push({ kind: 'lend', from: at, to: end, cost: (lend.costPerHour * (end - at)) / 60 });
    if (!isLent && at > start && sendHome && at - start >= 60 * (rules.minDailyHours ?? 0))
      spans.push({
        kind: 'sendHome',
        from: start,
        to: at,
        cost: (-sendHome.savedPerHour * (end - at)) / 60,
      });
  }
  if (!isLent && overtime && end >= soonest)
    for (let more = step; more <= overtime.maxMinutes; more += step) {
      const hours = (end + more - start) / 60;
      const ofWeek = (person.weekHours ?? (end - start) / 60) + more / 60;
      const rest = ((person.nextStartMinutes ?? Infinity) - end - more) / 60;
      if (hours > (rules.maxDailyHours ?? Infinity) || ofWeek > (rules.maxWeeklyHours ?? Infinity))
        continue;
      if (rest < (rules.minRestHours ?? 0)) continue;
      spans.push({
        kind: 'overtime',
        from: start,
        to: end + more,
        cost: (overtime.costPerHour * more) / 60,
      });
    }
  let places: { starts: number[]; cost: number }[] = [{ starts: [], cost: 0 }];
  for (const part of offPhone) {
    const starts = [part.startMinutes];
    for (let k = -48; k <= 48; k++) {
      const at = part.startMinutes + k * step;
      if (k === 0 || move === undefined || part.startMinutes < soonest || at < soonest) continue;
      if (
        at < (part.earliestMinutes ?? part.startMinutes) ||
        at > (part.latestMinutes ?? part.startMinutes)
      )
        continue;
      if (at >= start && at + part.minutes <= end) starts.push(at);
    }
    places = places.flatMap((place) =>
      starts.map((at) => ({
        starts: [...place.starts, at],
        cost: place.cost + (at === part.startMinutes ? 0 : move!.cost),
      })),
    );
  }
  return spans.flatMap(({ kind, from, to, cost }) =>
    places.map((place) => ({
      kind,
      cost: cost + place.cost,
      shares: intervals.map(({ startMinutes }) => {
        let there = 0;
        for (let minute = startMinutes; minute < startMinutes + step; minute++) {
          const isOff = offPhone.some(
            ({ minutes }, k) => minute >= place.starts[k]! && minute < place.starts[k]! + minutes,
          );
          if (minute >= from && minute < to && !isOff) there++;
        }
        return there / step;
      }),
    })),
  );
}
