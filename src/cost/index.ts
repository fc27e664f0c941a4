export type {
  BillingIncrement,
  ContactResolution,
  CostChannel,
  Deflection,
  Escalation,
  LineTime,
  SelfService,
  ServiceTarget,
} from './channel.ts';
export { bridgeChart } from './charts/bridge-chart.ts';
export { costTreeChart } from './charts/cost-tree-chart.ts';
export { tornadoChart } from './charts/tornado-chart.ts';
export { breakEven } from './compare/break-even.ts';
export { type BridgeEffect, type CostBridge, costBridge } from './compare/bridge.ts';
export type { BridgeDriver } from './compare/bridge-drivers.ts';
export type {
  BreakEvenInput,
  CostBridgeInput,
  CostScenario,
  InputChange,
  TornadoInput,
  TornadoRange,
} from './compare/input.ts';
export type { CostMeasure } from './compare/measure.ts';
export { compareScenarios, type ScenarioCost } from './compare/scenarios.ts';
export { type Tornado, type TornadoBar, type TornadoEnd, tornado } from './compare/tornado.ts';
export type { CostInput } from './cost-input.ts';
export { type CostNode, costNodeAt } from './evaluate-cost/cost-node.ts';
export type {
  ChannelCost,
  CostAssumption,
  CostMemos,
  CostResult,
  CostWarning,
  PayByUse,
  StaffCounts,
  UnitCosts,
} from './evaluate-cost/cost-result.ts';
export type { ChannelDemand } from './evaluate-cost/demand.ts';
export { evaluateCost } from './evaluate-cost/evaluate-cost.ts';
export type { CostHours } from './evaluate-cost/hours.ts';
export { billedSeconds } from './prices/billing.ts';
export type { PriceLadderInput } from './prices/input.ts';
export { marginOfMarkup, markupOfMargin } from './prices/markup.ts';
export { priceLadder } from './prices/price-ladder.ts';
export type {
  Capex,
  FacilitiesCost,
  OpportunityCost,
  OtherCost,
  PriceBasis,
  SourcingContract,
  TechnologyCost,
  UsageCharge,
} from './purchases.ts';
export { type AgentsOption, type CheapestAgents, cheapestAgents } from './queue/cheapest-agents.ts';
export { costStaircase, type StaircaseStep } from './queue/cost-staircase.ts';
export type { CheapestAgentsInput, CostStaircaseInput } from './queue/input.ts';
export { contactsPerIssue } from './resolution/contacts-per-issue.ts';
export { apportion } from './rounding/apportion.ts';
export { type RoundedCostNode, roundCostTree } from './rounding/round-cost-tree.ts';
export type {
  AgentPay,
  AttritionCost,
  CostStaff,
  SupportRole,
  SupportWorkload,
} from './staff.ts';
