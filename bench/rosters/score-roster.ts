/** What a roster costs, and where it is illegal. */
interface Score {
  readonly objective: number;
  readonly faults: readonly string[];
}

/**
 * Scores a roster by the text of its instance: the plainest reading of the format, which shares no code with the
 * library.
 */
export function scoreRoster(
  text: string,
  roster: Readonly<Record<string, readonly string[]>>,
): Score {
  const faults: string[] = [];
  let section = '';
  const lines: Record<string, string[][]> = {};
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (!line || line.startsWith('#')) continue;
    if (line.startsWith('SECTION_')) section = line;
    else {
      lines[section] ??= [];
      lines[section]!.push(line.split(','));
    }
  }
  const days = Number(lines['SECTION_HORIZON']![0]![0]);
  const minutes = new Map(lines['SECTION_SHIFTS']!.map((f) => [f[0]!, Number(f[1])]));
  const after = new Map(lines['SECTION_SHIFTS']!.map((f) => [f[0]!, (f[2] ?? '').split('|')]));
  let objective = 0;
  for (const [name, counts, most, least, maxRun, minRun, minOff, weekends] of lines[
    'SECTION_STAFF'
  ]! as string[][]) {
    const row = roster[name!]!;
    const total = row.reduce((sum, id) => sum + (minutes.get(id) ?? 0), 0);
    if (total > Number(most) || total < Number(least)) faults.push(`${name}: ${total} minutes`);
    for (const part of counts!.split('|')) {
      const [id, limit] = part.split('=');
      if (row.filter((one) => one === id).length > Number(limit))
        faults.push(`${name}: too many ${id}`);
    }
    for (let d = 1; d < days; d++)
      if (row[d] && row[d - 1] && after.get(row[d - 1]!)!.includes(row[d]!))
        faults.push(`${name}: ${row[d]} after ${row[d - 1]}`);
    const letters = row.map((id) => (id ? 'w' : 'o')).join('');
    for (const run of letters.matchAll(/w+|o+/g)) {
      const isInner = run.index > 0 && run.index + run[0].length < days;
      if (run[0][0] === 'w' && run[0].length > Number(maxRun))
        faults.push(`${name}: ${run[0].length} days in a row`);
      const fewest = Number(run[0][0] === 'w' ? minRun : minOff);
      if (isInner && run[0].length < fewest)
        faults.push(`${name}: only ${run[0]} from day ${run.index}`);
    }
    let worked = 0;
    for (let d = 5; d < days; d += 7) if (row[d] || row[d + 1]) worked++;
    if (worked > Number(weekends)) faults.push(`${name}: ${worked} weekends`);
  }
  for (const [name, ...off] of lines['SECTION_DAYS_OFF'] ?? [])
    for (const d of off) if (d && roster[name!]![Number(d)]) faults.push(`${name}: works on ${d}`);
  for (const [name, d, id, weight] of lines['SECTION_SHIFT_ON_REQUESTS'] ?? [])
    if (roster[name!]![Number(d)] !== id) objective += Number(weight);
  for (const [name, d, id, weight] of lines['SECTION_SHIFT_OFF_REQUESTS'] ?? [])
    if (roster[name!]![Number(d)] === id) objective += Number(weight);
  const rows = Object.values(roster);
  for (const [d, id, wanted, under, over] of lines['SECTION_COVER'] ?? []) {
    const short = Number(wanted) - rows.filter((row) => row[Number(d)] === id).length;
    objective += short > 0 ? short * Number(under) : -short * Number(over);
  }
  return { objective, faults };
}
