import { madeOnce } from '../core/made-once.ts';
import { mapValues } from '../core/map-values.ts';
import type { Wording } from '../core/text.ts';
import { rosterTexts, ruleTexts, type TextsByKind } from '../rotation/roster-texts.ts';
import { chineseExports } from './chinese-exports.ts';
import { chineseRosterReadings } from './chinese-roster-readings.ts';
import { chineseSteps } from './chinese-steps.ts';
import { chineseWorkAndPay } from './chinese-work-and-pay.ts';
import type { Catalogue } from './english.ts';

export const CHINESE_WORDING: Wording = {
  decimal: '.',
  group: ',',
  percent: '%',
  weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  shortWeekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  comma: '、',
  or: '或',
  and: '和',
  semicolon: '；',
};

const WHERE = '{weekday:weekday} {clock}[（第 {day} 天）][，另有 {others} 个时段]';
const LIMIT =
  '[班次 {counted:or} 的数量][（第 {day} 天）][{shared:or} 占付薪工时的比例][{total}付薪工时总和]';
const PUBLISHED = ' {value}，公开发表的范围是 {low} 至 {high}';

const DUTY = '第 {day} 天 {clock} 的 {type}';
const BREAK = '[kind=meal?用餐][kind=rest?小休][kind=gap?间隔]';
const BOUNDS = '[，至少 {min}][，最多 {max}]';

/** What the rules of rosters count. */
const COUNTED: TextsByKind = {
  minRestHours: '{n} 小时休息',
  minRestAfterNightsHours: '{n} 小时夜班后休息',
  minLongRestHours: '{n} 小时（{days} 天内最长的休息）',
  minWeeklyRestHours:
    '[per=week?{n} 小时休息][per=fortnight?{n} 次 {hours} 小时的休息]（[restsCount=insideWeek?完全在][restsCount=inFull?计入]' +
    '[per=week?一周][per=fortnight?两周]内）',
  maxDutyHours:
    '{n} 小时值班[nightsOnly=true?（夜班）][countedBy=start|clock?（同一日期合计）][countedBy=clock?（按钟点）]',
  maxHoursInDays: '{n} 小时（{days} 天内）',
  maxHoursInWeek: '{n} 小时（一周内[countedBy=clock?，按钟点][madeUpDays=leftOut?，补班日除外]）',
  maxHoursInMonths:
    '{n} 小时（[months=1?一个月][months=3?一个季度][months=12?一年][months!1|3|12?{months} 个月]内[holidays=leftOut?，节假日除外]）',
  maxAverageHours:
    '每[per=week?周][per=workday?工作日] {n} 小时（[{weeks} 周][{months} 个月]平均[nightWorkersOnly=true?，限上夜班的人]）',
  maxMonthlyOvertimeHours:
    '{n} 小时加班[seventhDay=counted?和第七日工作]（[months=|1?一个月][months!|1?{months} 个月]内）',
  maxMonthsOfOvertime: '{n} 个加班超过 {beyondHours} 小时的月份（{inMonths} 个月内）',
  maxDaysInARow: '[nightsOnly=true?连续 {n} 个夜班][nightsOnly!true?连续 {n} 天]',
  maxNightsInDays: '{n} 个夜班（{days} 天内）',
  maxWeekendsInWeeks: '{n} 个周末（{weeks} 周内）',
  minFreeSundays: '{n} 个休息的星期日（{weeks} 周内）',
  minDaysOffInWeek: '{n} 天休息（[weeks=|1?一周][weeks!|1?{weeks} 周]内）',
  minReplacementDays:
    '{n} 天补休（星期日上班前后 {sundayWithinDays} 天内[，节假日 {holidayWithinDays} 天内]）',
  minMeals: '{n} 次 {minutes} 分钟的用餐（{withinHours} 小时内）',
  maxMissedRests: '缺 {n} 次 {minutes} 分钟的小休（每 {perHours} 小时一次）',
};

const LIMITS = { atLeast: '至少 ', atMost: '最多 ', comma: '，' };

