import type * as en from './en.ts';
import type { Translated } from './translated.ts';

/** Words of every page while it runs. */
export const common: Translated<typeof en.common> = {
  locale: 'zh-CN',
  nothingFound: '没有找到，请换一个词。',
  found: '{count} 条结果',
  working: '逐行计算过程',
  csv: '复制为 CSV',
  searching: '正在搜索，显示的是目前最优的结果。',
  stopped: '已停止，显示的是目前最优的结果。',
  faults: '请检查标出的输入项。',
  missing: '此处需要填写',
  notANumber: '此处需要数字',
  outOfRange: '从 {min} 到 {max}',
  refused: '无法计算，请检查：{fields}',
  infeasible: '没有满足全部条件的结果。',
  broken: '无法读取，请检查粘贴的内容。',
  noEnd: '无限长',
};

/** Words of every page that its HTML has. */
export const frame: Translated<typeof en.frame> = {
  language: '中文',
  map: '总览',
  reference: '参考手册',
  search: '搜索',
  searchHint: '问题、词语或函数名',
  input: '您的数字',
  answer: '结果',
  explanation: '怎样计算',
  more: '继续阅读',
  guide: '指南',
  inEnglish: '英文',
  functions: '函数',
  reset: '恢复示例',
  stop: '停止并保留当前最优',
  optional: '可以留空',
  tooLong: '粘贴的内容过长，网址中放不下：链接不包含它。',
  stays: '您输入的内容不会离开本页。网址中带有您的数字，链接就是答案。',
};

export const home: Translated<typeof en.home> = {
  title: 'halfhour：从半小时话务量到排班与成本',
  lead: '呼叫中心人力管理计算，附完整计算过程。沿着流程走，或直接提问。',
  chain: '流程',
  compute: '在此计算',
  read: '阅读说明',
  code: '代码模块',
  questions: '排班师常问的问题',
  pages: '更多页面',
  steps: {
    history: ['发生了什么', '这份报表里有什么，哪里不对？'],
    forecast: ['多少话务量', '每个半小时会有多少话务量，把握有多大？'],
    staffing: ['需要多少人', '多少人工座席能达到服务水平目标，损耗率有什么影响？'],
    shifts: ['哪些班次', '哪些班次能覆盖全天，什么时候用餐？'],
    rotation: ['谁上什么班', '哪种公平的轮班能排满，为什么排不出来？'],
    cost: ['成本多少', '每次接触成本多少，每次解决成本多少，何时招多少人？'],
  },
  extra: {
    sixSteps: '六个步骤的中文指南',
    readme: '自述文件',
    recipes: '实用范例',
    defaults: '所有默认值及其理由',
    glossary: '三语术语表',
    accuracy: '精度',
    sizes: '各函数的大小与速度',
    limits: '上限',
    changelog: '更新记录',
  },
};

const work = {
  contacts: '时段内话务量',
  interval: '时段长度（分钟）',
  aht: '平均处理时长（秒）',
  target: '服务水平（%）',
  answerTime: '应答时限（秒）',
};

const statuses = {
  optimal: '最优，已证明',
  feasible: '满足所有规则，可能还有更优',
  infeasible: '已证明无解',
  unknown: '尚未找到',
};

export const halfHour: Translated<typeof en.halfHour> = {
  fields: {
    ...work,
    shrinkage: '损耗率（占排班时间 %）',
    occupancy: '利用率上限（%）',
    patience: '来电者耐心（秒）',
  },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    agents: '在岗人工座席',
    scheduledAgents: '排班人数',
    serviceLevel: '服务水平',
    asaSeconds: '平均等待',
    occupancy: '利用率',
    abandonProbability: '放弃率',
  },
  byErlangC: '按 Erlang C：所有人都等待。',
  byErlangA: '按 Erlang A：来电者会挂断。',
  metByAbandonment: '请注意：目标是靠挂断的人达到的。',
  curve: '不同座席数下 {seconds} 秒内应答比例与利用率',
  table: '多一个或少一个座席',
  meets: '达到目标',
  yes: '是',
  no: '否',
};

