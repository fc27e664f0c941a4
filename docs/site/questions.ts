/** A question of planners, in each language, and the page of the site that answers it. */
export interface PlannersQuestion {
  readonly en: string;
  readonly de: string;
  readonly zh: string;
  /** A calculator, or the heading of a guide: `live/rota`, `staffing#several-skills`. */
  readonly answer: string;
  /** Other words for it in all languages. */
  readonly words: string;
}

export const plannersQuestions: readonly PlannersQuestion[] = [
  {
    en: 'How many agents do I need for this half-hour?',
    de: 'Wie viele Agenten brauche ich für diese halbe Stunde?',
    zh: '这个半小时需要多少人工座席？',
    answer: 'live/half-hour',
    words:
      'how many people staff required agents erlang c calculator Personalbedarf Mitarbeiter Agenten Bedarf Erlang Rechner 座席 人数 话务员 需要几个人 爱尔兰',
  },
  {
    en: 'Why does one second of answer time, or one call, cost a whole agent?',
    de: 'Warum kostet eine Sekunde Annahmezeit oder ein Anruf einen ganzen Agenten?',
    zh: '为什么应答时限差一秒、多一个来电，就要多一个座席？',
    answer: 'staffing#one-half-hour-explained',
    words:
      'jump step one second rounding whole agents Sprung Sekunde aufrunden 跳变 一秒 取整 多一个人',
  },
  {
    en: 'I have contacts of a month. How do I get to half-hours?',
    de: 'Ich habe Kontakte eines Monats. Wie komme ich zu halben Stunden?',
    zh: '只有月度话务量，怎样分到半小时？',
    answer: 'recipes#from-a-month-to-half-hours',
    words:
      'month monthly volume to intervals distribute spread profile Monat Monatszahl verteilen Verteilung Halbstunden 月 月度 分摊 分配 半小时 时段',
  },
  {
    en: 'What does a bank holiday do to the forecast?',
    de: 'Was macht ein Feiertag mit der Vorhersage?',
    zh: '节假日对预测有什么影响？',
    answer: 'forecast#what-happens-inside',
    words:
      'public holiday calendar bank holidays Feiertag Feiertage Kalender Brückentag 节假日 假日 春节 国庆 日历',
  },
  {
    en: 'How do I plan for a campaign?',
    de: 'Wie plane ich eine Kampagne ein?',
    zh: '营销活动怎样计入预测？',
    answer: 'recipes#a-campaign',
    words:
      'campaign event mailing promotion marketing Kampagne Aktion Werbung Mailing Ereignis 活动 促销 营销 事件',
  },
  {
    en: 'How do I turn agents into people with shrinkage?',
    de: 'Wie werden aus Agenten mit Shrinkage Personen?',
    zh: '怎样用损耗率从座席算出排班人数？',
    answer: 'live/shrinkage',
    words:
      'shrinkage absence sickness leave breaks pay roll Schwund Abwesenheit Krankheit Urlaub Ausfall Pausen 损耗 损耗率 缺勤 病假 休假 小休 收缩率',
  },
  {
    en: 'Whom do I have to hire in the next twelve months?',
    de: 'Wen muss ich in den nächsten zwölf Monaten einstellen?',
    zh: '未来十二个月要招多少人？',
    answer: 'live/hiring',
    words:
      '12 months hiring recruiting attrition training class Einstellung einstellen Fluktuation Schulung zwölf Monate 招聘 招人 离职 流失 培训 12个月',
  },
  {
    en: 'How many may be on leave on this day?',
    de: 'Wie viele dürfen an diesem Tag Urlaub haben?',
    zh: '这一天可以有多少人休假？',
    answer: 'leave',
    words:
      'leave holiday vacation allotment day off request Urlaub Urlaubsquote frei Urlaubsantrag 休假 请假 年假 名额 放假',
  },
  {
    en: 'How do I staff chat and e-mail?',
    de: 'Wie besetze ich Chat und E-Mail?',
    zh: '在线聊天和邮件怎样配人？',
    answer: 'staffing#work-that-can-wait',
    words:
      'chat email e-mail messaging concurrency back office deferred Chat E-Mail Mail Rückstand gleichzeitig 聊天 在线 邮件 并发 工单 积压',
  },
  {
    en: 'It is noon and the day is busier than forecast. What now?',
    de: 'Es ist Mittag, und es ist mehr los als vorhergesagt. Was nun?',
    zh: '到中午来电比预测多，怎么办？',
    answer: 'forecast#within-the-day',
    words:
      'reforecast intraday noon today real time Mittag heute Tagessteuerung Nachprognose 中午 日内 重新预测 当天 实时',
  },
  {
    en: 'How good was my forecast?',
    de: 'Wie gut war meine Vorhersage?',
    zh: '我的预测准不准？',
    answer: 'traffic-and-aht#score-a-forecast',
    words:
      'forecast error accuracy wape mape mase bias Prognosefehler Fehler Genauigkeit Abweichung 预测误差 准确率 误差 精度 偏差',
  },
  {
    en: 'Which rota covers round the clock with twelve people?',
    de: 'Welcher Schichtplan deckt mit zwölf Leuten rund um die Uhr?',
    zh: '十二个人怎样全天候轮班？',
    answer: 'live/rota',
    words:
      'rota shift pattern 24/7 round the clock 12 people night rotation roster Schichtplan Dienstplan Schichtmodell rund um die Uhr Nachtschicht zwölf 轮班 排班 倒班 夜班 24小时 12个人 班表',
  },
  {
    en: 'What does one more point of service level cost?',
    de: 'Was kostet ein Punkt mehr Servicelevel?',
    zh: '服务水平提高一个百分点要多少成本？',
    answer: 'cost#agents-from-a-service-target',
    words:
      'cost of service level one more point price Kosten Servicelevel Prozentpunkt 成本 服务水平 百分点 提高',
  },
  {
    en: 'How sure is it that a half-hour meets its target?',
    de: 'Wie sicher erreicht eine halbe Stunde ihr Ziel?',
    zh: '半小时达标有多大把握？',
    answer: 'live/risk',
    words: 'risk probability confidence Risiko Wahrscheinlichkeit Sicherheit 风险 概率 把握 达标',
  },
  {
    en: 'Which shifts cover the day?',
    de: 'Welche Schichten decken den Tag?',
    zh: '哪些班次能覆盖全天？',
    answer: 'live/shifts',
    words:
      'shift design coverage breaks meals Schichtentwurf Deckung Pausen Schichten 班次 设计 覆盖 用餐',
  },
  {
    en: 'What does a contact cost?',
    de: 'Was kostet ein Kontakt?',
    zh: '每次接触的成本是多少？',
    answer: 'live/cost',
    words:
      'cost per contact call price resolution Kosten je Kontakt Anruf Lösung 成本 单次成本 每通电话',
  },
];
