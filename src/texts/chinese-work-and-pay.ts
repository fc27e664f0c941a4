import type { Catalogue } from './english.ts';

const NO_SHIFTS = '[case=noShifts?没有给出班次]';
const NO_ROTA = '[case=noRota?没有给出轮班表]';
const NAMES = '[{names}][case=plain?损耗][case=nothing?无]';

/** Why heads are needed, and how rules of law are read, in Chinese. */
export const chineseWorkAndPay = (): Pick<
  Catalogue,
  | 'headcount'
  | 'headcountTitle'
  | 'planChange'
  | 'planDriver'
  | 'payReading'
  | 'shiftChange'
  | 'suggestedChange'
> => ({
  planChange: { stays: '{now}', changes: '之前：{before}；之后：{after}' },
  planDriver: {
    contacts: '每周 {contacts:round} 个来电',
    handleTime: '每个来电 {seconds:round} 秒',
    answered: '完成了 {done:round}% 的工作',
    hoursPerPerson: '每人每周 {hours:round} 小时',
    costPerHour: '每小时 {cost:round}',
  },
  headcountTitle: {
    handling: '处理',
    queueing: '排队待命',
    minimum: '最低人数',
    inOffice: '在岗损耗',
    absence: '缺勤',
    wholeAgents: '取整座席',
    uncovered: '未覆盖',
    rests: '带薪休息',
    shiftShape: '用餐与班次形状',
    fewShifts: '班次种类少',
    unfilled: '空缺班次',
    rota: '轮班',
    leave: '休假',
    leaveOwed: '欠休假期',
    vacancies: '空缺岗位',
    newcomers: '新员工',
    wholePeople: '取整人数',
  },
  shiftChange: {
    together: '{changes}',
    starts: '{type}，{hours} 小时，{clocks:and} 开始',
    otherStarts: '{type}，{hours} 小时，任何其他开始时间',
    distinctShifts: '最多 {most} 种不同班次',
    breaks: '休息最多提前或推后 {minutes} 分钟',
    shares: '{types:and} 占工时的 {least:percent} 至 {most:percent}',
  },
  suggestedChange: {
    serviceOver: '服务水平按[each=day?每天][each=week?每周]计，任何时段不低于 {floor:percent}',
    shiftTypes: '{changes}',
    distinctShifts: '最多 {most} 种不同班次',
    breaks: '休息最多提前或推后 {minutes} 分钟',
    houseRule:
      '轮班表取消[rule=forwardRotation?一段工作期内开始时间只能越来越晚的规则]' +
      '[rule=shiftRun?同一班次连续天数的限制]' +
      '[rule=daysOffEachWeek?每周休息日的规则]' +
      '[rule=weekends.maxBetweenFree?两个休息周末间隔周数的限制]' +
      '[rule=weekends.together?周末要么全上班要么全休息的规则]' +
      '[rule=weekends.sameShift?周末两天同一班次的规则]' +
      '[rule=nights.maxRun?连续夜班数的限制]' +
      '[rule=nights.minDaysOffAfter?夜班后的休息日]' +
      '[rule=weeklyHours.minAverage?平均每周最少工时]',
    otherRota: '轮班表采用 {name}',
    contracts: '合同 {names}',
    deflection: '{share:percent} 的来电在别处处理',
    pooling: '与 {name} 合为一组',
    trainingMoved: '[share=1?全部][share!1?一半] {component} 移到班次有多余座席的时间',
    leaveMoved: '{hours} 小时欠休假放在需要座席较少的周',
    hireEarlier: '新人提前 {weeks} 周到岗',
  },
  headcount: {
    handling:
      '每周 {contacts:round} 个来电，每个 {aht:round} 秒[；因来电放弃，其中 {given:percent} 的工作没有发生]',
    queueing: '[为使来电等待不超过目标而待命：利用率 {occupancy:percent}][case=none?不需要任何人]',
    minimum: '不少于最低人数：由它决定 {intervals} 个时段中的 {decided} 个',
    inOffice: `{lost:percent} 的时间在岗但不在席：${NAMES}`,
    absence: `{lost:percent} 的时间已排班但不在岗：${NAMES}`,
    wholeAgents: '[{intervals} 个时段各取整人数][case=exact?未取整]',
    uncovered: `${NO_SHIFTS}[case!noShifts?需要但没有班次覆盖的座席]`,
    rests: `${NO_SHIFTS}[班次的付薪时间中 {rests:percent} 是小休]`,
    shiftShape:
      `${NO_SHIFTS}[班次的用餐、时长和开始时间：付薪 {paid:round} 小时]` +
      '[按允许的时长、开始时间和用餐，至少需要 {least:round} 小时]',
    fewShifts: `${NO_SHIFTS}[case=shape?未与班次形状分开][这些种类不多的班次付薪 {paid:round} 小时]`,
    unfilled: `${NO_ROTA}[case!noRota?轮班表中无人上的班次工时]`,
    rota:
      `${NO_ROTA}[{people|人|人}，每人 {hours:round} 小时：休息日、休息时间和整组使班次多用 {more:round} 小时，` +
      '另有 {idle:round} 小时没有班次]',
    leave:
      '[case=none?没有人付薪而不排班]' +
      '[{share:percent} 的付薪时间是休假之类，而轮班表中每周人人在岗]',
    leaveOwed: '[case=none?没有以前欠下的休假][每周有 {hours:round} 小时以前欠下的休假]',
    vacancies: '[case=none?没有空缺][{share:percent} 的岗位空缺，直到新人到岗]',
    newcomers: '[case=none?没有新人][{people:round} 名新人尚缺 {lacking:round} 人的工作]',
    wholePeople: '{people|人|人}，取整',
  },
  payReading: {
    CN: '法定节假日落在工作日时，该周应工作的日子少一天；超出部分为休息日工作。周末调休上班的日子代替另一周的一天：其中八小时以内为正常工时。综合计算工时制：按自己的工时，超过当月、当季或当年正常工时的部分为加班，没有休息日。',
    JP: '法定休息日为每周一天；在其他休息日工作，超过 40 小时的部分为加班。节假日不是法律规定的休息日。',
    KR: '每周的休息日是一周中工作的第七天。',
    PH: '夜班津贴为所工作小时工资的十分之一，因此夜间加班为 1.1 x 1.25 = 1.375，这是劳工部的解释；另一种解释为 1.25 + 0.1（nightPremiumOf plainRate）。',
    US: '只按联邦法的一周，各周单独计算；各州另有规定。一周可从任一天开始（hours 中的 weekStartsOn）。',
    'US-CA':
      '工作日从零点起算；第七天是每天都工作的一周的最后一天。劳工专员（DLSE）的问答未能查阅；算例来自律师事务所。',
    FR: '没有协议另行规定时按劳动法典的比率，协议比率至少 10%。法典规定双倍付薪的节日只有 5 月 1 日：只给出这一天。法典没有规定夜班和星期日的比率。',
    PL: '白天加班一小时加 50%；夜间、超过平均每周工时的部分，以及在按排班不是工作日的星期日、节假日或补休日，加 100%（restDates）。这里结算期为一周；按月则为超过当月工时的部分。21:00 至 07:00 之间的八小时夜班由企业选定。夜班补贴为最低小时工资的 20%，与本人工资无关：由最低工资和当月工时算出（overtimePay）。小时工资为月工资除以当月应工作的小时。',
    IN: '2020 年法典，自 2025 年 11 月 21 日起生效：每天超过 8 小时或每周超过 48 小时；1948 年工厂法和各邦法律为每天 9 小时。中央细则草案对日工只按天计，对其他人按周计，每月按 26 天。',
    BR: '每周休息是一周中工作的第七天；另给休息日可代替付薪。夜间一个钟点小时为 8/7 小时，按 1.2 倍，以所工作小时的工资为基数；较短的小时是否也计入当日工时，这里不计。延续到 05:00 以后的夜班在这里不算夜班。',
  },
});