export const day: Translated<typeof en.day> = {
  fields: {
    ...work,
    contacts: '话务量（每行一个时段）',
    shrinkage: '损耗率（占排班时间 %）',
    occupancy: '利用率上限（%）',
  },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    agentHours: '在岗工时',
    scheduledHours: '排班工时',
    mostAgents: '同时最多座席',
    serviceLevel: '全天服务水平',
    contacts: '话务量',
    agents: '人工座席',
    scheduledAgents: '排班人数',
    asaSeconds: '平均等待',
  },
  curve: '各时段人工座席与排班人数',
  table: '各时段明细',
  interval: '时段',
};

export const shrinkage: Translated<typeof en.shrinkage> = {
  fields: {
    agents: '需要在岗的座席',
    leave: '休假（%）',
    sickness: '病假（%）',
    training: '培训（%）',
    meetings: '会议与辅导（%）',
    breaks: '小休（%）',
  },
  options: {},
  answers: {
    scheduledAgents: '排班人数',
    paidAgents: '在编人数',
    totalShrinkage: '带薪时间总损耗率',
  },
  notTheSum: '各项之和为 {sum}，合起来实际损耗 {total}。',
  chain: '从在编到在岗的人数',
  people: '人数',
  inOffice: '在场',
  onPosition: '在岗',
  table: '各项及其基数',
  part: '项目',
  share: '比例',
  base: '基数',
  bases: { paid: '带薪时间', scheduled: '排班时间', inOffice: '在场时间' },
};

export const risk: Translated<typeof en.risk> = {
  fields: { ...work, certainty: '达标把握（%）' },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    sureAgents: '达到此把握所需座席',
    sureProbability: '达标概率',
    usualAgents: '按 Erlang C 的座席',
    usualProbability: '按此人数的达标概率',
  },
  missed: '{agents} 个座席时，{share} 的半小时达不到目标。',
  curve: '不同座席数下的达标概率与期望服务水平',
  table: '座席与把握',
  agents: '人工座席',
  probability: '达标概率',
  expected: '期望服务水平',
};

export const cost: Translated<typeof en.cost> = {
  fields: {
    contacts: '每月话务量',
    aht: '平均处理时长（秒）',
    occupancy: '利用率（%）',
    inOffice: '小休、会议、培训（占在场时间 %）',
    outOfOffice: '休假与病假（占带薪时间 %）',
    resolution: '每次接触解决率（%）',
    pay: '全职座席月薪',
    onCost: '企业附加费用（%）',
    fixed: '每月固定成本',
  },
  options: {},
  answers: {
    perContact: '每次接触成本',
    perResolution: '每次解决成本',
    total: '每月总成本',
    fte: '全职人数',
    paidHours: '带薪工时',
  },
  moveASlider: '拖动滑块：桥图显示与示例相比的变化。',
  bridge: '每次接触从示例的 {before} 到 {after}',
  before: '示例',
  after: '现在',
  where: '座席工资花在哪里',
  use: '用途',
  amount: '金额',
  share: '占总成本比例',
  uses: {
    handling: '处理',
    idle: '等待来电',
    offPosition: '在场但离线',
    outOfOffice: '休假与病假',
  },
  drivers: {
    volume: '话务量',
    mix: '结构',
    handleTime: '处理时长',
    resolution: '解决率',
    occupancy: '利用率',
    shrinkage: '损耗率',
    pay: '工资',
    purchases: '固定成本',
    support: '管理人员',
    attrition: '流失',
    selfService: '自助服务',
    calendar: '日历',
  },
};

export const hiring: Translated<typeof en.hiring> = {
  fields: {
    required: '所需座席（每行一个月）',
    starting: '期初熟练座席',
    attrition: '每月离职率（%）',
    trainingLoss: '培训流失（%）',
    smallest: '最小班级人数',
    largest: '最大班级人数',
    pay: '座席每月成本',
    perHire: '每人招聘成本',
    overtime: '加班上限（%）',
  },
  options: {},
  answers: { hires: '招聘人数', leavers: '离职人数', cost: '总成本', status: '计划' },
  statuses,
  short: '第 {month} 个月：无论怎样招聘都缺 {missing} 个座席。',
  curve: '全体产出（折合熟练座席）与需求',
  table: '逐月计划',
  month: '月份',
  required: '需求',
  supply: '产出',
  overtime: '加班',
};

