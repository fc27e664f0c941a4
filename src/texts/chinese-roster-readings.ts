const ABSENCES = '休假日和病假日不计入平均值的分子和分母。';
const NIGHT_WORKER =
  '在该期间内有夜班者即为夜班员工；每周 24 小时的休息不计入天数，因此 8 小时是每周六天的平均值。';
const REST_OF_WEEK = '休息每满 35 小时计为一周（周一至周日），计入其中至少有 24 小时休息的周';
const STATUTORY_DAY_OFF =
  '法定休息日是一周（周一至周日）中第七个工作的日期；公共假日与其他日子一样。';
const FOUR_MONTHS = `任意连续四个月，计其中 17 个完整的周；结算期可以更短，经协议可至 12 个月（第 129 条）：months。${ABSENCES}`;
const MEAL =
  '用餐休息是该类休息，或工作之间的无薪时间；位置未知的无薪时间视为在班次中间；没有无薪时间的班次，只有给出休息才作判断。每有一天缺少一次，应付一小时工资（premiumLines 的 missedBreaks）。';
const TRANSLATION =
  '译文见 wechat.estsglobal.com，36 小时引自 uianet.net，2025 年起施行的 248 天引自 csrwiki.com；1997 年的通知（第 271 号）未找到。';
const CALENDAR_PERIODS = `从一月起的日历周期；公共假日的小时由另一条支付，不计在内。${TRANSLATION}`;
const AND_OVERTIME = `周期的正常小时，加上其中每月 36 小时。${TRANSLATION}`;
const TWELVE_MONTHS = '任意连续十二个日历月';

