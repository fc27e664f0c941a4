import { type ColumnMeaning, columnMeaning, type Told } from './locate-header.ts';
import type { SheetRow } from './sheet.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { plainHeader } from './vocabulary.ts';

const MEASURE =
  /^(?:metrics?|metric name|measures?|measure names?|kpis?|indicators?|statistic|kennzahl(?:en)?|messgrosse|indicateur|metrique|metrica|indicador|indicatore|miernik|wskaznik|指标|指標)$/;
const VALUE =
  /^(?:values?|metric value|measure values?|werte?|valeur|valor|valore|waarde|wartosc|值|数值|數值|値)$/;

/** Lines among which the headers are looked for. */
const LOOKED_AT = 80;

/**
 * A table with a row for each number, which says in one column what it counts and in another how many: as one row an
 * interval and queue. Nothing where the file is none, or has a column that counts contacts as well.
 */
export function byMeasures(rows: readonly SheetRow[], told: Told): LongTable | undefined {
  const at = rows.slice(0, LOOKED_AT).findIndex(({ cells }) => {
    const names = cells.map((cell) => plainHeader(String(cell)));
    return names.some((name) => MEASURE.test(name)) && names.some((name) => VALUE.test(name));
  });
  if (at < 0) return undefined;
  const header = rows[at]!;
  const names = header.cells.map(String);
  const measure = names.findIndex((name) => MEASURE.test(plainHeader(name)));
  const value = names.findIndex((name) => VALUE.test(plainHeader(name)));
  const kept = names.flatMap((_, column) =>
    column === measure || column === value ? [] : [column],
  );
  const body = rows.slice(at + 1);
  const measures = [...new Set(body.map(({ cells }) => String(cellAt(cells, measure))))].filter(
    (name) => name !== '',
  );
  const headers = [...kept.map((column) => names[column]!), ...measures];
  const meanings: ColumnMeaning[] = headers.map((name) => columnMeaning(name, told));
  const counts = meanings.map((meaning) => meaning?.kind === 'volume');
  if (!counts.includes(true) || counts.indexOf(true) < kept.length) return undefined;
  return {
    headers,
    meanings,
    line: header.line,
    rows: oneAnInterval(body, kept, measure, value, measures),
    above: rows.slice(0, at),
    made: 'measures',
  };
}

/** Rows that agree in all but measure and value are one; a measure that stands twice begins another. */
function oneAnInterval(
  body: readonly SheetRow[],
  kept: readonly number[],
  measure: number,
  value: number,
  measures: readonly string[],
): SheetRow[] {
  const places = new Map(measures.map((name, i) => [name, kept.length + i]));
  const made: { line: number; cells: SheetRow['cells'][number][] }[] = [];
  const open = new Map<string, number>();
  for (const { line, cells } of body) {
    const own = kept.map((column) => cellAt(cells, column));
    const place = places.get(String(cellAt(cells, measure)));
    // A line that measures nothing, such as a note, is judged as it stands.
    const key = place === undefined ? `line ${line}` : own.join('\n');
    let index = open.get(key);
    if (index === undefined || (place !== undefined && made[index]!.cells[place] !== '')) {
      index = made.push({ line, cells: [...own, ...measures.map(() => '')] }) - 1;
      open.set(key, index);
    }
    if (place !== undefined) made[index]!.cells[place] = cellAt(cells, value);
  }
  return made;
}
