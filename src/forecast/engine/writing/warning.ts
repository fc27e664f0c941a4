import { finding } from '../../../core/finding.ts';
import type { TextValues } from '../../../core/text.ts';
import type { ForecastWarning } from '../../forecast.ts';
import { FORECAST_TEXTS } from '../../texts.ts';

export function warning(code: ForecastWarning['code'], values: TextValues = {}): ForecastWarning {
  return finding(FORECAST_TEXTS, code, values);
}