/** How rules of law for rosters are read, in Chinese. */
export const chineseRosterReadings = (): Readonly<Record<string, string>> => ({
  'eu.weekly-rest': `${REST_OF_WEEK}，位置不限（欧盟法院，C-306/16）。其他解释：35 小时在该周之内（restsCount 'insideWeek'），或 14 天内两次休息（第 16 条 a，per 'fortnight'），以国内法采用为限。`,
  'eu.weekly-hours': `任意连续四个月，计其中 17 个完整的周；国内法可将其固定，协议可延长至 6 或 12 个月（第 19 条）。${ABSENCES} 已查阅的算例：citizensinformation.ie（17 周 800 小时）；除此与 C-306/16 外未找到第三例。`,
  'eu.night-hours': `${NIGHT_WORKER}指令把期间交由国内法决定；这里采用每周工时的期间。`,
  'eu.hazardous-nights': '每夜单独计算，因此时钟回拨的 8 小时夜班为 9 小时，超过上限。',
  'uk.weekly-rest': `在每日 11 小时休息之外另有 24 小时。${REST_OF_WEEK}。第 11 (2) 条允许雇主选择每两周两次：per 'fortnight'。`,
  'uk.weekly-hours':
    "任意连续 17 周；员工可以书面放弃。该条例用期间之后同样多的日子代替休假日和病假日；这里把它们从平均值的分子和分母中去掉。受雇时间较短者按受雇以来的时间判断（onShorter 'proRata'）。读过的算例：nidirect.gov.uk（47.1 小时）和 GOV.UK 关于夜间工作；未找到第三个。",
  'uk.night-hours': NIGHT_WORKER,
  'de.average-hours': `任意 24 周内，每周六个工作日平均 8 小时；可以选择六个日历月：months 6。${ABSENCES}`,
  'de.night-hours':
    '任意四周；可以选择一个日历月。其中有夜班者即为夜班员工；法律要求轮换夜班或每年 48 个夜班。',
  'de.free-sundays': '一年是任意 52 周；按时钟从 00:00 到 24:00 没有工作的周日为休息的周日。',
  'de.replacement-days':
    '周一至周六的一天，本来就休息的也算，不是假日，并且从 00:00 到 24:00 没有工作（联邦劳动法院，10 AZR 641/19），在前或在后，围绕周日的两周内、围绕假日的八周内；一天抵一次。假日以给出的为准。',
  'de.sunday-rest': '适用于第 10 条和州的条例均不允许周日工作的情形；不判断公共假日。',
  'california.normal-day': '工作日从午夜起算，与工资规则相同。',
  'california.day-of-rest':
    '按工作周计算，不是任意七天（Mendoza v. Nordstrom, 2 Cal.5th 1074, 2017）。每天最多 6 小时的周获豁免（section 556），但仍会报告。',
  'california.first-meal': `在第五个小时结束之前开始（Brinker v. Superior Court, 53 Cal.4th 1004, 2012）。经同意，最多 6 小时的班次可以没有（dutiesBeyondHours 6）。${MEAL}`,
  'california.second-meal': `经同意，最多 12 小时且有第一次用餐的班次可以没有（dutiesBeyondHours 12）。${MEAL}`,
  'california.rests':
    '每 4 小时工作或其大半有 10 分钟：3.5 小时起一次，超过 6 小时两次，超过 10 小时三次。只判断给出休息的班次。',
  'us.normal-week':
    '法律不限制成年人的工时：这里显示的是加班。工作周可从任意一天开始（weekStartsOn），各周独立：30 小时和 50 小时即为十小时加班（29 CFR 778.104 和 778.105）。',
  'india.normal-day':
    '1948 年《工厂法》第 54 条为 9 小时，各邦关于商店和机构的法律也如此（hours 9）。',
  'india.normal-week': '周一至周日；各邦可以规定一周从哪天开始（weekStartsOn）。各邦规则不同。',
  'india.day-off': '每周（周一至周日）有一天没有班次；两个月内调换的休息日不作判断。',
  'brazil.normal-day':
    '协议可以允许 12 小时工作配 36 小时休息（第 59-A 条）：hours 12。接听电话每天最多 6 小时（含休息），每周 36 小时（NR-17，附件 II）：hours 6。',
  'brazil.weekly-rest':
    '任意连续七天内有 24 小时休息；是否有时在周日不作判断。加上第 66 条的 11 小时为 35 小时：hours 35。',
  'brazil.contact-centre-meal': '适用于超过四小时的班次，如法典第 71 条所要求。',
  'brazil.contact-centre-pauses':
    '四个半小时以内的班次一次，七个半小时以内两次；是否在最初 60 分钟之后、最后 60 分钟之前不作判断。',
  'china.weekly-rest-day': '每周（周一至周日）有一天没有班次。',
  'china.monthly-overtime':
    '每天超过 8 小时或每周超过 40 小时的部分，每小时只计一次；公共假日的工作由另一条支付，不计在内。周末的调休上班日（workDates）代替另一周的一天。',
  'china.comprehensive-week': '每天时长不限。公共假日不从一周中扣除。',
  'china.comprehensive-month': CALENDAR_PERIODS,
  'china.comprehensive-month-overtime': AND_OVERTIME,
  'china.comprehensive-quarter': CALENDAR_PERIODS,
  'china.comprehensive-quarter-overtime': AND_OVERTIME,
  'china.comprehensive-year': CALENDAR_PERIODS,
  'china.comprehensive-year-overtime': AND_OVERTIME,
  'japan.weekly-day-off':
    '每周（周一至周日）有一天没有班次；也可能须从 00:00 到 24:00 休息（countedBy clock）。也可以选择四周内四天（japanFourWeeks）。',
  'japan.monthly-overtime': `法定休息日的工作不计在内。${STATUTORY_DAY_OFF}`,
  'japan.yearly-overtime': `${TWELVE_MONTHS}，因为协议的年度可以从任何一个月开始。`,
  'japan.four-days-in-four-weeks':
    '四周内没有班次的日期，四周一段依次相接；就业规则规定从哪天起（from；这里是周一，1970 年 1 月 5 日）。',
  'japan.special-month': STATUTORY_DAY_OFF,
  'japan.special-2-months': STATUTORY_DAY_OFF,
  'japan.special-3-months': STATUTORY_DAY_OFF,
  'japan.special-4-months': STATUTORY_DAY_OFF,
  'japan.special-5-months': STATUTORY_DAY_OFF,
  'japan.special-6-months': STATUTORY_DAY_OFF,
  'japan.special-year': `${TWELVE_MONTHS}。`,
  'japan.special-six-months': `${TWELVE_MONTHS}；法定休息日的工作不计在内，与 45 小时的规定相同。`,
  'korea.weekly-hours': '周一至周日，含休息日（第 2 条第 1 款第 7 项）。',
  'philippines.weekly-rest':
    '任意连续七天内有 24 小时休息，因此不会连续工作七天；因第 92 条的理由在休息日工作不作判断。',
  'fr.weekly-hours':
    '周一至周日，除非协议规定另外的连续七天（L3121-32 条，weekStartsOn）。超过 35 小时开始为加班（L3121-27 条）：见工资规则，35 小时的规则可显示。',
  'fr.average-hours': `任意连续 12 周；协议可允许 46 小时。${ABSENCES}`,
  'fr.yearly-overtime':
    '适用于没有协议规定其他数字的情形。任意十二个日历月；超出的小时以强制休息为代价获准，但仍会报告。',
  'fr.weekly-rest': `${REST_OF_WEEK}；是否在周日给予（L3132-3 条）不作判断。`,
  'fr.night-shift': '适用于夜班员工；协议可允许更多。',
  'fr.night-week':
    '任意连续 12 周。在该期间内有夜班者即为夜班员工；法典要求每周两次夜班或一定的小时数。',
  'pl.normal-day': '等效工时制允许每天 12 小时（第 135 条）：hours。',
  'pl.normal-week': FOUR_MONTHS,
  'pl.weekly-hours': FOUR_MONTHS,
  'pl.weekly-rest': `${REST_OF_WEEK}；法典从结算期的第一天起计算周。`,
  'pl.free-sundays':
    '任意四周；按时钟从 00:00 到 24:00 没有工作的周日为休息的周日，法典则从 06:00 起计 24 小时（第 151 (9) 条）。',
  'pl.yearly-overtime': '任意十二个日历月；协议可规定其他数字。每周单独结算。',
});
