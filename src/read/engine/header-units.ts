import type { DurationUnit } from './meanings.ts';
import { plainHeader } from './vocabulary.ts';

/** How headers write units, in the languages of the exports. */
const UNITS: readonly (readonly [DurationUnit, RegExp])[] = [
  ['milliseconds', /^(?:ms|msec|millis(?:econds)?|millisekunden|毫秒|ミリ秒)$/],
  [
    'seconds',
    /^(?:s|sec|secs|seconds?|sek|sekunden|secondes?|segundos?|seg|secondi|seconden|sekundy?|sekunder?|сек|секунд\S*|秒|초|sn|saniye|mp|masodperc|sekuntia?|secunde)$/,
  ],
  [
    'minutes',
    /^(?:m|min|mins|minutes?|minuten|minutos?|minuti|minuty?|minuter|мин|минут\S*|dk|dakika|perc|minuuttia?|分|分钟|分鐘|분)$/,
  ],
  [
    'hours',
    /^(?:h|hr|hrs|hours?|std|stunden|heures?|horas?|ore|uren|timmar|hodin|час\S*|小时|小時)$/,
  ],
];

/** `AHT (s)`, `Talk time [min]`, `aht_ms`, `handle time in seconds`, `平均处理时长（秒）`. */
export function withoutUnit(header: string): {
  readonly text: string;
  readonly unit?: DurationUnit;
} {
  const text = header.normalize('NFKC').trim();
  const bracket = /^(.*?)\s*[([]\s*([^)\]]+?)\s*[)\]]\s*(.*)$/.exec(text);
  if (bracket !== null) {
    const unit = unitOf(bracket[2]!.replace(/^in /i, ''));
    if (unit !== undefined) return { text: `${bracket[1]} ${bracket[3]}`, unit };
  }
  const last =
    /^(.+?)(?:[\s_,./-]+(?:in[\s_]+)?|(?<=[a-z])(?=(?:Ms|Sec|Secs|Seconds|Min|Minutes)$))([^\s_,./-]+)$/.exec(
      text,
    );
  // "Call - Hour" is the hour of a call.
  const unit = last === null || /^hour$/i.test(last[2]!) ? undefined : unitOf(last[2]!);
  if (unit !== undefined) return { text: last![1]!, unit };
  return { text };
}

function unitOf(text: string): DurationUnit | undefined {
  const plain = plainHeader(text);
  return UNITS.find(([, form]) => form.test(plain))?.[0];
}
