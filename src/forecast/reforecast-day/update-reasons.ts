import { finding } from '../../core/finding.ts';
import type { TextValues } from '../../core/text.ts';
import { UPDATE_TEXTS } from '../texts.ts';
import { LEAST_PAST_DAYS } from './fit-deviations.ts';
import type { DayReforecast, UpdateReason } from './result.ts';

/** What an update rests on. */
interface UpdateFacts extends Pick<DayReforecast, 'seen' | 'expected' | 'factor' | 'learned'> {
  readonly unknown: number;
  readonly restForecast: number;
}

/** A factor nearer to 1 is no update that a planner would see. */
const VISIBLE = 0.001;

/** Says what was seen, what follows from it, and why so much. */
export function updateReasons({
  seen,
  expected,
  unknown,
  restForecast,
  factor,
  learned: { days, wapeWithout, wapeWith },
}: UpdateFacts): UpdateReason[] {
  const reasons: UpdateReason[] = [
    because('seen', { seen: Math.round(seen), expected: Math.round(expected) }),
  ];
  if (unknown > 0) reasons.push(because('unknown', { contacts: Math.round(unknown) }));
  if (restForecast === 0) return [...reasons, because('nothing-to-come')];
  if (days < LEAST_PAST_DAYS) return [...reasons, because('few-past-days', { days })];
  reasons.push(
    Math.abs(factor - 1) < VISIBLE
      ? because('unmoved')
      : because('moved', { factor: thousandths(factor) }),
  );
  if (wapeWithout === undefined || wapeWith === undefined) return reasons;
  const values = { days, without: thousandths(wapeWithout), with: thousandths(wapeWith) };
  return [...reasons, because('learned', values)];
}

function because(code: UpdateReason['code'], values?: TextValues): UpdateReason {
  return finding(UPDATE_TEXTS, code, values);
}

function thousandths(value: number): number {
  return Math.round(1000 * value) / 1000;
}
