/** `--help` 的中文：一屏之内最常用的，以及其余选项的名称。 */
export const SHORT_USAGE_ZH = `npm start -- [选项]                不带选项：用自带的样例

  --history 文件.csv        电话系统导出的文件
  --check                   只读取，并说明每一行的去向
  --service-level 80/20     20 秒内接起 80 %
  --shrinkage 0.25          排班时间中损失的比例
  --open 'Mon-Fri 08:00-20:00'                 营业时间
  --shifts mixed|flexible|classic              班次种类
  --days 28                 要排的天数
  --out 目录                表格、日历、计划和报告各成文件
  --language en|de|zh       报告、表格和终端的语言
  --options 文件.json       没有选项的一切：薪酬、规则、事件、用餐

文件中不明确之处会提问，并给出回答用的选项。其余：
  --columns --queue --where --zone --date-order --interval --interval-start
  --interval-end --units --duplicates --holidays --aht --patience --min-agents
  --max-occupancy --shift-hours --part-time --locale --report --json
各自的含义：npm start -- --help-all

退出码 0：有计划；1：有错误；2：有问题；3：无解。`;

/** What `--help-all` says in Chinese. */
export const USAGE_ZH = `npm start -- [选项]              不带选项：用自带的样例

文件
  --history 文件.csv        电话系统导出的文件：每行一个时段，或每行一个来电
  --check                   只读取，并说明每一行的去向（--json：以 JSON 输出）
  --columns Anrufe=calls    各列的含义：Datum=date,Uhrzeit=time,Anrufe=calls
  --queue 名称              只排这个队列                 --where direction=inbound   只取这些行
  --zone Asia/Shanghai      文件时间的时区               --date-order dmy|mdy        03/04 是四月 | 三月
  --interval 分钟           时段的长度                   --interval-start|-end       时间是时段的开始 | 结束
  --units seconds,mean      处理时间：seconds|milliseconds|minutes|minutes-seconds|hours|days，mean|total
  --duplicates add|last     同一时段的多行相加 | 以最后一行为准
  --holidays 文件.csv       列 date,name,closed：过去和将来的节假日

服务
  --service-level 80/20     80% 在 20 秒内接听
  --min-agents 2            最低在岗人数                 --max-occupancy 0.85        利用率上限
  --shrinkage 0.25          排班时间中损耗的比例，不含班次里的休息
  --aht 秒                  处理时长                     --patience 秒               平均等待耐心
  --open 'Mon-Fri 08:00-20:00, Sat 09:00-14:00'          所排日期的营业时间

人员
  --shifts mixed            全日班与半日班，固定半点开始，12 种，全职与兼职班组
           flexible         同上，从宽时段中选 12 种：较慢
           classic          单一时长的全日班，四个时段，8 种，一种合同
  --shift-hours 8,6         每班工时                     --part-time 0.2             半班比例上限
  --days 28                 要排的天数

输出
  --out 目录                requirement.csv forecast.csv shifts.csv rota.csv roster.csv roster.ics plan.json report.html
  --report 文件.html        只要报告（reports/plan.html）
  --locale zh-CN            CSV 文件的分隔符和小数点，报告中的数字
  --language en|de|zh       报告、表格和终端的语言       --json                      只输出 JSON 的计划

  --options 文件.json       其余一切，用 planWorkforce 的词（docs/guides/plan.md）：班型、用餐、轮班规则、
                            薪酬、流失、事件、按日期的营业时间；文件里写的优先

退出码 0：有计划；2：有问题，用选项回答；3：无解，附已找到的结果；1：有错误。`;
