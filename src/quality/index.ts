export {
  type CategoryAgreement,
  cohenKappa,
  fleissKappa,
  type ScoreAgreement,
  scoreAgreement,
} from './agreement.ts';
export { type QualityMonitoring, qualityMonitoring } from './monitoring.ts';
export type { QualityMonitoringInput, QualitySampleInput } from './quality.ts';
export { qualitySample } from './sample-size.ts';
