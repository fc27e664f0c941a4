/**
 * What errors ask for and advise: as the library says it, in German and in Chinese, a line each. What varies stands as
 * {1}, {2} …; that may be such a text itself. Held complete by a test that reads all errors in the source.
 */
export const ERROR_TEXTS = `
0 where the centre is closed | 0, wo das Center geschlossen ist | 中心关闭时为 0
1 for a contact alone | 1 für einen Kontakt allein | 只有一个联系时为 1
12 factors of months, or 52 of weeks | 12 Faktoren für Monate oder 52 für Wochen | 12 个月系数，或 52 个周系数
2 to {1} posts | 2 bis {1} Posten | 2 到 {1} 个岗位
a call | ein Anruf | 一通电话
a call record | eine Zeile eines Anrufs | 一条通话记录
a curve through every hundredth of the times tells as much | eine Kurve durch jeden hundertsten der Zeitpunkte sagt ebenso viel | 取每百个时间点之一的曲线同样说明问题
a date | ein Datum | 日期
a date after the history | ein Datum nach der Historie | 历史之后的日期
a date after the history, by {1} days at most | ein Datum nach der Historie, höchstens {1} Tage danach | 历史之后的日期，最多 {1} 天
a date after those of the total before it | ein Datum nach denen der vorigen Summe | 晚于前一总量各日的日期
a date from \`from\` on | ein Datum ab from | 不早于 from 的日期
a date from \`from\` to 100 years later | ein Datum von from bis 100 Jahre danach | 从 from 起 100 年以内的日期
a date from \`joined\` on | ein Datum ab joined | 不早于 joined 的日期
a date of the calendar in the form 'YYYY-MM-DD' | ein Datum des Kalenders als JJJJ-MM-TT | 日历上的日期，YYYY-MM-DD
a date of the roster | ein Datum des Dienstplans | 排班表内的日期
a date on which {1} has the duty | ein Datum, an dem {1} den Dienst hat | {1} 有该班的日期
a date, as each {1} has its target | ein Datum, denn für jeden Zeitraum ({1}) gilt ein eigenes Ziel | 日期，因为每个 {1} 有自己的目标
a day at least of the period from {1} | wenigstens ein Tag des Zeitraums ab {1} | 从 {1} 起的时段中至少一天
a day with actuals and forecasts | ein Tag mit actuals und forecasts | 带 actuals 和 forecasts 的一天
a duty of a design | ein Dienst eines Schichtentwurfs | 班次设计中的一个班
a duty that changes hands once | ein Dienst, der nur einmal den Besitzer wechselt | 只换手一次的班
a factor above 0, up to 100 | ein Faktor über 0 und bis 100 | 大于 0、不大于 100 的系数
a finite number | eine Zahl | 一个数
a Float64Array | ein Float64Array | Float64Array
a fraction above 0 and below 1 | ein Anteil über 0 und unter 1 | 大于 0、小于 1 的小数
a fraction above 0, up to 1 | ein Anteil über 0 und bis 1 | 大于 0、不大于 1 的小数
a fraction from 0 to 1 | ein Anteil von 0 bis 1 | 0 到 1 的小数
a fraction from 0 to below 1 | ein Anteil von 0 bis unter 1 | 0 到 1（不含 1）的小数
a fraction from 0 to below 1, one for each period, or what forecastShrinkage returns | ein Anteil von 0 bis unter 1, einer je Periode, oder was forecastShrinkage zurückgibt | 0 到 1（不含 1）的小数，每期一个，或 forecastShrinkage 的结果
a fraction from 0 to below 1, or one for each period | ein Anteil von 0 bis unter 1, oder einer je Periode | 0 到 1（不含 1）的小数，或每期一个
a function | eine Funktion | 函数
a kind of rule that a search keeps: {1} | eine Art von Regel, die eine Suche einhält: {1} | 搜索会遵守的规则种类：{1}
a kind of rule that there is | eine Art von Regel, die es gibt | 存在的规则种类
a level between the first and the last quantile | ein Niveau zwischen dem ersten und dem letzten Quantil | 第一个与最后一个分位数之间的水平
a limit on meals or rests with its fields | eine Grenze für Essens- oder Kurzpausen mit ihren Feldern | 用餐或短休限制及其字段
a list | eine Liste | 列表
a list of \`unmet\` of a roster | eine Liste von unmet eines Dienstplans | 排班表 unmet 的列表
a list of absences | eine Liste von Abwesenheiten | 缺勤列表
a list of activities | eine Liste von Tätigkeiten | 活动列表
a list of activities with different ids | eine Liste von Tätigkeiten mit verschiedenen ids | id 各不相同的活动列表
a list of agents wanted by interval | eine Liste der je Intervall gewünschten Agenten | 按时段列出所需座席的列表
a list of at least one activity | eine Liste mit wenigstens einer Tätigkeit | 至少一个活动的列表
a list of at least one attempt | eine Liste mit wenigstens einem Versuch | 至少一次尝试的列表
a list of at least one channel | eine Liste mit wenigstens einem Kanal | 至少一个渠道的列表
a list of at least one contact | eine Liste mit wenigstens einem Kontakt | 至少一个联系的列表
a list of at least one contract | eine Liste mit wenigstens einem Vertrag | 至少一种合同的列表
a list of at least one group | eine Liste mit wenigstens einer Gruppe | 至少一个组的列表
a list of at least one id | eine Liste mit wenigstens einer id | 至少一个 id 的列表
a list of at least one interval | eine Liste mit wenigstens einem Intervall | 至少一个时段的列表
a list of at least one length | eine Liste mit wenigstens einer Länge | 至少一个时长的列表
a list of at least one level | eine Liste mit wenigstens einem Niveau | 至少一个水平的列表
a list of at least one period | eine Liste mit wenigstens einer Periode | 至少一期的列表
a list of at least one person | eine Liste mit wenigstens einer Person | 至少一人的列表
a list of at least one queue | eine Liste mit wenigstens einer Queue | 至少一个队列的列表
a list of at least one site | eine Liste mit wenigstens einem Standort | 至少一个站点的列表
a list of at least one state | eine Liste mit wenigstens einem Zustand | 至少一个状态的列表
a list of at least one team | eine Liste mit wenigstens einem Team | 至少一个团队的列表
a list of at least one weekday | eine Liste mit wenigstens einem Wochentag | 至少一个星期几的列表
a list of at least two contacts | eine Liste mit wenigstens zwei Kontakten | 至少两个联系的列表
a list of at least {1} periods | eine Liste mit wenigstens {1} Perioden | 至少 {1} 个周期的列表
a list of at most {1} periods | eine Liste mit höchstens {1} Perioden | 至多 {1} 个周期的列表
a list of bids | eine Liste von Geboten | 竞班申请列表
a list of breaks | eine Liste von Pausen | 休息列表
a list of call records | eine Liste von Zeilen je Anruf | 通话记录列表
a list of calls | eine Liste von Anrufen | 电话列表
a list of clock windows | eine Liste von Zeitfenstern der Uhr | 时间窗列表
a list of components { name, share, base } that leave some time | eine Liste von Teilen { name, share, base }, die noch Zeit übrig lassen | 仍留有时间的组成部分 { name, share, base } 列表
a list of contracts | eine Liste von Verträgen | 合同列表
a list of crews | eine Liste von Crews | 班组列表
a list of dates | eine Liste von Daten | 日期列表
a list of dates with shifts | eine Liste von Daten mit Schichten | 带班次的日期列表
a list of dates with the people wanted | eine Liste von Daten mit den gewünschten Leuten | 带所需人数的日期列表
a list of dates, each with its components of shrinkage | eine Liste von Daten, jedes mit den Teilen seiner Shrinkage | 日期列表，每天带损耗的组成部分
a list of different names | eine Liste verschiedener Namen | 互不相同的名称列表
a list of duties | eine Liste von Diensten | 班的列表
a list of duties that are open | eine Liste offener Dienste | 空缺班的列表
a list of duties that change hands | eine Liste von Diensten, die den Besitzer wechseln | 换手的班的列表
a list of exceptions | eine Liste von Ausnahmen | 例外列表
a list of groups with different names | eine Liste von Gruppen mit verschiedenen Namen | 名称各不相同的组的列表
a list of hours by period | eine Liste von Stunden je Zeitraum | 按时段列出小时的列表
a list of ids | eine Liste von Namen | 名称列表
a list of ids of shifts | eine Liste von Namen der Schichten | 班次名称列表
a list of intervals | eine Liste von Intervallen | 时段列表
a list of limits | eine Liste von Grenzen | 限制列表
a list of lists | eine Liste von Listen | 列表的列表
a list of lists of weekdays | eine Liste von Listen von Wochentagen | 星期列表的列表
a list of minutes | eine Liste von Minuten | 分钟列表
a list of names | eine Liste von Namen | 名称列表
a list of newcomers | eine Liste von Neuen | 新人列表
a list of numbers of 0 or more, null or NaN where there is no row | eine Liste von Zahlen ab 0, null oder NaN, wo es keine Zeile gibt | 不小于 0 的数的列表，没有行处为 null 或 NaN
a list of numbers of duties by period | eine Liste der Zahl von Diensten je Zeitraum | 按时段列出班数的列表
a list of numbers of weeks | eine Liste von Anzahlen von Wochen | 周数列表
a list of one or more classes | eine Liste mit wenigstens einer Klasse | 至少一个类别的列表
a list of one or more intents | eine Liste mit wenigstens einem Anliegen | 至少一个意图的列表
a list of one or more intervals | eine Liste mit wenigstens einem Intervall | 至少一个时段的列表
a list of one or more paces | eine Liste mit wenigstens einem Tempo | 至少一个速度的列表
a list of one or more shares | eine Liste mit wenigstens einem Anteil | 至少一个份额的列表
a list of one or more times | eine Liste mit wenigstens einer Zeit | 至少一个时间的列表
a list of people | eine Liste von Leuten | 人员列表
a list of people wanted by shift | eine Liste der je Schicht gewünschten Leute | 按班次列出所需人数的列表
a list of people with their shifts | eine Liste von Leuten mit ihren Schichten | 人员及其班次的列表
a list of people with what they may take over | eine Liste von Leuten mit dem, was sie übernehmen dürfen | 人员及其可接替内容的列表
a list of periods | eine Liste von Zeiträumen | 时段列表
a list of plans | eine Liste von Plänen | 计划列表
a list of rotas | eine Liste von Rotas | 轮班列表
a list of points | eine Liste von Punkten | 点的列表
a list of posts | eine Liste von Posten | 岗位列表
a list of premiums | eine Liste von Zuschlägen | 津贴列表
a list of requests | eine Liste von Wünschen | 申请列表
a list of rules with their prices | eine Liste von Regeln mit ihren Preisen | 带价格的规则列表
a list of rosters | eine Liste von Dienstplänen | 排班表列表
a list of rows, each a list of texts, finite numbers and null | eine Liste von Zeilen, jede eine Liste von Texten, Zahlen und null | 行的列表，每行为文本、数和 null 的列表
a list of scenarios | eine Liste von Szenarien | 情景列表
a list of scheduled spans | eine Liste geplanter Zeitspannen | 计划时段列表
a list of service levels | eine Liste von Servicelevels | 服务水平列表
a list of shift ids | eine Liste von Namen der Schichten | 班次名称列表
a list of shift type ids | eine Liste von Namen der Schichttypen | 班次类型名称列表
a list of shift types | eine Liste von Schichttypen | 班次类型列表
a list of shifts | eine Liste von Schichten | 班次列表
a list of sites | eine Liste von Standorten | 站点列表
a list of sites with different names | eine Liste von Standorten mit verschiedenen Namen | 名称各不相同的站点列表
a list of skills | eine Liste von Skills | 技能列表
a list of state changes | eine Liste von Wechseln des Zustands | 状态变化列表
a list of swaps, each a list of duties that change hands | eine Liste von Tauschen, jeder eine Liste von Diensten, die den Besitzer wechseln | 换班列表，每项为换手的班的列表
a list of time lost | eine Liste verlorener Zeit | 损失时间列表
a list of trainings | eine Liste von Schulungen | 培训列表
a list of two days or more | eine Liste von zwei Tagen oder mehr | 两天或更多的列表
a list of types with different ids | eine Liste von Schichttypen mit verschiedenen Namen | 班次类型列表，名称不得重复
a list of weekdays | eine Liste von Wochentagen | 星期列表
a list of windows of the clock | eine Liste von Zeitfenstern der Uhr | 时间窗列表
a list of {1} ratings | eine Liste von {1} Bewertungen | {1} 个评分的列表
a list of {1} scores | eine Liste von {1} Punktzahlen | {1} 个分数的列表
a list with a contact at least | eine Liste mit wenigstens einem Kontakt | 至少有一个联系的列表
a list with a weight above 0 | eine Liste mit einem Gewicht über 0 | 至少有一个权重大于 0 的列表
a list with at least one call abandoned after some wait | eine Liste mit wenigstens einem Anruf, der nach etwas Warten aufgegeben wurde | 至少有一通等待后放弃的电话的列表
a list with at least one number above 0 | eine Liste mit wenigstens einer Zahl über 0 | 至少有一个大于 0 的数的列表
a list with at least one skill | eine Liste mit wenigstens einem Skill | 至少一个技能的列表
a list with at least one speed | eine Liste mit wenigstens einem Tempo | 至少一个速度的列表
a list with at least two calls whose handle time is above 0 | eine Liste mit wenigstens zwei Anrufen, deren Bearbeitungszeit über 0 ist | 至少有两通处理时长大于 0 的电话的列表
a list with some time available | eine Liste mit etwas verfügbarer Zeit | 有可用时间的列表
a list without '{1}', which is being in none of them | eine Liste ohne '{1}', was „in keinem davon“ heißt | 不含 '{1}' 的列表（它表示不在其中任何一个）
a list, each element {1} | eine Liste, jedes davon: {1} | 列表，每一项为：{1}
a list, each of them a shift | eine Liste, jedes davon eine Schicht | 列表，每一项为班次
a list, each of them {1} | eine Liste, jedes davon: {1} | 列表，每一项为：{1}
a local date, YYYY-MM-DD | ein Datum als JJJJ-MM-TT | 日期，YYYY-MM-DD
a model of a backtest | ein Modell eines Rückvergleichs | 回测中的模型
a month, 1 to 12 | ein Monat, 1 bis 12 | 月份，1 到 12
a name | ein Name | 名称
a name of its own | ein eigener Name | 自己独有的名称
a name of one crew only | der Name nur einer Crew | 只属于一个班组的名称
a name other than 'off' | ein Name außer 'off' | 'off' 以外的名称
a name that is nobody else's | ein Name, den sonst niemand hat | 他人未使用的名称
a name that is there once | ein Name, der einmal dasteht | 只出现一次的名称
a name that no other component has | ein Name, den sonst kein Teil hat | 未被其他部分使用的名称
a name that no other contract has | ein Name, den sonst kein Vertrag hat | 未被其他合同使用的名称
a name that no other has | ein Name, den sonst nichts hat | 未被其他项使用的名称
a name that no other shift has | ein Name, den sonst keine Schicht hat | 未被其他班次使用的名称
a name that nobody else has | ein Name, den sonst niemand hat | 他人未使用的名称
a number above 0 | eine Zahl über 0 | 大于 0 的数
a number above 0 and at most intervalSeconds ({1}) | eine Zahl über 0 und höchstens intervalSeconds ({1}) | 大于 0、不大于 intervalSeconds ({1}) 的数
a number above 0 where there are contacts | eine Zahl über 0, wo es Kontakte gibt | 有联系时为大于 0 的数
a number above −1 | eine Zahl über −1 | 大于 −1 的数
a number from 0 to 1 | eine Zahl von 0 bis 1 | 0 到 1 的数
a number from 0 to \`available\` | eine Zahl von 0 bis available | 0 到 available 的数
a number of 0 or more | eine Zahl ab 0 | 不小于 0 的数
a number of 0 or more, or an array of them, null or NaN where there is no forecast | eine Zahl ab 0 oder eine Liste davon, null oder NaN, wo es keine Vorhersage gibt | 不小于 0 的数或其列表，没有预测处为 null 或 NaN
a number of 0 or more, or null where unknown | eine Zahl ab 0, oder null, wo unbekannt | 不小于 0 的数，未知处为 null
a number of 0 or more, or one for each kind of hours | eine Zahl ab 0, oder eine für jede Art von Stunden | 不小于 0 的数，或每种工时一个
a number of 1 or more | eine Zahl ab 1 | 不小于 1 的数
a number of {1} or more | eine Zahl ab {1} | 不小于 {1} 的数
a number that leaves nobody missing: {1} more would go than are there | eine Zahl, bei der niemand fehlt: es gingen {1} mehr, als da sind | 不致缺人的数：离开的比在岗的多 {1}
a number up to 1 | eine Zahl bis 1 | 不大于 1 的数
a number, or null | eine Zahl oder null | 一个数，或 null
a pair of two finite numbers | zwei Zahlen | 两个数
a path whose last but one part is in the input | ein Pfad, dessen vorletzter Teil in der Eingabe steht | 倒数第二段在输入中的路径
a period in weeks or in months | ein Zeitraum in Wochen oder in Monaten | 以周或以月计的时段
a period of a hiring plan | eine Periode eines Einstellungsplans | 招聘计划中的一期
a person who has no bid before | jemand, der noch kein Gebot hat | 尚未申请的人
a person who is not listed before | jemand, der noch nicht dasteht | 尚未列出的人
a plan with intervals of {1} s | ein Plan mit Intervallen von {1} s | 时段为 {1} 秒的计划
a point of a survival | ein Punkt einer Verbleibskurve | 留存曲线上的点
a queue that a group takes (no group takes {1}) | eine Queue, die eine Gruppe annimmt (keine Gruppe nimmt {1} an) | 有组承接的队列（没有组承接 {1}）
a range whose min is at most its max | ein Bereich, dessen min höchstens sein max ist | min 不大于 max 的范围
a roster of the same dates | ein Dienstplan derselben Daten | 日期相同的排班表
a row | eine Zeile | 一行
a rule of a known kind with its fields, an id and a source | eine Regel einer bekannten Art mit ihren Feldern, einer id und einer Quelle | 已知种类的规则，带其字段、id 和出处
a share above 0, at most 1 | ein Anteil über 0 und höchstens 1 | 大于 0、不大于 1 的小数
a shift | eine Schicht | 一个班次
a shift of one post only | eine Schicht nur eines Postens | 只属于一个岗位的班次
a shift that exactly one contract lists | eine Schicht, die genau ein Vertrag nennt | 恰好被一种合同列出的班次
a shift whose minRun is at most its maxRun | eine Schicht, deren minRun höchstens ihr maxRun ist | minRun 不大于 maxRun 的班次
a span that begins when the one before it of the same agent has ended | eine Spanne, die erst beginnt, wenn die vorige desselben Agenten zu Ende ist | 在同一座席的前一段结束后才开始的时段
a step | ein Schritt | 一个步骤
a step of a result | ein Schritt eines Ergebnisses | 结果中的一个步骤
a text | ein Text | 文本
a text that is not empty | ein Text, der nicht leer ist | 非空文本
a text, bytes, or rows of cells | ein Text, Bytes oder Zeilen aus Zellen | 文本、字节，或由单元格组成的行
a time in whole minutes with its offset such as '2026-03-28T22:00:00+01:00' | eine Zeit in ganzen Minuten mit ihrem Versatz wie '2026-03-28T22:00:00+01:00' | 整分钟的时间并带时差，例如 '2026-03-28T22:00:00+01:00'
a time with its offset such as '2026-06-01T09:00:00+02:00' | eine Zeit mit ihrem Versatz wie '2026-06-01T09:00:00+02:00' | 带时差的时间，例如 '2026-06-01T09:00:00+02:00'
a total from {1} to {2}, which the periods can hold | eine Summe von {1} bis {2}, die in die Perioden passt | {1} 到 {2} 之间、各期容得下的总数
a training whose last date is not before its first | eine Schulung, deren letztes Datum nicht vor dem ersten liegt | 最后日期不早于第一天的培训
a week of 7 days | eine Woche von 7 Tagen | 7 天的一周
a week of a forecast of shrinkage | eine Woche einer Vorhersage der Shrinkage | 损耗预测中的一周
a week of a leave allotment | eine Woche einer Urlaubsvergabe | 休假分配中的一周
a week of the rota, below {1} | eine Woche der Rota, unter {1} | 轮班中的一周，小于 {1}
a weekday from 0 (Monday) to 6 (Sunday) | ein Wochentag von 0 (Montag) bis 6 (Sonntag) | 0（周一）到 6（周日）的星期
a weekday, 0 (Monday) to 6 (Sunday) | ein Wochentag von 0 (Montag) bis 6 (Sonntag) | 0（周一）到 6（周日）的星期
a whole number from {1} to {2} | eine ganze Zahl von {1} bis {2} | {1} 到 {2} 的整数
a whole number of 0 or more | eine ganze Zahl ab 0 | 不小于 0 的整数
a whole number of 1 or more | eine ganze Zahl ab 1 | 不小于 1 的整数
a whole number of 2 or more | eine ganze Zahl ab 2 | 不小于 2 的整数
a whole number of days from 1 to 100 | ganze Tage von 1 bis 100 | 1 到 100 的整天数
a whole number of days from 1 to 400 | ganze Tage von 1 bis 400 | 1 到 400 的整天数
a whole number of days, -1 or more | ganze Tage ab -1 | 不小于 -1 的整天数
a whole number of days, 0 to 7 | ganze Tage von 0 bis 7 | 0 到 7 的整天数
a whole number of days, at most 10 years | ganze Tage, höchstens 10 Jahre | 整天数，最多 10 年
a whole number of minutes from 0 to 1439 | ganze Minuten von 0 bis 1439 | 0 到 1439 的整分钟数
a whole number of minutes from 0 to the length less the unpaid breaks | ganze Minuten von 0 bis zur Länge ohne die unbezahlten Pausen | 0 到时长减去无薪休息之间的整分钟数
a whole number of minutes from 1 to 1440 | ganze Minuten von 1 bis 1440 | 1 到 1440 的整分钟数
a whole number of minutes, 1 to 1440 | ganze Minuten von 1 bis 1440 | 1 到 1440 的整分钟数
a whole number of minutes, in seconds, that divides a day (900, 1800, 3600) | ganze Minuten, in Sekunden, die einen Tag teilen (900, 1800, 3600) | 能整除一天的整分钟数，以秒计（900、1800、3600）
a whole number of minutes, {1} to {2} | ganze Minuten von {1} bis {2} | {1} 到 {2} 的整分钟数
a whole number of {1} or more | eine ganze Zahl ab {1} | 不小于 {1} 的整数
a whole number of {1}, at most a million either way | eine ganze Zahl ({1}), höchstens eine Million in jede Richtung | 整数（{1}），正负最多一百万
above 0 where it is the only one | über 0, wo es die einzige ist | 只有一个时须大于 0
above 0: lines without end turn nobody away, and no fewer do | über 0: unbegrenzte Leitungen weisen niemanden ab, und weniger tun es nie | 大于 0：线路不限时不会拒绝任何人，较少的线路做不到
absent | weggelassen | 不写
absent or empty, since the rule has no rate for such days | weggelassen oder leer, denn die Regel hat für solche Tage keinen Satz | 不写或留空，因为规则对这样的日子没有费率
absent unless minutesOf is 'line' | weggelassen, außer minutesOf ist 'line' | 除非 minutesOf 为 'line'，否则不写
absent where an occupancy is given: it follows from the service | weggelassen, wo eine Auslastung gegeben ist: sie folgt aus dem Service | 给出占用率时不写：它由服务得出
absent where expectedShare is given | weggelassen, wo expectedShare gegeben ist | 给出 expectedShare 时不写
absent where patienceSeconds is given | weggelassen, wo patienceSeconds gegeben ist | 给出 patienceSeconds 时不写
absent where the staff is given: occupancy then follows from it | weggelassen, wo die Besetzung gegeben ist: die Auslastung folgt dann daraus | 给出人手时不写：占用率由此得出
absent where the target holds in every interval | nicht angegeben, wo das Ziel in jedem Intervall gilt | 目标适用于每个时段时不填
absent where there are crews | weggelassen, wo es Crews gibt | 有班组时不写
absent, as a plan has either a rota or named people | weggelassen, denn ein Plan hat entweder eine Rota oder Leute mit Namen | 不写，因为计划要么有轮班，要么有具名人员
absent, as only the method '{1}' knows it | weggelassen, denn nur das Verfahren '{1}' kennt es | 不写，因为只有方法 '{1}' 认识它
absent, as options.targets has no targetServiceLevel to hold over a period | weggelassen, denn options.targets hat keinen targetServiceLevel, der über einen Zeitraum zu halten wäre | 不写，因为 options.targets 没有可在一段时间内达到的 targetServiceLevel
absent, or else no \`startMinutes\` and \`endMinutes\` | weggelassen, oder sonst startMinutes und endMinutes | 不写，否则不写 startMinutes 和 endMinutes
absent, since the rule sets no night premium | weggelassen, denn die Regel kennt keinen Nachtzuschlag | 不写，因为规则没有夜班津贴
absent: an interval has no such field | weggelassen: ein Intervall hat kein solches Feld | 不写：时段没有这个字段
absent: only a plan of one queue and one group knows it | weggelassen: nur ein Plan mit einer Queue und einer Gruppe kennt es | 不写：只有单队列单组的计划才有
absent: the function knows no such field | weggelassen: ein solches Feld gibt es nicht | 不写：没有这个字段
absent: the method 'workload' knows no waiting | weggelassen: das Verfahren 'workload' kennt kein Warten | 不写：方法 'workload' 不考虑等待
absent: the schedule places the breaks, so shrinkage must not count them again | weggelassen: der Schichtplan legt die Pausen, die Shrinkage darf sie nicht noch einmal zählen | 不写：班表已安排休息，损耗不可重复计入
after startMinutes | nach startMinutes | 晚于 startMinutes
after startMinutes (add 1440 to close on the next date) | nach startMinutes (1440 mehr, um am nächsten Datum zu schließen) | 晚于 startMinutes（次日关门请加 1440）
after the one before | nach dem davor | 晚于前一个
an absence that does not end before it begins | eine Abwesenheit, die nicht endet, bevor sie beginnt | 结束不早于开始的缺勤
an array of 7 numbers, Monday first | sieben Zahlen, Montag zuerst | 七个数，从周一开始
an array of at least one row | eine Liste mit wenigstens einer Zeile | 至少有一行的列表
an array of at least one shift | eine Liste mit wenigstens einer Schicht | 至少有一个班次的列表
an array of numbers | eine Liste von Zahlen | 数的列表
an array of numbers of 0 or more, null or NaN where there is no forecast | eine Liste von Zahlen ab 0, null oder NaN, wo es keine Vorhersage gibt | 不小于 0 的数的列表，没有预测处为 null 或 NaN
an array of numbers, null or NaN where unknown | eine Liste von Zahlen, null oder NaN, wo unbekannt | 数的列表，未知处为 null 或 NaN
an array of numbers, one an interval | eine Liste von Zahlen, eine je Intervall | 数的列表，每个时段一个
an array of texts and finite numbers | eine Liste von Texten und Zahlen | 文本和数的列表
an array of {1} | eine Liste von {1} | {1} 项的列表
an array of {1}, a row for each shift | eine Liste von {1}, eine Zeile je Schicht | {1} 项的列表，每个班次一行
an array of {1}, one for each interval of a week | eine Liste von {1}, eine Zahl je Intervall einer Woche | {1} 项的列表，一周的每个时段一个
an ascending quantile for each level | zu jedem Niveau ein Quantil, aufsteigend | 每个水平一个递增的分位数
an error, or what plainError returns | ein Fehler, oder was plainError zurückgibt | 错误，或 plainError 的结果
an IANA time zone such as 'Europe/Berlin' | eine Zeitzone der IANA wie 'Europe/Berlin' | IANA 时区，例如 'Europe/Berlin'
an id that no other contract has | eine id, die sonst kein Vertrag hat | 未被其他合同使用的 id
a rule that has no other price | eine Regel, die keinen anderen Preis hat | 没有其他价格的规则
an id that no other crew has | eine id, die sonst keine Crew hat | 未被其他班组使用的 id
an id that no other post has | eine id, die sonst kein Posten hat | 未被其他岗位使用的 id
an id that no other shift has | eine id, die sonst keine Schicht hat | 未被其他班次使用的 id
an id that no other training has | eine id, die sonst keine Schulung hat | 未被其他培训使用的 id
an interval | ein Intervall | 一个时段
an interval history | eine Historie nach Intervallen | 按时段的历史
an interval of measured adherence | ein Intervall gemessener Adherence | 实测遵守率的时段
an interval with contacts | ein Intervall mit contacts | 带 contacts 的时段
an interval with date and startMinutes | ein Intervall mit date und startMinutes | 带 date 和 startMinutes 的时段
an ISO instant | ein Zeitpunkt nach ISO | ISO 时刻
an ISO time such as '2024-07-01T08:30', or epoch milliseconds, from 1970 to 2200 | eine Zeit nach ISO wie '2024-07-01T08:30' oder Millisekunden seit 1970, von 1970 bis 2200 | ISO 时间，例如 '2024-07-01T08:30'，或 1970 年起的毫秒数，1970 到 2200 年
an object with a field aborted, such as an AbortSignal | ein Objekt mit einem Feld aborted, wie ein AbortSignal | 带 aborted 字段的对象，例如 AbortSignal
an object with intervalSeconds | ein Objekt mit intervalSeconds | 带 intervalSeconds 的对象
an object with time and contacts | ein Objekt mit time und contacts | 带 time 和 contacts 的对象
another of the employees of the roster | jemand anders aus dem Dienstplan | 排班表中的另一人
answer them part by part | beantworten Sie sie Teil für Teil | 请分批处理
answered by an option of readExport | mit einer Option von readExport beantwortet | 用 readExport 的选项回答
as long as actuals ({1}) | so lang wie actuals ({1}) | 与 actuals 一样长（{1}）
as long as \`contacts\` | so lang wie contacts | 与 contacts 一样长
as long as contacts ({1}) | so lang wie contacts ({1}) | 与 contacts 一样长（{1}）
as long as seconds | so lang wie seconds | 与 seconds 一样长
as long as starts ({1}) | so lang wie starts ({1}) | 与 starts 一样长（{1}）
as long as that before | so lang wie das davor | 与前一个一样长
as long as that of '{1}' ({2}) | so lang wie das von '{1}' ({2}) | 与 '{1}' 的一样长（{2}）
as long as the history ({1} intervals) | so lang wie die Historie ({1} Intervalle) | 与历史一样长（{1} 个时段）
as long as there are intervals | so lang, wie es Intervalle gibt | 与时段数一样长
as long as those of like ({1}) | so lang wie die von like ({1}) | 与 like 的一样长（{1}）
as long as those of the first queue ({1} intervals) | so lang wie bei der ersten Queue ({1} Intervalle) | 与第一个队列一样长（{1} 个时段）
as long as timesInAht ({1}) | so lang wie timesInAht ({1}) | 与 timesInAht 一样长（{1}）
as long as values ({1}) | so lang wie values ({1}) | 与 values 一样长（{1}）
as many as in '{1}' ({2}) | so viele wie in '{1}' ({2}) | 与 '{1}' 中一样多（{2}）
as many shares as minutes ({1}) | so viele shares wie Minuten ({1}) | shares 与分钟数一样多（{1}）
ascending in level and contacts | aufsteigend nach Niveau und Kontakten | 按水平和联系量递增
ascending levels | aufsteigende Niveaus | 递增的水平
ascending throughout | durchweg aufsteigend | 始终递增
ask campaign by campaign | fragen Sie Kampagne für Kampagne | 请逐个活动查询
ask date by date: what is far off hangs little together | fragen Sie Datum für Datum: was weit auseinander liegt, hängt wenig zusammen | 请逐日查询：相隔远的日期关联不大
ask for fewer at a time | fragen Sie nach weniger auf einmal | 一次少问一些
ask for fewer rows or columns at a time | fragen Sie nach weniger Zeilen oder Spalten auf einmal | 一次少问几行或几列
ask for some of the pools at a time | fragen Sie nach einigen Pools auf einmal | 请一次询问几个合并方案
ask part by part | fragen Sie Teil für Teil | 请分批查询
at least one duty that changes hands | wenigstens ein Dienst, der den Besitzer wechselt | 至少一个换手的班
at least one group | wenigstens eine Gruppe | 至少一个组
at least one level | wenigstens ein Niveau | 至少一个水平
at least one model | wenigstens ein Modell | 至少一个模型
at least one number | wenigstens eine Zahl | 至少一个数
at least one person | wenigstens eine Person | 至少一人
at least one point | wenigstens ein Punkt | 至少一个点
at least one quantile | wenigstens ein Quantil | 至少一个分位数
at least one skill | wenigstens ein Skill | 至少一个技能
at least one target | wenigstens ein Ziel | 至少一个目标
at least one total | wenigstens eine Summe | 至少一个总量
at least one week | wenigstens eine Woche | 至少一周
at least the one before: with more chats an agent who gets less done has too many | wenigstens das davor: wer mit mehr Chats weniger schafft, hat zu viele | 不小于前一个：聊天更多却完成更少的座席同时处理得太多
at least the {1} agents | wenigstens die {1} Agenten | 至少 {1} 名座席
at least the {1} of min | wenigstens die {1} von min | 至少为 min 的 {1}
at least two forecasts | wenigstens zwei Vorhersagen | 至少两个预测
at least two intervals; take shorter intervals for shorter deadlines | wenigstens zwei Intervalle; für kürzere Fristen kürzere Intervalle nehmen | 至少两个时段；期限更短时请用更短的时段
at least {1} days long for {2} days ahead | wenigstens {1} Tage lang für {2} Tage voraus | 预测 {2} 天时至少 {1} 天长
at most 100 forecasts | höchstens 100 Vorhersagen | 最多 100 个预测
at most 24 hours after startMinutes | höchstens 24 Stunden nach startMinutes | 不晚于 startMinutes 后 24 小时
at most 7 days | höchstens 7 Tage | 最多 7 天
at most \`contacts\` | höchstens contacts | 不大于 contacts
at most all the hours | höchstens alle Stunden | 不多于全部小时
at most contacts | höchstens contacts | 不大于 contacts
at most employees | höchstens employees | 不大于 employees
at most max | höchstens max | 不大于 max
at most maxPerPeriod | höchstens maxPerPeriod | 不大于 maxPerPeriod
at most maxShare | höchstens maxShare | 不大于 maxShare
at most maxSize | höchstens maxSize | 不大于 maxSize
at most one number for each of the {1} stages | höchstens eine Zahl für jede der {1} Stufen | {1} 个阶段每个最多一个数
at most targetServiceLevel | höchstens targetServiceLevel | 不大于 targetServiceLevel
at most the amount that was paid | höchstens der Betrag, der gezahlt wurde | 不多于已付金额
at most the hours for which the rule allows it | höchstens die Stunden, für die die Regel es erlaubt | 不多于规则允许的小时
at most the hours of that kind | höchstens die Stunden dieser Art | 不多于该类小时
at most the {1} hours in office that the demand takes | höchstens die {1} Stunden im Dienst, die der Bedarf braucht | 不多于需求占用的 {1} 在岗小时
at most the {1} of the target | höchstens die {1} des Ziels | 不大于目标的 {1}
at most {1} long, the intervals of the day | höchstens {1} lang, so viele Intervalle hat der Tag | 最长 {1}，即当天的时段数
at or after earliestMinutes | ab earliestMinutes | 不早于 earliestMinutes
at or after nowMinutes | ab nowMinutes | 不早于 nowMinutes
below 1 after a time above 0 | unter 1 nach einer Zeit über 0 | 大于 0 的时间之后须小于 1
below 1 where every contact tries self-service: nobody would reach an agent | unter 1, wo jeder Kontakt den Selfservice versucht: sonst käme niemand zu einem Agenten | 当每个联系都先试自助时须小于 1：否则没有人到达座席
below the one before | unter dem davor | 小于前一个
below what a hire costs, or classes given to limit hiring | weniger, als eine Einstellung kostet, oder Klassen, die das Einstellen begrenzen | 低于一次招聘的成本，或给出限制招聘的班期
breaks inside the shift, one after the other | Pausen in der Schicht, eine nach der anderen | 班次内先后相接的休息
calls | Anrufe | 电话
cells | Zellen | 单元格
channels | Kanäle | 渠道
characters | Zeichen | 字符
check the cycle of one crew at a time | prüfen Sie den Zyklus einer Crew auf einmal | 请逐个班组检查周期
classes | Klassen | 类别
compare part by part | vergleichen Sie Teil für Teil | 请分批比较
components of options.targets.shrinkage with the base inOffice, none of them by date | Teile von options.targets.shrinkage mit der Basis inOffice, keiner davon nach Datum | options.targets.shrinkage 中以 inOffice 为基数、且不按日期的部分
components that leave some of the {1} time | Teile, die etwas von der Zeit ({1}) übrig lassen | 仍留有 {1} 时间的部分
contacts | Kontakte | 联系
contacts of 0 or more, null or NaN where unknown | Kontakte ab 0, null oder NaN, wo unbekannt | 不小于 0 的联系量，未知处为 null 或 NaN
contract {1} allows fewer hours a week than one shift has | Vertrag {1} erlaubt weniger Wochenstunden, als eine Schicht hat | 合同 {1} 允许的周工时少于一个班次的时长
contracts whose shiftTypes are of the plan or offered | Verträge, deren shiftTypes im Plan stehen oder angeboten sind | 其 shiftTypes 在计划中或已提供的合同
contracts | Verträge | 合同
cut the file, each part with its header, and read part by part | zerschneiden Sie die Datei, jeden Teil mit seiner Kopfzeile, und lesen Sie Teil für Teil | 请把文件切成几份，每份带表头，逐份读取
dates | Daten | 日期
day | Tag | 天
'day' where rows are half-hours | 'day', wo die Zeilen halbe Stunden sind | 行为半小时时须为 'day'
'day', 'week', 'fortnight', 'month', 'quarter', 'year', a list of periods, or { from, weeks } | 'day', 'week', 'fortnight', 'month', 'quarter', 'year', eine Liste von Zeiträumen oder { from, weeks } | 'day'、'week'、'fortnight'、'month'、'quarter'、'year'、时段列表，或 { from, weeks }
days | Tage | 天数
did you mean {1}? | meinten Sie {1}? | 您是否指 {1}？
duties | Dienste | 班
either { coefficientOfVariation } above 0, or { quantiles } ascending in level and contacts | entweder { coefficientOfVariation } über 0, oder { quantiles } aufsteigend nach Niveau und Kontakten | 要么 { coefficientOfVariation } 大于 0，要么 { quantiles } 按水平和联系量递增
employees | Mitarbeiter | 员工
employeesInACrew | Leute einer Crew | 班组人数
enough for the handling: it takes {1} hours on position and this gives {2} | genug für die Bearbeitung: sie braucht {1} Stunden am Platz, und hier sind es {2} | 足够处理：需要 {1} 小时在席，这里只有 {2}
epoch milliseconds | Millisekunden seit 1970 | 1970 年起的毫秒数
epoch milliseconds after \`start\` | Millisekunden seit 1970, nach start | 1970 年起的毫秒数，晚于 start
epoch milliseconds from the years 1900 to 2200 | Millisekunden seit 1970, aus den Jahren 1900 bis 2200 | 1970 年起的毫秒数，1900 到 2200 年
epoch milliseconds, not before \`start\` | Millisekunden seit 1970, nicht vor start | 1970 年起的毫秒数，不早于 start
erlangs | Erlang | 爱尔朗
events | Ereignisse | 事件
falling throughout | durchweg fallend | 始终递减
fewer replications, days or contacts tell as much: sample them | weniger Wiederholungen, Tage oder Kontakte sagen ebenso viel: nehmen Sie eine Stichprobe | 较少的重复、天数或联系同样说明问题：请抽样
fewer steps find nearly as much; begin again from the best found | weniger Schritte finden fast so viel; beginnen Sie vom besten Ergebnis neu | 较少的步数几乎同样好；请从已找到的最好结果重新开始
fewer than the {1} agents | weniger als die {1} Agenten | 少于 {1} 名座席
for {1} % write {2} | für {1} % schreiben Sie {2} | {1} % 请写成 {2}
'forbidden', or a price with costPerHour above 0 | 'forbidden' oder ein Preis mit costPerHour über 0 | 'forbidden'，或 costPerHour 大于 0 的价格
from {1} to {2}, as the levels are | von {1} bis {2}, wie die Niveaus | {1} 到 {2}，与水平一致
given | angegeben | 必须给出
given by kind, since each has a rate of its own | nach Arten angegeben, denn jede hat einen eigenen Satz | 按种类给出，因为各有各的费率
given here or in targets, as several queues are staffed for service levels | hier oder in targets angegeben, denn mehrere Queues werden nach Servicelevels besetzt | 在此处或 targets 中给出，因为多个队列按服务水平配人
given where the basis is '{1}' | angegeben, wo die Basis '{1}' ist | 基数为 '{1}' 时必须给出
given with costPerLeaver: without it nobody leaves | mit costPerLeaver angegeben: ohne das geht niemand | 与 costPerLeaver 一起给出：没有它就没有人离职
given with issues, and settle some of them or let some customers give up | mit issues angegeben; erledigen Sie einige davon oder lassen Sie einige Kunden aufgeben | 与 issues 一起给出；请解决其中一些，或让一些客户放弃
given with maxAbandonProbability: without patience nobody gives up | mit maxAbandonProbability angegeben: ohne Geduld gibt niemand auf | 与 maxAbandonProbability 一起给出：没有耐心值就没有人放弃
given, as a service level is a share and a time | angegeben, denn ein Servicelevel ist ein Anteil und eine Zeit | 必须给出，因为服务水平由比例和时间组成
given, as clocks of the sites differ from UTC by the date | angegeben, denn die Uhren der Standorte weichen je nach Datum von UTC ab | 必须给出，因为各站点与 UTC 的时差随日期变化
given, as contracts and rules are those of a rota | angegeben, denn Verträge und Regeln sind die einer Rota | 必须给出，因为合同和规则属于轮班
given, as no queue has contacts | angegeben, denn keine Queue hat contacts | 必须给出，因为没有队列给出 contacts
given, as the history has no handle times | angegeben, denn die Historie hat keine Bearbeitungszeiten | 必须给出，因为历史没有处理时长
given, as the text of {1} says it | angegeben, denn der Text von {1} sagt es | 必须给出，因为 {1} 的文字要用到它
given, or else ahtFactor, but not both | angegeben, oder sonst ahtFactor, aber nicht beides | 必须给出，或给 ahtFactor，但不能都给
given, or else dates, but not both | angegeben, oder sonst dates, aber nicht beides | 必须给出，或给 dates，但不能都给
given, or else factor, but not both | angegeben, oder sonst factor, aber nicht beides | 必须给出，或给 factor，但不能都给
given, or else heads or workload, but only one of them | angegeben, oder sonst heads oder workload, aber nur eines davon | 必须给出，或给 heads 或 workload，但只能给一个
given, or else issues, but not both | angegeben, oder sonst issues, aber nicht beides | 必须给出，或给 issues，但不能都给
given, or else minutesOf, but not both | angegeben, oder sonst minutesOf, aber nicht beides | 必须给出，或给 minutesOf，但不能都给
given, or else positionHours, paidHours or fte, but only one of them | angegeben, oder sonst positionHours, paidHours oder fte, aber nur eines davon | 必须给出，或给 positionHours、paidHours 或 fte，但只能给一个
given, or else positionHours, paidHours, fte, or a service or an occupancy for each channel | angegeben, oder sonst positionHours, paidHours, fte oder für jeden Kanal ein Service oder eine Auslastung | 必须给出，或给 positionHours、paidHours、fte，或每个渠道的服务或占用率
given, or else service, but not both | angegeben, oder sonst service, aber nicht beides | 必须给出，或给 service，但不能都给
given, or else volume, but not both | angegeben, oder sonst volume, aber nicht beides | 必须给出，或给 volume，但不能都给
given, since the rule leaves it to the contract | angegeben, denn die Regel überlässt es dem Vertrag | 必须给出，因为规则把它留给合同
given, to say how hours are counted | angegeben, damit klar ist, wie Stunden zählen | 必须给出，以说明如何计算小时
given, unless there is a limit on ASA, occupancy or abandonment | angegeben, außer es gibt eine Grenze für ASA, Auslastung oder Aufleger | 必须给出，除非对 ASA、占用率或放弃有限制
given, unless there is maxAsaInAht | angegeben, außer es gibt maxAsaInAht | 必须给出，除非有 maxAsaInAht
given, unless there is maxOpenPerAgent | angegeben, außer es gibt maxOpenPerAgent | 必须给出，除非有 maxOpenPerAgent
given: occupancy is kept in every interval, and what is achieved is of it | angegeben: die Auslastung wird in jedem Intervall gehalten, und was erreicht wird, hängt davon ab | 必须给出：每个时段都按占用率保持，所达到的也取决于它
groups | Gruppen | 组
groups in which no weekday stands twice | Gruppen, in denen kein Wochentag zweimal steht | 同一星期几不重复出现的组
hours above 0, at most 168 | Stunden über 0, höchstens 168 | 大于 0、不大于 168 的小时数
hours from 0 to {1} | Stunden von 0 bis {1} | 0 到 {1} 的小时数
hours whose least are at most their most | Stunden, deren wenigste höchstens die meisten sind | 下限不大于上限的小时数
in ascending order | aufsteigend | 递增
in ascending order of daysAhead | aufsteigend nach daysAhead | 按 daysAhead 递增
in the scenario '{1}' | im Szenario '{1}' | 情景 '{1}' 中
inOffice | im Dienst | 在岗
interval | Intervall | 时段
intervals | Intervalle | 时段
intervals of one week at most | Intervalle von höchstens einer Woche | 最长一周的时段
join shifts that are alike, or split the team | fassen Sie Schichten zusammen, die sich gleichen, oder teilen Sie das Team | 请合并相似的班次，或拆分团队
kinds of crew | Arten von Crews | 班组种类
known for contacts that were answered in the last {1} weeks | bekannt für Kontakte, die in den letzten {1} Wochen angenommen wurden | 最近 {1} 周接听的联系须已知
known wherever there is a forecast | bekannt, wo immer es eine Vorhersage gibt | 有预测之处须已知
lay fewer days or one team at a time | legen Sie weniger Tage oder ein Team auf einmal | 一次少排几天，或只排一个团队
leave out groups that hardly anybody could join, or put skills together that always come together | lassen Sie Gruppen weg, zu denen kaum jemand gehören kann, oder fassen Sie Skills zusammen, die immer gemeinsam kommen | 请去掉几乎没人能加入的组，或合并总是一起出现的技能
leave out rules over many days in a row that others make sure of | lassen Sie Regeln über viele Tage in Folge weg, für die andere schon sorgen | 请去掉已由其他规则保证的、跨许多连续天的规则
leave out types that hardly differ, or widen the window of one that stands for several | lassen Sie Typen weg, die sich kaum unterscheiden, oder weiten Sie das Fenster eines Typs, der für mehrere steht | 请去掉相差很小的类型，或放宽一个代表多个类型的时间窗
leave the answer time out, or take a shorter one: in so many events the mean wait tells as much | lassen Sie die Antwortzeit weg oder nehmen Sie eine kürzere: bei so vielen Ereignissen sagt die mittlere Wartezeit ebenso viel | 请不写应答时间，或取较短的：事件这么多时平均等待同样说明问题
less than the productive hours of a rater | weniger als die produktiven Stunden eines Bewerters | 少于一名评分人的有效工时
lines | Leitungen | 线路
make it again with {1} | mit {1} neu erzeugen | 请用 {1} 重新生成
make more crews | bilden Sie mehr Crews | 请分成更多班组
measure site by site | messen Sie Standort für Standort | 请逐个站点测量
milliseconds | Millisekunden | 毫秒
minutes | Minuten | 分钟
minutes (1 to 1440), or a list of them | Minuten (1 bis 1440) oder eine Liste davon | 分钟数（1 到 1440），或其列表
minutes after \`startMinutes\` | Minuten nach startMinutes | 晚于 startMinutes 的分钟数
minutes after midnight, 0 to 1439 | Minuten nach Mitternacht, 0 bis 1439 | 午夜后的分钟数，0 到 1439
minutes after midnight, 0 to {1} | Minuten nach Mitternacht, 0 bis {1} | 午夜后的分钟数，0 到 {1}
minutes after midnight, at most 10 days either way | Minuten nach Mitternacht, höchstens 10 Tage in jede Richtung | 午夜后的分钟数，前后最多 10 天
minutes after midnight, below 1440 | Minuten nach Mitternacht, unter 1440 | 午夜后的分钟数，小于 1440
minutes after midnight, from 0 to 1440 | Minuten nach Mitternacht, von 0 bis 1440 | 午夜后的分钟数，0 到 1440
month | Monat | 月
months | Monate | 月数
more agents than the offered load | mehr Agenten als die angebotene Last | 多于话务负荷的座席数
named once in a group | in einer Gruppe einmal genannt | 在一个组中只出现一次
no dialler has as many lines | kein Dialer hat so viele Leitungen | 没有外呼系统有这么多线路
no group has the skill {1} | keine Gruppe hat den Skill {1} | 没有组具备技能 {1}
no group takes contacts of {1} | keine Gruppe nimmt Kontakte von {1} an | 没有组接 {1} 的联系
no queue is as large: split it by site or by skill | keine Queue ist so groß: teilen Sie sie nach Standort oder Skill | 没有这么大的队列：请按站点或技能拆分
no staff was found | es wurde keine Besetzung gefunden | 没有找到可行的人手
no switch has as many: a queue without a limit of lines is that of erlangA or erlangC | keine Anlage hat so viele: eine Queue ohne Grenze der Leitungen ist die von erlangA oder erlangC | 没有交换机有这么多线路：线路不限的队列请用 erlangA 或 erlangC
nobody is helped and nobody gives up | niemandem wird geholfen, und niemand gibt auf | 没有人得到帮助，也没有人放弃
numbers whose least is at most their most | Zahlen, deren kleinste höchstens die größte ist | 下限不大于上限的数
of kinds that the rule knows: {1} | von Arten, die die Regel kennt: {1} | 规则认识的种类：{1}
of type array | eine Liste | 列表
of type boolean | true oder false | true 或 false
of type int | eine ganze Zahl | 整数
of type number | eine Zahl | 一个数
of type object | ein Objekt mit Feldern | 带字段的对象
of type string | ein Text | 文本
of type {1} | vom Typ {1} | 类型为 {1}
of {1} | aus {1} | 来自 {1}
one number at least | wenigstens eine Zahl | 至少一个数
one list for each interval | eine Liste je Intervall | 每个时段一个列表
one number an interval for whole days | eine Zahl je Intervall für ganze Tage | 整天中每个时段一个数
one number for each interval | eine Zahl je Intervall | 每个时段一个数
one number for each of the {1} intervals | eine Zahl für jedes der {1} Intervalle | {1} 个时段每个一个数
one number for each of the {1} periods | eine Zahl für jede der {1} Perioden | {1} 期每期一个数
one number, or as many as there are intervals ({1}) | eine Zahl, oder so viele, wie es Intervalle gibt ({1}) | 一个数，或与时段一样多（{1}）
one of roster.employees | eines aus roster.employees | roster.employees 中的一个
one of the duties of the date | einer der Dienste des Datums | 该日期的班之一
one of the employees of a roster | jemand aus einem Dienstplan | 排班表中的员工
one of the employees of the roster | jemand aus dem Dienstplan | 该排班表中的员工
one of {1} | eines von {1} | 以下之一：{1}
one of {1}, or a rule of your own | eines von {1}, oder eine eigene Regel | 以下之一：{1}，或自定的规则
one of {1}, or a usual header of one | eines von {1}, oder eine übliche Überschrift davon | 以下之一：{1}，或其常见表头
one rate for each of the {1} periods | ein Satz für jede der {1} Perioden | {1} 期每期一个比率
one that the input has: it has nothing to divide by | eines, das in der Eingabe vorkommt: es gibt sonst nichts, wodurch zu teilen wäre | 输入中有的一个：否则没有可除的数
one to ten queues | eine bis zehn Queues | 一到十个队列
one to ten skills | ein bis zehn Skills | 一到十个技能
one to twenty groups | eine bis zwanzig Gruppen | 一到二十个组
openDuties | offene Dienste | 空缺班
paid | bezahlten | 带薪
people | Leute | 人
people wanted by shift or by interval | gewünschte Leute je Schicht oder je Intervall | 按班次或按时段所需的人数
people wanted in each half-hour | gewünschte Leute in jedem Intervall | 每个时段所需的人数
people wanted, from least to most | gewünschte Leute, von wenigstens bis höchstens | 所需人数，从下限到上限
periods | Perioden | 期
place the trainings of some weeks or people at a time | legen Sie die Schulungen einiger Wochen oder Leute auf einmal | 请分周或分人安排培训
plan months instead of weeks, or fewer years | planen Sie Monate statt Wochen, oder weniger Jahre | 请按月而非按周计划，或减少年数
plan some sites at a time | planen Sie einige Standorte auf einmal | 请一次计划几个站点
plans with names of their own | Pläne mit eigenen Namen | 名称各异的计划
plans | Pläne | 计划
points by rising occupancy whose values do not fall | Punkte nach steigender Auslastung, deren Werte nicht fallen | 按占用率递增、数值不下降的点
put channels that are alike together | fassen Sie Kanäle zusammen, die sich gleichen | 请合并相似的渠道
put classes together that wait much alike | fassen Sie Klassen zusammen, die ähnlich lange warten | 请合并等待相近的类别
put contracts of the same hours together | fassen Sie Verträge mit gleichen Stunden zusammen | 请合并工时相同的合同
put queues that are alike together | fassen Sie Queues zusammen, die sich gleichen | 请合并相似的队列
put sites of one time zone and one pay together | fassen Sie Standorte mit gleicher Zeitzone und gleichem Lohn zusammen | 请合并时区和薪酬相同的站点
queues | Queues | 队列
read the file year by year, or add rows up to intervals first | lesen Sie die Datei Jahr für Jahr, oder fassen Sie Zeilen vorher zu Intervallen zusammen | 请逐年读取文件，或先把行汇总为时段
requests | Wünsche | 申请
roster one team at a time | planen Sie ein Team auf einmal | 请一次排一个团队
rows | Zeilen | 行
scenarios | Szenarien | 情景
score or reconcile part by part | bewerten oder gleichen Sie Teil für Teil ab | 请分批评估或调和
seven numbers | sieben Zahlen | 七个数
seven numbers, of which one at least is above 0 | sieben Zahlen, davon wenigstens eine über 0 | 七个数，其中至少一个大于 0
shares of the same typeIds as in limits.typeShares, none of them narrower | Anteile derselben typeIds wie in limits.typeShares, keiner davon enger | 与 limits.typeShares 中 typeIds 相同且不更窄的份额
shares with a sum above 0 | Anteile, deren Summe über 0 ist | 总和大于 0 的份额
shifts | Schichten | 班次
shiftTypes | Schichttypen | 班次类型
short enough that not everybody is a newcomer: at most 1 / monthlyRate | so kurz, dass nicht alle Neue sind: höchstens 1 / monthlyRate | 足够短，使得不会人人都是新人：最多 1 / monthlyRate
short enough to leave a handle time of 0 or more for the contacts that stay | so kurz, dass den Kontakten, die bleiben, eine Bearbeitungszeit ab 0 bleibt | 足够短，使剩余联系的处理时长不小于 0
sites | Standorte | 站点
skills of different names | Skills mit verschiedenen Namen | 名称各不相同的技能
so long a queue is that of erlangA: hardly anybody takes a callback, or hardly anybody hangs up | eine so lange Queue ist die von erlangA: kaum jemand nimmt einen Rückruf, oder kaum jemand legt auf | 这么长的队列即 erlangA 的队列：几乎没有人选择回拨，或几乎没有人挂断
somebody with the terms of the first of the crew | jemand mit den Bedingungen des Ersten der Crew | 与班组第一人条件相同的人
split the people into crews, each with a rota of its own | teilen Sie die Leute in Crews, jede mit einer eigenen Rota | 请把人员分成班组，各用自己的轮班
states of a row | Zustände einer Zeile | 每行状态数
steps | Schritte | 步
swaps | Tausche | 换班
take fewer shifts, or crews of the same size | nehmen Sie weniger Schichten, oder Crews gleicher Größe | 请减少班次，或用人数相同的班组
take fewer weeks or one team at a time; duties that are alike share one count | nehmen Sie weniger Wochen oder ein Team auf einmal; gleiche Dienste zählen als einer | 请减少周数或一次只取一个团队；相同的班只计一次
take longer intervals or fewer days | nehmen Sie längere Intervalle oder weniger Tage | 请用更长的时段或更少的天数
take the log month by month | nehmen Sie das Protokoll Monat für Monat | 请逐月读取日志
teams | Teams | 团队
that of '{1}' ({2}) | das von '{1}' ({2}) | '{1}' 的（{2}）
that of the first queue ({1}) | das der ersten Queue ({1}) | 第一个队列的（{1}）
the code of a country, or a rule | das Kürzel eines Landes oder eine Regel | 国家代码，或规则
the days of a history | die Tage einer Historie | 历史的各天
the days of starts | die Tage von starts | starts 的各天
the hours of its contracts, {1} | die Stunden seiner Verträge, {1} | 其合同的小时数，{1}
the id of a contract | die id eines Vertrags | 合同的 id
the id of a rule | der Name einer Regel | 规则的名称
the id of a shift | der Name einer Schicht | 班次的名称
the id of a shift type | der Name eines Schichttyps | 班次类型的名称
the id of a shift, or null | der Name einer Schicht, oder null | 班次的名称，或 null
the id of a shift, or null for a day off | der Name einer Schicht, oder null für einen freien Tag | 班次的名称，休息日为 null
the intervals of one week that repeats, 7 days from Monday | die Intervalle einer Woche, die sich wiederholt, 7 Tage ab Montag | 重复的一周的各时段，从周一起 7 天
the name of a queue | der Name einer Queue | 队列的名称
the name of one of activities | der Name einer der Tätigkeiten | 某个活动的名称
the name of one of people | der Name einer der Personen | 某个人的名称
the name of one of states | der Name eines der Zustände | 某个状态的名称
the name of one of the components | der Name eines der Teile | 某个部分的名称
the name of one of the people | der Name einer der Personen | 某个人的名称
the name of one of the skills | der Name eines der Skills | 某个技能的名称
the only fixed duty of the person on the date | der einzige feste Dienst der Person an dem Datum | 该人当天唯一的固定班
the path of a number in the input | der Pfad einer Zahl in der Eingabe | 输入中某个数的路径
the people of its contracts, {1} | die Leute seiner Verträge, {1} | 其合同的人数，{1}
the same as before: {1} | dasselbe wie vorher: {1} | 与之前相同：{1}
the tree of evaluateCost, or a branch of it | der Baum von evaluateCost, oder ein Zweig davon | evaluateCost 的树，或其分支
the {1} steps of headcountBridge | die {1} Schritte von headcountBridge | headcountBridge 的 {1} 个步骤
those of '{1}' ({2}) | die von '{1}' ({2}) | '{1}' 的（{2}）
those of the first queue: the same dates | die der ersten Queue: dieselben Daten | 与第一个队列相同的日期
time lost | verlorene Zeit | 损失时间
told by occupancy where nothing is handled | mit der Auslastung angegeben, wo nichts bearbeitet wird | 没有处理量时由占用率给出
trainings | Schulungen | 培训
true or false | true oder false | true 或 false
two or more, ascending, equally far apart, within a day | zwei oder mehr, aufsteigend, in gleichem Abstand, innerhalb eines Tages | 两个或更多，递增，间隔相等，在一天之内
two shift types, or two shift types with 'off' between them | zwei Schichttypen, oder zwei Schichttypen mit 'off' dazwischen | 两个班次类型，或中间隔 'off' 的两个班次类型
two shifts, or two shifts with 'off' between them | zwei Schichten, oder zwei Schichten mit 'off' dazwischen | 两个班次，或中间隔 'off' 的两个班次
types with other ids than those of shiftTypes | Typen mit anderen Namen als denen von shiftTypes | 名称与 shiftTypes 不同的类型
values | Werte | 值
volumes | Mengen | 业务量
week | Woche | 周
weekdays | Wochentage | 工作日
weeks | Wochen | 周数
what headcountBridge or planWorkforce returns | was headcountBridge oder planWorkforce zurückgibt | headcountBridge 或 planWorkforce 的结果
what planWorkforce or headcountBridge returns | was planWorkforce oder headcountBridge zurückgibt | planWorkforce 或 headcountBridge 的结果
what some row of the file has | was in irgendeiner Zeile der Datei steht | 文件某一行中有的内容
what {1} returns | was {1} zurückgibt | {1} 的结果
where the interval before ends, {1} | wo das vorige Intervall endet, {1} | 前一时段结束之处，{1}
whole minutes after midnight, 0 to 1439 | ganze Minuten nach Mitternacht, 0 bis 1439 | 午夜后的整分钟数，0 到 1439
whole minutes after midnight, up to 2880 | ganze Minuten nach Mitternacht, bis 2880 | 午夜后的整分钟数，不大于 2880
within one unit an amount of their sum | bis auf eine Einheit je Betrag ihre Summe | 与其总和相差每项不超过一个单位
within the duty, after the part before | innerhalb des Dienstes, nach dem vorigen Teil | 在班内，且在前一部分之后
within {1} years | binnen {1} Jahren | {1} 年以内
without breaks: the schedule places them, so shrinkage must not count them again | ohne Pausen: der Schichtplan legt sie, die Shrinkage darf sie nicht noch einmal zählen | 不含休息：班表已安排，损耗不可重复计入
work that can be done from interval {1} on is due by the end of interval {2}, and none of these is open | Arbeit, die ab Intervall {1} getan werden kann, ist bis zum Ende von Intervall {2} fällig, und keines davon ist offen | 从时段 {1} 起可做的工作须在时段 {2} 结束前完成，而其间没有营业的时段
years | Jahre | 年数
{1} agents serve at most {2} of {3} erlangs if nobody hangs up, with any number of lines | {1} Agenten bedienen höchstens {2} von {3} Erlang, wenn niemand auflegt, mit beliebig vielen Leitungen | 没有人挂断时，{1} 名座席无论多少线路最多服务 {3} 爱尔朗中的 {2}
{1} as in '{2}': forecast all from the same startDate | {1} wie in '{2}': alle vom selben startDate an vorhersagen | {1}，与 '{2}' 相同：请都从同一个 startDate 预测
{1} ascending numbers | {1} aufsteigende Zahlen | {1} 个递增的数
{1} factors | {1} Faktoren | {1} 个系数
{1} goes from {2} to {3} between the two ends and never is {4} | {1} geht zwischen beiden Enden von {2} bis {3} und ist nie {4} | {1} 在两端之间从 {2} 到 {3}，从不等于 {4}
{1} numbers of 0 or more, one for each period | {1} Zahlen ab 0, eine je Periode | {1} 个不小于 0 的数，每期一个
{1} numbers, one for each interval from the first instant of schedule or log to the last | {1} Zahlen, eine je Intervall vom ersten Zeitpunkt des Dienstplans oder Protokolls bis zum letzten | {1} 个数，从班表或日志的第一个时刻到最后一个，每个时段一个
'{1}' (what {2} returns; if it is older, {3}) | '{1}' (was {2} zurückgibt; ist es älter: {3}) | '{1}'（{2} 的结果；若较旧：{3}）
{1}, or a list of such | {1}, oder eine Liste davon | {1}，或其列表
{1}, or a multiple of that | {1}, oder ein Vielfaches davon | {1}，或其倍数
{1}, or one for each period | {1}, oder eines je Periode | {1}，或每期一个
{1}, the only one that this halfhour reads: {2} | {1}; nur das liest dieses halfhour: {2} | {1}，这个 halfhour 只读它：{2}
`;
