export {
  type CategoryAgreement,
  cohenKappa,
  fleissKappa,
  type ScoreAgreement,
  scoreAgreement,
} from './agreement.ts';
export {
  type QualityMonitoring,
  type QualityMonitoringInput,
  qualityMonitoring,
} from './monitoring.ts';
export { type QualitySampleInput, qualitySample } from './sample-size.ts';
