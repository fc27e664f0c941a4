import type { VolumeForecast } from '../forecast.ts';

/** A volume forecast, and those of its parts: a centre and its queues, a queue and its contact types. */
export interface VolumeForecastNode {
  readonly name: string;
  /** From `forecastVolume`, all with the same dates, intervals and levels. */
  readonly forecast: VolumeForecast;
  /** The parts that make up the whole. */
  readonly children?: readonly VolumeForecastNode[] | undefined;
}
