/**
 * Agents for a load, kept as far as it was asked for: they never fall as the load grows, so that between two loads which need as
 * many every load needs so many.
 */
export function needsByLoad(needOf: (load: number) => number): (load: number) => number {
  const low: number[] = [];
  const high: number[] = [];
  return (load) => {
    for (let need = Math.floor(load); need < low.length; need++) {
      if (load <= (high[need] ?? -Infinity) && load >= low[need]!) return need;
    }
    const need = needOf(load);
    low[need] = Math.min(low[need] ?? Infinity, load);
    high[need] = Math.max(high[need] ?? -Infinity, load);
    return need;
  };
}