const makeChinese = (): Catalogue => ({
  ...chineseExports(),
  ...chineseWorkAndPay(),
  ...chineseSteps(),
  staffing: {
    'met-by-abandonment':
      '目标是靠放弃的来电达到的[（{intervals} 个时段中的 {odd} 个）]：最多 {most:percent} 的来电放弃，而目标只允许 {allowed:percent} 未达标；请只计及时接起的来电（serviceLevelDefinition servedWithin），或限制放弃的比例（maxAbandonProbability）',
    'no-fixed-point':
      '时段 {interval}：利用率在 100% 以下时，{agents} 名座席的工作量始终更多，因为处理时间随之变长；他们永远追不上',
    'several-fixed-points':
      '时段 {interval}：{agents} 名座席的利用率可能稳定在 {occupancies:orPercent}；取最低的一个，从第二个起会滑向下一个',
    'cannot-be-met':
      '{period}：{seconds} 秒内 {target:percent} 已无法达到：至今 {contacts} 个来电中有 {inTime} 个及时应答，即使余下 {toCome} 个全部及时，也只有 {best:percent}',
    'short-history': '历史只有 {rows|行|行}：区间不过是猜测',
    'no-season': '历史有 {months|个月|个月}，季节需要两个整年：不预测季节',
    'no-weekdays': '历史有 {days|天|天}，星期几需要四周：各日同样预测',
    'history-gap': '历史在 {date} 那一行之后缺 {days|天|天}：预测假定这些天与其他日子相同',
    'history-ends-early': '历史在预测日期之前 {days|天|天}就结束：没有近期区间',
    'planned-too-much': '{date} 计划不在岗的时间超过 95%：以 95% 为限',
  },
  adherence: {
    'log-unsorted': '{count|行|行}日志晚于开始更迟的一行：已放回原位',
    'log-overlaps':
      '{count|行|行}日志在同一座席的下一行开始时尚未结束：在其结束之前以较迟的开始为准',
    'schedule-after-log': '{hours} 小时的排班在日志结束之后：未计入',
    'agents-without-log':
      '{count|名|名}排班座席在日志中没有任何行（首位 {agent}）：其全部时间视为未登录',
    'unscheduled-agents': '{count|名|名}日志中的座席没有排班（首位 {agent}）',
    'exceptions-unscheduled': '{count|名|名}座席有例外而没有排班（首位 {agent}）：其例外不起作用',
  },
  hiring: {
    'no-terminal-condition': '没有期末条件：计划会提早停止招聘，留下缺口',
    'no-class-in-time': '招聘所需时间比计划期还长：期内没有班级可以开始',
    required: '第 {period} 期：无论招聘多少人，需求仍缺 {missing} 名座席',
    transfers: '第 {period} 期：无论招聘多少人，调出人员仍缺 {missing} 名座席',
    'terminal.minSupply': '第 {period} 期：无论招聘多少人，期末在岗人数仍缺 {missing} 名座席',
    'few-leavers': '{leavers|人|人}离职：仅凭偶然，年流失率就可能变动一半以上',
    'part-of-year': '时间范围为 {months} 个月：离职若有季节性，请取整年',
    'nobody-left':
      '留存率在第 {days} 天降为 0，当时在册的 {atRisk} 人全部离职：对更长的司龄没有说明',
    'stage-unseen': '在{stage}阶段没有见到任何人：采用全体的比率',
  },
  cost: {
    'unusual-occupancy': `利用率为${PUBLISHED}：过高座席疲惫，过低座席空等（{path}）`,
    'unusual-labour-share': `人工成本占总成本的比例为${PUBLISHED}（{path}）`,
    'unusual-on-cost': `雇主缴费占工资的比例为${PUBLISHED}（{path}）`,
    'unusual-resolution': `解决问题的来电比例为${PUBLISHED}（{path}）`,
    'unusual-containment': `自助服务内解决的比例为${PUBLISHED}；被分流的多数会再次来电（{path}）`,
    'unusual-span': `每名支持人员对应的座席数为${PUBLISHED}（{path}）`,
  },
  design: {
    'no-shift-fits': '没有任何班次类型的开始时间能安排下全部休息',
    'interval-short': `缺 {amount} 名座席：${WHERE}`,
    'too-few-seats': `{amount} 名座席没有座位：${WHERE}`,
    'limit-broken': `${LIMIT}：[低于下限 {below}][高于上限 {above}]`,
    'too-many-distinct-shifts': '该设计需要 {distinct} 种班次，超出 {amount} 种',
    'search-ended': '搜索在试完之前结束',
  },
  designRemedy: {
    'no-shift-fits': '放宽休息或开始时间的窗口',
    'interval-short':
      '增加一种能在该时段工作的班次类型，或在该处少要求 {amount} 名座席[，并在另外 {others} 个时段按所缺减少]',
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
  history: {
    'coarse-rows':
      '各行相隔 {apart} 分钟或更多，而时段为 {minutes} 分钟：如果文件每个时段一行，请说明时段就是这么长（intervalSeconds {seconds}）',
    'contacts-while-closed': '{count} 个关闭的时段有话务，共 {contacts}：不计入',
    'missing-days': '{count} 个营业日没有行：视为未知',
    'missing-intervals': '{count} 个营业时段没有行：视为未知',
    'zeros-inferred': '{count} 个营业时段没有行：计为 0',
    'hours-inferred':
      '未给出营业时间；有行之处视为营业：{hours}[；历史中没有{unknown:days}的日期：视为与其他日子一样营业]',
    'holidays-closed': '{count} 个节假日没有行：视为不营业',
    'duplicate-rows':
      '[rule=add?{count} 行重复了时段：加到之前的行上][rule!add?{count} 行重复了时段：取代之前的行]',
    'repeated-hour': '{count} 行的钟点在当天出现两次：平均分到两个时段',
    'skipped-hour': '{count} 行的钟点被当天跳过：按换时之后同样的时间计',
    'off-grid-rows': '{count} 行在时段之内开始：计入该时段',
    'unsorted-rows': '各行没有按时间顺序：已排序',
    'aht-missing': '{count} 个有话务的时段没有处理时间',
  },
  openingHours: { open: '{weekdays:days} {from} 至 {to}' },
  cleaning: {
    'missing-day': '该日已知的太少',
    'missing-intervals': '{intervals} 个时段未知；按其在一天中通常的比例补上',
    outage: '{seen} 个来电，通常约 {expected} 个',
    backlog: '中断之后 {seen} 个来电，通常约 {expected} 个：它们被晚计入或再次打来',
    spike: '{seen} 个来电，通常约 {expected} 个',
    'outlier-day': '该日为前后同一星期日数的 {share:percent}',
    'level-shift': '从此水平为以前的 {share:percent}；之前的日子按此调整',
    'profile-shift': '从此一天中 {share:percent} 的来电改在其他时间；之前的日子按此调整',
  },
  forecast: {
    'no-known-day': '历史中没有已知的日子：预测全为 0',
    'no-contacts': '历史中完全没有来电：预测为 0，无法给出区间',
    'no-trial': '历史中只有 {days|天|天}可用：无法试算，预测就是它们的平均分布，分位数只是经验值',
    'few-days': '历史中只有 {days|天|天}可用：每个星期几只依据少数几天',
    'unseen-weekdays': '历史中没有可用的{weekdays:weekday}：取自其他日子',
    'unseen-hours': '有 {intervals|个|个}营业时段在历史中从未营业：无从知道届时的来电',
    'unseen-holidays':
      '历史中没有节假日能说明 {holidays} 是否营业：按营业且与平日相同预测；若休息，请说明该日休息（closedDates）',
    'unseen-holiday-name':
      '{name}（{date}）不在历史的节假日之中：[guess=closed?与其他多数节假日一样按休息预测；若营业，请补充往年同一节假日][guess!closed?按其他节假日预测，其自身影响未知]',
    'newest-days-left-out':
      '最近 {days|个|个}营业日与其同一星期几相差很大，未被采用：若这是新的水平，目前还没有跟上；请为未来日期给出事件，或等待两周',
    'hours-given-up':
      '{weekdays:days}：自 {date} 起 {from} 至 {to} 没有来电：此时段按休息预测，之前的日子也不计此时段；若仍营业，请给出营业时间（openingHours）',
    'hours-added':
      '{weekdays:days}：自 {date} 起 {from} 至 {to} 有来电，以前没有：仅依据 {dates|天|天}预测；若只是偶然，请给出平时的营业时间（openingHours）',
    'weekday-given-up':
      '{weekdays:days}：自 {date} 起没有来电：按休息预测；若仍营业，请给出营业时间（openingHours）',
    'weekday-added':
      '{weekdays:days}：自 {date} 起有来电，以前没有：仅依据 {dates|天|天}预测；若只是偶然，请给出平时的营业时间（openingHours）',
    'bands-on-little':
      '分位数的宽度仅由 {days|天|天}的误差得出：实际日子落在其外的次数会比其所说的多',
    'clocks-not-known':
      '自 {date} 起，{timeZone} 的法定时间与本运行环境的时区数据不同（至多差一小时）：请使用含 IANA 时区数据库 {release} 或更新版本的运行环境',
    'step-or-season':
      '自 {date} 起水平为以前的 {share:percent}，按长期变化处理：历史太短，无法与会结束的季节或活动区分；若在预测期内结束，请给出抵消它的事件',
    'profile-outside-hours':
      '为自 {date} 起的 {dates|个|个}日期给出的分布在营业时间内没有份额：仍用历史的分布；请核对其时间与营业时间（openingHours）',
    'calendar-left-out':
      '{model} 只采用日历影响的 {share:percent}，而从 {date} 起有 {dates|个|个}未来日期会受其影响：请不指定 `model`，或自行估计增减',
    'weekday-without-rows':
      '{weekday:weekday}已有 {weeks|周|周}没有来电，仍按以前预测：若现已休息，请给出新的营业时间（openingHours）',
  },
  forecastReason: {
    models: '由 {members} 组成[；另有 {more} 个]',
    trial:
      '从 {dates} 个日期试算，提前 {days|天|天}：时段误差 {intervals:percent}，日误差 {ofDays:percent}',
    calendar: '日历影响 {days|天|天}，最大的是 {date}（{traits:list}），系数 {factor}',
    drift: '趋势和季节到 {date} 使水平变为 {factor} 倍',
    'closed-holidays': '休息：{holidays}',
    event: '{name} 自 {from} 至 {to} 使来电变为 {lift} 倍，按所给',
    reconciled: '总体调整 {share:percent}，使部分与总和一致',
  },
  forecastTrait: {
    holiday: '节假日',
    'holiday-on-a-quiet-weekday': '平时就清淡的星期几上的节假日',
    'name-on-a-quiet-weekday': '平时就清淡的星期几上的 {name}',
    'day-after-a-closure': '停业后第一天',
    'second-day-after-a-closure': '停业后第二天',
    'day-before-a-closure': '停业前一天',
    'day-after-a-holiday': '节假日后一天',
    'day-before-a-holiday': '节假日前一天',
    'day-after-a-holiday-on-a-quiet-weekday': '清淡日节假日的后一天',
    'day-before-a-holiday-on-a-quiet-weekday': '清淡日节假日的前一天',
    'bridge-day': '桥梁日（假日与周末或另一假日之间的工作日）',
    'first-open-day-of-the-month': '当月第一个营业日',
    'second-open-day-of-the-month': '当月第二个营业日',
    'third-open-day-of-the-month': '当月第三个营业日',
    'last-open-day-of-the-month': '当月最后一个营业日',
    'second-last-open-day-of-the-month': '当月倒数第二个营业日',
    'third-last-open-day-of-the-month': '当月倒数第三个营业日',
    'place-in-the-month': '在当月中的位置',
  },
  forecastMember: mapValues(
    {
      'seasonal-naive': '重复上周',
      'recent-mean': '近几周的均值',
      'recent-median': '近几周的中位数',
      'monthly-profile': '按月内位置的均值',
      'smoothed-profile': '平滑的周形态',
      decomposition: '趋势与星期分解',
      'poisson-regression': '计数回归',
      'low-rank': '日内形态',
      'day-regression': '整日回归',
      'holt-winters': '指数平滑',
      'harmonic-regression': '日与周的谐波',
      combination: '所有模型的组合',
    },
    (model) => `${model}[calendar=yes?（含日历影响）] {weight:percent}`,
  ),
  update: {
    seen: '至今来电：{seen}，同一时段的预测：{expected}',
    unknown: '一无所知的时段里约还有 {contacts} 个',
    'nothing-to-come': '不会再有来电',
    'few-past-days': '不更新：可学习的过去日子太少（{days}）',
    unmoved: '当天余下部分保持预测',
    moved: '当天余下部分按系数 {factor} 变化',
    learned: '最近 {days} 天里，在此时更新使余下部分的误差从 {without:percent} 变为 {with:percent}',
  },
  coverage: {
    'unknown-type': `${DUTY} 不属于任何已知类型`,
    'start-not-allowed': `${DUTY} 的开始时间不为其类型所允许`,
    'length-not-allowed': `${DUTY} 的时长不为其类型所允许`,
    'day-not-allowed': `${DUTY} 不在其类型的日期`,
    'break-outside-shift': `${DUTY} 的${BREAK}在班次之外`,
    'breaks-overlap': `${DUTY} 的${BREAK}在另一次休息之内`,
    'break-missing': `${DUTY} 缺少 {minutes} 分钟的${BREAK}`,
    'break-not-allowed': `${DUTY} 的${BREAK}[at=window?在窗口之外][at=type?不为其类型所有]`,
    'work-between-breaks': `${DUTY} 在两次休息之间工作 {minutes} 分钟`,
    'too-many-on-position': '第 {day} 天 {clock}：{seats} 个座位上有 {agents} 名座席',
  },
  rotation: {
    'too-few-people':
      '[{weekday:weekday}需要 {required} 人，只有 {employees} 人][少于 {fewest} 人无法完成，只有 {most} 人][合同最多允许 {allowed} 人，或能做这些工作的人太少]',
    'too-few-weekends': '要求 {wanted} 个休息的周末，星期六和星期日的需求只留下 {possible} 个',
    'too-many-hours':
      '需求为每周 {demanded} 小时：{employees} 人每人最多 {limit} 小时，共 {hours} 小时',
    'too-few-hours':
      '需求为每周 {demanded} 小时：{employees} 人每人至少 {limit} 小时，共 {hours} 小时',
    'stretches-do-not-fit':
      '{employees} 人在周期内工作 {work} 天、休息 {off} 天；连续工作 {workMin}[ 至 {workMax}] 天和连续休息 {offMin}[ 至 {offMax}] 天与此不合：至少需要 {fewest} 段，最多允许 {most} 段',
    'run-does-not-fit': '{weekday:weekday}需要 {shift}，但前后的 {shift} 太少，排不出连续 {run} 天',
    'no-way-in-fractions':
      '这些规则使每天的需求无法满足，即使按小数人数也不行；[以下任一改动即可：{changes}][{none}单独小幅改动任何一条规则都不行]',
    'half-people': '需求会用到半个人：其数字不能分成允许的各段',
    'all-ways-tried': '满足需求的每种办法都违反某条规则：已全部试过',
    'interval-not-covered':
      '没有班次完全覆盖{weekday:weekday} {clock} 起需要人员的 {minutes} 分钟[，另有 {more} 个这样的时段]',
    'no-shift-fits': '没有任何班次类型的开始时间能安排下全部休息',
    'interval-short': '[时段 {crowded} 所需座席多于座位][规则允许的班次都不覆盖时段 {bare}]',
    'no-cycle': '没有一种日程能遵守关于连续天数、休息和周末的全部规则并回到起点',
    'search-ended':
      '[步数用完时每周仍缺 {missing} 座席小时][{beyond}步数用完时人手不缺，但连续若干天内的工作超过上限]',
  },
  rosterReason: {
    'no-legal-day': '{employee} 没有合规的排班：{date} 既不能休息，也没有合适的班次',
    'no-legal-row': '{employee} 没有合规的排班[；去掉其中任意一项即可：{rules}]',
    'no-crew-row': '班组 {crew} 没有全体都可以一起执行的排班行',
    'hard-cover': '由合规的个人排班组成的班表，都无法处处不少于最少人数且不多于最多人数',
  },
  rosterTerm: {
    'other-times': '{shift} 不是已有的班次，或时间不符',
    'two-duties': '同一日期有两个班',
    'without-skill': '{shift} 需要技能 {skill}',
    'not-their-shift': '{shift} 不在本人可上的班次之内',
    'no-duties': '在不排班的日期上班',
    'not-available': '不在可上 {shift} 的时间之内',
    'not-as-fixed': '该日期已定为 {shift}',
    'hours-of-period':
      '一个周期内 {found} 小时[side=least?，至少 {limit}][side=most?，至多 {limit}]',
    'duties-of-period':
      '一个周期内 {found} 个班[side=least?，至少 {limit}][side=most?，至多 {limit}]',
    'days-in-a-row': '连续上班 {found} 天[side=least?，至少 {limit}][side=most?，至多 {limit}]',
    'days-off-in-a-row': '连续休息 {found} 天[side=least?，至少 {limit}][side=most?，至多 {limit}]',
    'weekends-worked': '{found} 个周末上班，至多 {limit}',
    'forbidden-sequence': '{shift} 距 {before} 太近',
    'post-of-period': '一个周期内在岗位 {post} 上 {found} 个班，至少 {limit}',
    'post-out-of-turn': '岗位 {post} 不按轮换次序',
    'crew-apart': '未与班组 {crew} 同班',
  },
  refusal: {
    'request-against-rules': '在前后各周不变的情况下，{employee} 的规则不允许这样排',
    'request-costs-more': '若其他人不变，满足它至少要多花 {cost}',
  },
  rotationChange: {
    daysOff:
      '[允许连续休息 {least} 天，而不是至少 {min} 天][允许连续休息 {most} 天，而不是最多 {max} 天]',
    workStretch:
      '[允许连续工作 {least} 天，而不是至少 {min} 天][允许连续工作 {most} 天，而不是最多 {max} 天]',
    shifts: '允许 {shift} 连续 {run} 天',
    forbiddenSequences: '允许 {sequence}',
    minRestHours: '放弃班次之间的休息',
    forwardRotation: '放弃顺向轮班',
    maxSingleDaysOff: '放弃对单独休息日的限制',
    daysOffEachWeek: '放弃每周的休息日',
    minWeeklyRestHours: '放弃每周的休息',
    minLongRest: '放弃长休息',
    weekends: '放弃周末规则',
    nights: '放弃夜班规则',
    weeklyHours: '放弃每周工时的限制',
    employees: '按 {employees} 人计划',
    demand: '以最少的人数不满足需求',
  },
  rotationBreach: {
    'unknown-shift': '没有名为 {shift} 的班次',
    demand: '{weekday:weekday} {shift} 有 {planned} 人，而非 {required} 人',
    shiftRun: `{shift} 连续 {found} 天${BOUNDS}`,
    workStretch: `连续工作 {found} 天${BOUNDS}`,
    daysOff: `连续休息 {found} 天${BOUNDS}`,
    forbiddenSequences: '{sequence} 是禁止的',
    minRestHours: '从 {shift} 到 {next} 为 {found} 小时，至少 {min}',
    forwardRotation: '{shift} 之后是更早的 {next}',
    maxSingleDaysOff: '{found} 个单独的休息日，最多 {max}',
    daysOffEachWeek: '该周连续休息 {found} 天，至少 {min}',
    minWeeklyRestHours: '该周休息 {found} 小时，至少 {min}',
    minLongRest: '{days} 天内最长休息 {found} 小时，至少 {min}',
    'weekends.minFree': '{found} 个休息的周末，至少 {min}',
    'weekends.maxBetweenFree': '{weeks} 周内没有休息的周末',
    'weekends.maxInWeeks': '{weeks} 周内有 {found} 个周末上班，最多 {max}',
    'weekends.together': '周末一天上班，另一天休息',
    'weekends.sameShift': '星期六为 {saturday}，星期日为 {sunday}',
    'nights.maxRun': `连续 {found} 个夜班${BOUNDS}`,
    'nights.minDaysOffAfter': `夜班后连续休息 {found} 天${BOUNDS}`,
    'nights.maxInDays': '{days} 天内 {found} 个夜班，最多 {max}',
    'weeklyHours.minAverage': '平均每周 {found} 小时，至少 {min}',
    'weeklyHours.maxAverage': '平均每周 {found} 小时，最多 {max}',
    'weeklyHours.max': '该周 {found} 小时，最多 {max}',
    'weeklyHours.maxInDays': '{days} 天内 {found} 小时，最多 {max}',
  },
  rosterRule: /* @__PURE__ */ ruleTexts(COUNTED, LIMITS),
  rosterReading: chineseRosterReadings(),
  roster: /* @__PURE__ */ rosterTexts(COUNTED, LIMITS, {
    'duty-while-away': '在 {shift} 的部分时间缺勤',
    'not-yet-judged': '至今平均 {found} 小时，{rule}：尚不能判断，因为只知道 {days} 天',
    'not-reviewed': '自 {earliest} 起未复核，而值班表到 {lastDate} 才结束：{rules}',
  }),
  obstacle: {
    away: '{name} 在 {shift} 的部分时间不在',
    'at-work': '{name} 在 {shift} 的日期或时间已有工作',
    'not-skilled': '{name} 不上 {shift}',
    rule: '{breach}',
  },
  plan: {
    'thin-weekdays': '典型的{weekdays:weekday}只依据一个日期',
    'no-rota': '没有符合规则的轮班表',
    'rota-not-found':
      '在给定步数内没有找到轮班表，但可能存在；请让它搜索更久（maxSteps）、放宽规则或减少班次种类',
    'no-roster': '所列人员没有符合其规则的排班表',
    'roster-not-found':
      '在给定步数内没有找到所列人员的排班表；请让它搜索更久（maxSteps）或放宽规则',
    'shifts-left-out':
      '在 {shifts} 种不同班次中，人员只使用最常见的 {kept} 种，其余班次无人承担，这一周共有 {duties} 个；请说明可用的班次（roster.shifts），或减少班次的开始时间',
    'hours-not-covered':
      '这些日期中有 {hours} 座席小时无人值班，最缺的是 {date} {clock}，缺 {most} 名',
    'rule-broken': '{rule}（{text}）在 {days} 天内被违反 {times} 次',
    'rule-not-judged': '{rule}（{text}）尚不能判断',
    'idle-hours':
      '轮班表中的 {people} 人每人每周工作 {hours} 小时，若只按工时，{byHours} 人每周 {most} 小时即可；请允许其他的连续休息天数或连续工作天数（daysOff、workStretch），或把各天分配得更均匀',
    'leave-on-top':
      '轮班表中的 {people} 人每周都在岗；为替补带薪但未排班的人员（{lost:percent}），需雇用 {employed} 人',
    'short-when-played':
      '模拟表明一周内有 {intervals} 个时段缺座席，最缺的是{weekday:weekday} {clock}，缺 {most} 名',
    'queue-short':
      '模拟表明 {queue} 只有 {service:percent} 的联络及时接起，而要求是 {target:percent}',
    'no-room': '{date} {hour} 时只有 {allotted|人|人}可以休假，即使话务居中也不能更多',
    'room-at-median':
      '{date} {hour} 时目前只有 {allotted|人|人}可以休假；话务居中时有余地：请在临近时再申请',
    'closed-date': '{date} 不允许休假',
    'week-full': '{week} 所在周的休假工时已满',
    'no-duty': '{person} 届时没有班',
    'granted-before': '{person} 届时已经休假',
    'holiday-share': '{person} 在自 {date} 起的学校假期中休假将超过 {days|天|天}',
    'no-forecast': '{date} 没有可供判断的时段',
    'owed-without-days': '{people|人|人}有应休假期但已无可休之日，首先是 {person}',
    'school-holidays-without':
      '自 {date} 起的学校假期中，{people|名|名}有学龄子女者申请了休假而未得，首先是 {person}',
    overbooked: '此前批准的休假在 {intervals|个时段|个时段}超出允许人数，首先在 {date}',
    'week-below-least': '{week} 所在周有 {hours} 小时休假，少于应有',
    'owed-without-room': '应给 {people|人|人}的 {hours} 小时没有余地：各周显示需由他人上班之处',
  },
});

/** The Chinese catalogue, made at first use. */
export const chinese = /* @__PURE__ */ madeOnce(makeChinese);
