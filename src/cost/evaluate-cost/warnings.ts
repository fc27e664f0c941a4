import { finding } from '../../core/finding.ts';
import type { CostInput } from '../cost-input.ts';
import { COST_TEXTS } from '../texts.ts';
import type { CostFigures } from './cost-figures.ts';
import type { CostWarning, CostWarningCode } from './cost-result.ts';

/** What the field publishes about a number. */
interface PublishedRange {
  readonly code: CostWarningCode;
  readonly range: readonly [number, number];
  readonly source: string;
}

const OCCUPANCY: PublishedRange = {
  code: 'unusual-occupancy',
  range: [0.5, 0.85],
  source: 'Call Centre Helper, Erlang C Formula made simple: at most 85 %',
};

const LABOUR_SHARE: PublishedRange = {
  code: 'unusual-labour-share',
  range: [0.55, 0.85],
  source:
    'MetricNet, metricnet.com/agent-utilization; WFM Labs, Unit Economics of Workforce Operations',
};

const ON_COST: PublishedRange = {
  code: 'unusual-on-cost',
  range: [0.2, 0.63],
  source:
    'RDI, Contact Center Pipeline: 20 to 30 %; US Bureau of Labor Statistics, December 2024: 38.3 / 61.7',
};

const RESOLUTION: PublishedRange = {
  code: 'unusual-resolution',
  range: [0.48, 0.85],
  source: 'SQM Group, First Call Resolution; Taylor Reach, Calculating the Cost of FCR',
};

const SELF_SERVICE: PublishedRange = {
  code: 'unusual-containment',
  range: [0, 0.09],
  source: 'Gartner 2019: 9 % of issues are settled wholly in self-service',
};

const QUALITY_SPAN: PublishedRange = {
  code: 'unusual-span',
  range: [10, 60],
  source: 'QATC survey, Winter 2019: team leaders 15 to 20, quality 15 to over 45',
};

/** Every number of the input or the result that lies outside what the field publishes. */
export function costWarnings(input: CostInput, { tree, hours }: CostFigures): CostWarning[] {
  const found: CostWarning[] = [];
  const check = (path: string, value: number | undefined, published: PublishedRange) => {
    const [low, high] = published.range;
    if (value === undefined || (value >= low && value <= high)) return;
    const { code, range, source } = published;
    const values = { path, value: Number(value.toPrecision(3)), low, high };
    found.push({ ...finding(COST_TEXTS, code, values), value, range, source });
  };
  check('occupancy', hours.occupancy, OCCUPANCY);
  check('labourShare', labourShareOf(tree), LABOUR_SHARE);
  check('pay.onCost', input.pay.onCost, ON_COST);
  input.channels.forEach(({ resolution, selfService }, i) => {
    const path = `channels[${i}]`;
    check(`${path}.resolution.resolvedPerContact`, resolution?.resolvedPerContact, RESOLUTION);
    check(`${path}.selfService.containment`, selfService?.containment, SELF_SERVICE);
  });
  input.support?.forEach(({ span }, i) => {
    check(`support[${i}].span`, span, QUALITY_SPAN);
  });
  return found;
}

/** Share of the total that is spent on people; absent where nothing is spent. */
export function labourShareOf({ amount, children }: CostFigures['tree']): number | undefined {
  const people = children?.find(({ name }) => name === 'people')?.amount ?? 0;
  return amount > 0 ? people / amount : undefined;
}
