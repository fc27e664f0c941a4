import type { Catalogue } from './english.ts';

type ExportTexts = Pick<
  Catalogue,
  | 'exportQuestion'
  | 'exportRemark'
  | 'handleReading'
  | 'leftOut'
  | 'unreadable'
  | 'unreadableAdvice'
>;

const UNITS =
  '[unit=milliseconds?毫秒][unit=seconds?秒][unit=minutes?分钟][unit=minutes-seconds?分和秒][unit=hours?小时][unit=days?天]';
const MEND = '请改正这些单元格，或留空';

/** What the reader of exports says, in Chinese. */
export const chineseExports = (): ExportTexts => ({
  exportQuestion: {
    'answered-only':
      '“{column}”是已接听的数量，不是来电的数量：选项 columns 说明它是否就是需求（{ "{column}": \'contacts\' }），或需求在哪一列',
    'columns-swapped':
      '“{contacts}”看起来是处理时间，“{handle}”看起来是来电数：选项 columns 说明各是什么（若标题无误，{ "{contacts}": \'contacts\', "{handle}": \'ahtSeconds\' }）',
    duplicates:
      '{intervals} 个时段有数字不同的多行[（首个在第 {line} 行）][added=yes?，已相加]：' +
      "选项 duplicates 说明[added=yes?是否应当相加（'add'）][added!yes?是相加（'add'）还是以最后一行为准（'last'）]",
    'handle-time':
      "[case=units?“{column}”可能是 {readings:or}：选项 units 说明是哪一种（{ unit: 'seconds', statistic: 'mean' } 等：milliseconds、minutes、minutes-seconds、hours、days；total）]" +
      "[case=long?处理时间平均 {meanSeconds} 秒，比一个时段还长：选项 units 说明如何计数（{ unit: 'milliseconds' }、{ statistic: 'total' }，若确实如此则 { unit: 'seconds', statistic: 'mean' }）]" +
      "[case=short?处理时间平均 {meanSeconds} 秒，比任何来电都短：选项 units 说明如何计数（{ unit: 'minutes' }，若确实如此则 { unit: 'seconds', statistic: 'mean' }）]" +
      '[case=part?“{column}”可能不是全部处理时间][，“{other}”是否属于其中不清楚]' +
      '[case=part?：选项 columns 说明（若是全部，{ "{column}": \'ahtSeconds\' }；否则各部分用 talkSeconds、holdSeconds、afterContactSeconds，不相干的用 none）]' +
      '[case=wait?等待时间旁的时长可能是处理时间，也可能是两者之和：选项 columns 说明哪一列是 ahtSeconds（或 talkSeconds）]',
    'interval-label':
      '“{column}”是一天内时段的编号，从 0 或从 1 开始：选项 intervalLabel 说明文件中第一个时段是在 {clock} 开始（start）还是结束（end）',
    'interval-length': '从时间看不出一个时段有多长：选项 intervalSeconds 说明',
    load: '单独一行就要占用 {agents} 名座席：选项 units 说明处理时间如何计数，选项 columns 说明哪一列是来电数',
    'plan-only':
      '“{column}”是计划或预测的[case=handling?时长，不是实际的：选项 columns 说明它是否按处理时间读取（{ "{column}": \'ahtSeconds\' }；否则为 none）][case!handling?数量，不是实际来电：选项 columns 说明它是否按需求读取（{ "{column}": \'contacts\' }），或需求在哪一列]',
    'running-totals':
      '“{column}”一直上升，然后重新开始，像是从早晨起的累计：请导出每个时段的来电数，或用选项 columns 说明它就是来电数（{ "{column}": \'contacts\' }）',
    'some-contacts':
      '“{column}”可能只是部分来电：选项 columns 说明它是否就是需求（{ "{column}": \'contacts\' }），或需求在哪一列',
  },
  handleReading: {
    reading: `以${UNITS}[unit=hours-minutes?时和分]计的[statistic=mean?平均值][statistic=total?总和]（每个来电 {seconds} 秒）`,
    mean: '平均 {seconds} 秒',
  },
  exportRemark: {
    'contacts-added': '来电数为“{answered}”[、“{missed}”]与“{abandoned}”之和',
    'handle-time-units': `处理时间是以${UNITS}[unit=clock?时钟格式（1:02:03 或 4:12）]计的[statistic=mean?平均值][statistic=total?总和]`,
    'inbound-only': '只计呼入',
    'interval-ends': '时间是时段的结束时间',
    'queues-added': '各行属于 {queues} 个队列：选项 queue 只读其中一个，否则相加',
    'row-per-contact': '每行是一个来电',
    'spread-by-profile': '各日按给定的分布摊开',
    'measures-in-rows': '每行一个数值：同一时段的各行合并读取',
    'wide-table': '半小时并排成列：每个单元格按一行读取',
  },
  leftOut: {
    copies: '逐格重复',
    filtered: '不符合筛选条件',
    'no-contacts': '没有来电数',
    'other-directions': '是中心自己拨出或内部的通话',
    'repeated-header': '重复标题',
    'same-contact': '是对已有一行的来电的补充',
    'text-lines': '是标题、注释和页脚',
    totals: '是其他行的合计',
  },
  unreadable: {
    closed: 'closed 既不是 yes 也不是 no',
    'date-alone': '单独的日期可能是当天零点，也可能是当天合计：其他这样的行是合计',
    'date-order':
      '[at=above?各行上方的日期可能是日/月，也可能是月/日][at=cell?日期可能是日/月，也可能是月/日，其他日期都不能说明][“{column}”中的日期可能是日/月，也可能是月/日，其他日期都不能说明]',
    'date-orders': '“{column}”的日期有些行日在前，有些行月在前',
    'decimal-marks': '数字的小数点既有逗号又有句点',
    empty: '文件是空的',
    'empty-time': '有数字的一行没有时间，且不是其他行的合计',
    'extra-cells': '单元格多于 {headers} 个标题，后面的已错位',
    'half-days': '“{column}”的钟点在 12:30 之后从 1:00 继续，没有说明是上午还是下午',
    'handle-time-changes':
      '同一队列的处理时间在一些行平均 {least} 秒，在另一些行平均 {most} 秒，像是单位变了',
    negative: '“{column}”为负数',
    'no-clock': '只有日期没有钟点，且不是当天的合计',
    'no-contacts': '[没有一列是来电数；各列为 {columns}][case=direction?没有一行是呼入的来电]',
    'no-date': '[case=wide?每个半小时一列，但各行没有日期][case=cell?不是历法中的日期]',
    'no-duration': '“{column}”不是时长',
    'no-header': '[前 {lines} 行中没有一行是认识的标题][case=holidays?各列不是 date 和 name]',
    'no-name': '没有名称',
    'no-year': '[case=all?日期没有年份][“{column}”的日期没有年份]',
    'no-number': '“{column}”不是数字',
    'no-numbers': '没有一行有来电数',
    'no-rows': '文件有标题但没有数据行',
    'no-such-column': '没有列 {absent}；各列为 {columns}',
    'no-time': '[没有一列是日期或时间；各列为 {columns}][读不出时间：{column}][ 和 {clock}]',
    'other-format':
      '文件是[format=workbook?电子表格工作簿][format=pdf? PDF][format=page?网页][format=json? JSON]，不是由单元格组成的行',
    'other-header': '有一行标题的列与首行不同，或顺序不同',
    'other-length': '有一行为 {minutes} 分钟，多数行为 {usual} 分钟',
    profile: '分布中没有等距递增且各有一份比例的分钟数',
    quotes: '[case=open?引号打开后没有关闭][case=pairs?引号不成对]',
    thousands: '“{column}”可能是千位，也可能是小数，其他数字都不能说明',
    'two-columns':
      '[of=contacts?来电数][of=arrivals?全部进线][of=answered?接听数][of=abandoned?放弃数][of=outbound?呼出数][of=handling?处理时间]可能是 {columns:or}',
    'whole-days': '每行是一整天，看不出各半小时',
    'whole-months': '每行是一整月，看不出各半小时',
  },
  unreadableAdvice: {
    closed: '请写 yes、no 或留空',
    'date-alone': '请从文件中去掉合计',
    'date-order': '选项 dateOrder（dmy 或 mdy）说明',
    'date-orders': '请统一写法，最好如 2025-02-03',
    'decimal-marks': '若另一个是千位分隔，选项 decimalMark 说明哪一个是小数点；否则请统一写法',
    empty: '请连同数据导出',
    'empty-time': '请写上时间，或去掉该行',
    'extra-cells': '请给带逗号的数字加引号，或换一种分隔符导出',
    'half-days': '请按 24 小时制导出，或带上 AM 和 PM',
    'handle-time-changes': "请统一单位导出；或用选项 columns 不读处理时间（{ AHT: 'none' }）",
    negative: MEND,
    'no-clock': '请写上钟点，或去掉该行',
    'no-contacts':
      "[case=columns?选项 columns 说明是哪一列（{ Anrufe: 'contacts' }）；若每行是一个来电，选项 rowsAre: 'contacts' 说明]" +
      '[case=direction?选项 where 和 选项 columns 说明哪些行计数]',
    'no-date':
      '[case=wide?请加一列日期，或在表格上方加一行“Date: 2025-02-03”][case=cell?请写成 2025-12-31]',
    'no-duration': MEND,
    'no-header':
      '[case=table?请在上方加一行标题（date、time、calls、aht），或用选项 columns 说明各列]' +
      '[case=holidays?请命名为 date 和 name，若可能停业再加 closed]',
    'no-name': '每一天都要有名称',
    'no-year': '用选项 year 说明第一个日期的年份',
    'no-number': `${MEND}；选项 columns 说明数字是否在另一列`,
    'no-numbers': '选项 columns 说明哪一列是来电数',
    'no-rows': '请连同数据导出',
    'no-such-column': '请按文件中的写法写标题',
    'no-time':
      '[case=columns?选项 columns 说明哪一列是时间（或日期和钟点）]' +
      `[case=cells?${MEND}，或去掉这些行；选项 columns 说明时间是否在另一列]`,
    'other-format':
      '[format=workbook?请将工作表另存为 CSV（UTF-8）][format=page?请用电子表格打开并另存为 CSV（UTF-8）][format=pdf?请导出为 CSV][format=json?请导出为 CSV，或导出为一个记录列表，其值不含列表]',
    'other-header': '请在列变化处拆开文件，分别读取',
    'other-length': '请按同一时段长度导出',
    profile: '请给出与分钟数一样多的比例，总和大于 0',
    quotes: '[case=open?请补上][case=pairs?请改正]，或不带引号导出',
    thousands: '选项 decimalMark（. 或 ,）说明',
    'two-columns':
      '选项 columns 说明是哪一列[of=handling?（ahtSeconds、talkSeconds、holdSeconds、afterContactSeconds；其余为 none）]',
    'whole-days': '请按时段导出，或用选项 profile（{ minutes, shares }）把一天摊开',
    'whole-months': '请按时段导出最近一两年的数据',
  },
});