export const rota: Translated<typeof en.rota> = {
  fields: {
    early: '早班，周一至周五',
    late: '晚班，周一至周五',
    night: '夜班，周一至周五',
    earlyWeekend: '早班，周末',
    lateWeekend: '晚班，周末',
    nightWeekend: '夜班，周末',
    fewest: '最少人数',
    most: '最多人数',
    rest: '班次间休息（小时）',
    stretch: '连续上班最多天数',
    daysOff: '连续休息最少天数',
    nights: '连续夜班最多天数',
    hours: '平均每周工时上限',
    forward: '只能换到更晚的班',
  },
  options: { yes: '是', no: '否' },
  answers: {
    employees: '人数',
    status: '轮班表',
    averageWeeklyHours: '平均每周工时',
    freeWeekends: '周期内完整周末',
    nights: '周期内夜班',
    longestWorkStretch: '最长连续上班天数',
    steps: '搜索步数',
  },
  statuses,
  shifts: { early: '早', late: '晚', night: '夜' },
  noRota: '这些规则和人数排不出轮班。请放宽人数，或放弃一条规则。',
  table: '轮班表：早、晚、夜班，圆点为休息',
  week: '周',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
};

export const shifts: Translated<typeof en.shifts> = {
  fields: {
    agents: '所需座席（每行一小时）',
    fullHours: '全班（含用餐，小时）',
    partHours: '短班（无用餐，小时）',
    meal: '无薪用餐（分钟）',
    surplusPrice: '每多一小时的代价（折合带薪工时）',
  },
  options: {},
  answers: {
    shifts: '班次数',
    paidHours: '带薪工时',
    underHours: '不足工时',
    overHours: '多余工时',
    objective: '代价（带薪工时）',
    status: '设计',
    gap: '最多还能改进',
  },
  statuses,
  full: '全班',
  part: '短班',
  coverage: '各小时在岗人数与需求',
  onPosition: '在岗',
  required: '需求',
  table: '班次',
  from: '开始',
  to: '结束',
  kind: '类型',
  people: '人数',
};

export const forecast: Translated<typeof en.forecast> = {
  fields: { history: '历史数据（带表头）', zone: '时区', days: '预测天数' },
  options: {
    'Europe/Berlin': '柏林',
    'Europe/London': '伦敦',
    'America/New_York': '纽约',
    'America/Los_Angeles': '洛杉矶',
    'Asia/Shanghai': '上海',
    'Asia/Tokyo': '东京',
    'Asia/Kolkata': '加尔各答',
    'Australia/Sydney': '悉尼',
    UTC: '协调世界时',
  },
  answers: {
    contacts: '预计话务量',
    band: '十次中九次在此之间',
    dayWape: '检验中的日误差',
    rows: '读取行数',
  },
  asked: '文件有多种读法（{questions} 个疑问），显示的是较可能的一种。',
  curve: '每日话务量及十天中九天所在的区间',
  low: '下限',
  high: '上限',
  table: '最先的营业时段',
  date: '日期',
  time: '时间',
};

