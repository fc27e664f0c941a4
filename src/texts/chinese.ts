import type { Wording } from '../core/text.ts';
import type { Catalogue } from './english.ts';

export const CHINESE_WORDING: Wording = {
  decimal: '.',
  percent: '%',
  weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  comma: '、',
  or: '或',
};

const WHERE = '{weekday:weekday} {clock}[（第 {day} 天）][，另有 {others} 个时段]';
const LIMIT =
  '[班次 {counted:or} 的数量][（第 {day} 天）][{shared:or} 占付薪工时的比例][{total}付薪工时总和]';
const PUBLISHED = '{path} 为 {value}，公开发表的范围是 {low} 至 {high}';

export const CHINESE: Catalogue = {
  staffing: {
    'met-by-abandonment':
      '目标是靠放弃的来电达到的[（{intervals} 个时段中的 {odd} 个）]：最多 {most:percent} 的来电放弃，而目标只允许 {allowed:percent} 未达标；请改用 servedWithin 的定义，或限制 maxAbandonProbability',
    'no-fixed-point':
      '时段 {interval}：利用率在 100% 以下时，{agents} 名坐席的工作量始终更多，因为处理时间随之变长；他们永远追不上',
    'several-fixed-points':
      '时段 {interval}：{agents} 名坐席的利用率可能稳定在 {occupancies:orPercent}；取最低的一个，从第二个起会滑向下一个',
    'cannot-be-met':
      '{period}：{seconds} 秒内 {target:percent} 已无法达到：至今 {contacts} 个来电中有 {inTime} 个及时应答，即使余下 {toCome} 个全部及时，也只有 {best:percent}',
  },
  hiring: {
    'no-terminal-condition': '没有期末条件：计划会提早停止招聘，留下缺口',
    'no-class-in-time': '招聘所需时间比计划期还长：期内没有班级可以开始',
    required: '第 {period} 期：无论招聘多少人，需求仍缺 {missing} 名坐席',
    transfers: '第 {period} 期：无论招聘多少人，调出人员仍缺 {missing} 名坐席',
    'terminal.minSupply': '第 {period} 期：无论招聘多少人，期末在岗人数仍缺 {missing} 名坐席',
  },
  cost: {
    'unusual-occupancy': `${PUBLISHED}（利用率：过高坐席疲惫，过低坐席空等）`,
    'unusual-labour-share': `${PUBLISHED}（人工成本占总成本的比例）`,
    'unusual-on-cost': `${PUBLISHED}（雇主缴费占工资的比例）`,
    'unusual-resolution': `${PUBLISHED}（解决问题的来电比例）`,
    'unusual-containment': `${PUBLISHED}（自助服务内解决的比例；被分流的多数会再次来电）`,
    'unusual-span': `${PUBLISHED}（每名支持人员对应的坐席数）`,
  },
  design: {
    'no-shift-fits': '没有任何班次类型的开始时间能安排下全部休息',
    'interval-short': `缺 {amount} 名坐席：${WHERE}`,
    'too-few-seats': `{amount} 名坐席没有座位：${WHERE}`,
    'limit-broken': `${LIMIT}：[低于下限 {below}][高于上限 {above}]`,
    'too-many-distinct-shifts': '该设计需要 {distinct} 种班次，超出 {amount} 种',
    'search-ended': '搜索在试完之前结束',
  },
  designRemedy: {
    'no-shift-fits': '放宽休息或开始时间的窗口',
    'interval-short':
      '增加一种能在该时段工作的班次类型，或在该处少要求 {amount} 名坐席[，并在另外 {others} 个时段按所缺减少]',
    'too-few-seats': '增加 {seats} 个座位',
    'limit-broken': '将该限制调整 {amount}',
    'too-many-distinct-shifts': '允许 {distinct} 种班次',
    'search-ended': '允许更多步数',
  },
  designReach: {
    smallest: '（足够的最小改动）',
    enough: '（已足够）',
    together: '（与其他改动一起足够）',
  },
  plan: {
    'thin-weekdays': '典型的{weekdays:weekday}只依据一个日期',
    'no-rota': '没有符合规则的轮班表',
    'rota-not-found':
      '在给定步数内没有找到轮班表，但可能存在；请增加 maxSteps、放宽规则或减少班次种类',
    'rule-broken': '{rule}（{text}）在 {days} 天内被违反 {times} 次',
    'rule-not-judged': '{rule}（{text}）尚不能判断',
    'idle-hours':
      '轮班表中的 {people} 人每人每周工作 {hours} 小时，若只按工时，{byHours} 人每周 {most} 小时即可；请放宽 daysOff 或 workStretch，或把各天分配得更均匀',
    'leave-on-top':
      '轮班表中的 {people} 人每周都在岗；为替补带薪但未排班的人员（{lost:percent}），需雇用 {employed} 人',
    'short-when-played':
      '模拟表明一周内有 {intervals} 个时段缺坐席，最缺的是{weekday:weekday} {clock}，缺 {most} 名',
  },
};
