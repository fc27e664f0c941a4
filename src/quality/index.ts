export {
  type CategoryAgreement,
  cohenKappa,
  fleissKappa,
  type ScoreAgreement,
  scoreAgreement,
} from './agreement.ts';
export type { QualityMonitoringInput, QualitySampleInput } from './input.ts';
export { type QualityMonitoring, qualityMonitoring } from './monitoring.ts';
export { qualitySample } from './sample-size.ts';