export const pages: Translated<typeof en.pages> = {
  halfHour: {
    title: '半小时所需人工座席',
    question: '这个半小时要在 20 秒内应答 80% 的来电，需要多少人工座席，需要排班多少人？',
    explanation: [
      '话务量乘以平均处理时长再除以时段长度，得到以爱尔兰为单位的工作量：如果无人等待，就会有这么多座席在忙。来电是随机的，所以需要更多的人。',
      'Erlang C 给出在这么多座席下来电要等多久，假设所有人都等到接通。结果是达到目标所需的最少整数座席。填写耐心时长后使用 Erlang A：来电者平均等这么久就会挂断。',
      '损耗率要用除法，不能加成：14 个座席、30% 损耗率，需要排班 14 / 0.7 = 20 人。',
    ],
  },
  day: {
    title: '一天的人力需求',
    question: '这一天每个半小时需要多少人工座席，一共多少小时？',
    explanation: [
      '从电子表格粘贴一列：每个时段一行，前面可以有时间；平均处理时长不同的，在后面写秒数。',
      '每个时段单独按 Erlang C 计算：达到目标所需的最少座席。只要处理时长远短于时段长度，这就是对的。',
      '工时按未取整的人数计算：每个半小时都向上取整，会多出排班并不需要的人。',
    ],
  },
  shrinkage: {
    title: '按构成计算损耗率',
    question: '要有足够的人在岗，需要排班多少人、雇用多少人？',
    explanation: [
      '每一项都说明它占什么时间的比例：休假占带薪时间，病假占排班时间，小休和会议占在场时间。',
      '同一基数的比例相加，不同基数的比例相乘：休假的人不会小休。所以总损耗小于各项之和。',
      '人数要除以剩下的比例，绝不能乘以一加损耗率。',
    ],
  },
  risk: {
    title: '服务水平有多大把握？',
    question: '有这么多座席时，这个半小时多少次能达到目标？十次中九次达到需要多少人？',
    explanation: [
      'Erlang C 的服务水平是许多个这样的半小时的平均。单个半小时会上下波动：按 80/20 配人，大约五次中有一次达不到。',
      '概率对每一种来电数量计算其中允许多少超时。它没有考虑一个繁忙的分钟会使多个来电超时：与仿真相比最多相差 2 个百分点。',
    ],
  },
  cost: {
    title: '每次接触的成本',
    question: '每次接触成本多少，每次解决成本多少，什么因素影响它？',
    explanation: [
      '话务量和平均处理时长得出处理工时；利用率换算成在岗工时，损耗率换算成带薪工时，工资与附加费用换算成金额。',
      '没有解决的客户会再来，所以每次解决的成本高于每次接触。',
      '桥图把与示例的差额分摊给各个原因：每个影响都是所有先后顺序的平均（沙普利值），所以加起来正好等于差额。',
    ],
  },
  hiring: {
    title: '招聘计划',
    question: '每月都有人离职，培训要一个月：什么时候该招多少人？',
    explanation: [
      '每行一个月：所需的熟练座席，已含损耗。新人培训一个月，之后即为熟练。',
      '计划是平均意义上每个月和期末人手都够的最便宜方案：混合整数规划，求到证明为止。加班按一点五倍计酬，用来补小缺口。',
    ],
  },
  rota: {
    title: '全天候轮班表',
    question: '哪种公平的轮班能覆盖早、晚、夜班并遵守规则？大家上同样的几周，每人错开一周。',
    explanation: [
      '第 1 人从第 1 周开始，第 2 人从第 2 周开始，依此类推；最后一周之后回到第一周。这样夜班和周末对所有人都一样。',
      '先求最少人数，再求最多的完整周末。搜索是完备的：要么找到轮班，要么证明不存在。搜索在后台线程运行，先用少量步数，再逐次加倍，每个更好的结果立即显示。',
      '早班 6 至 14 点，晚班 14 至 22 点，夜班 22 至 6 点。',
    ],
  },
  shifts: {
    title: '一天的班次设计',
    question: '哪些班次用最少的带薪工时覆盖需求，哪里人多、哪里人少？',
    explanation: [
      '从零点起每小时一行：需要在岗的座席。用餐由设计安排，不含在需求里；病假和培训要含在内。',
      '搜索选择开始时间、长度和用餐时间，使带薪工时与多余人力的代价最小，并证明最多还能省多少。',
    ],
  },
  forecast: {
    title: '预测粘贴的文件',
    question: '未来几天会有多少话务量，把握有多大？',
    explanation: [
      '粘贴带表头的报表：时间和话务量，或日期、时间和来电数，常见格式都可以。读取和预测都在本页完成，数据不会离开。',
      '先清洗历史数据，再用最后几周检验多个模型，就像这几周还没发生一样，然后把表现好的模型组合起来。区间宽度取自检验误差：十天中有九天落在区间内。',
    ],
  },
};
