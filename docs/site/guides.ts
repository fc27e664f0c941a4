/** The guides by their titles in each language. */
export const guides = {
  'traffic-and-aht': {
    en: 'From an export to a history: traffic, handle times, accuracy',
    de: 'Vom Export zur Historie: Verkehr, Bearbeitungszeiten, Genauigkeit',
    zh: '从报表到历史数据：话务量、处理时长与准确度',
  },
  time: {
    en: 'Time: half-hours, zones and opening hours',
    de: 'Zeit: halbe Stunden, Zeitzonen und Öffnungszeiten',
    zh: '时间：半小时、时区与营业时间',
  },
  forecast: { en: 'Forecasting volume', de: 'Die Menge vorhersagen', zh: '预测话务量' },
  intraday: {
    en: 'What to do until closing',
    de: 'Was bis Schließung zu tun ist',
    zh: '下班之前该做什么',
  },
  staffing: {
    en: 'Staffing: from contacts to agents, people and hours',
    de: 'Personalbedarf: von Kontakten zu Agenten, Menschen und Stunden',
    zh: '人员需求：从话务量到人工座席、人数与工时',
  },
  erlang: { en: 'Queueing kernels', de: 'Warteschlangen: die Formeln', zh: '排队公式' },
  simulation: { en: 'Simulation', de: 'Simulation', zh: '仿真' },
  shifts: { en: 'Shifts', de: 'Schichten', zh: '班次' },
  rotation: {
    en: 'Rotation: rotas and rosters',
    de: 'Der Schichtplan: Rotation und Dienstplan',
    zh: '轮班：轮班表与排班表',
  },
  rosters: {
    en: 'Rosters of people who differ',
    de: 'Dienstpläne für Menschen, die sich unterscheiden',
    zh: '各不相同的员工的排班表',
  },
  leave: { en: 'How many may be off', de: 'Wie viele dürfen frei haben', zh: '多少人可以休假' },
  adherence: {
    en: 'Who kept to the schedule, and what it cost',
    de: 'Wer sich an den Plan hielt, und was es kostete',
    zh: '谁遵守了排班，代价多少',
  },
  cost: { en: 'What a contact costs', de: 'Was ein Kontakt kostet', zh: '一次接触的成本' },
  hiring: {
    en: 'Whom to hire, and when',
    de: 'Wen man wann einstellt',
    zh: '招多少人，何时招',
  },
  capacity: {
    en: 'Have we the people for the next two years',
    de: 'Reichen die Menschen für die nächsten zwei Jahre',
    zh: '今后两年人手够吗',
  },
} as const;

export type GuideName = keyof typeof guides;

/** Guides that are written in every language, those of the others in a folder of its name; the rest are in English. */
export const TRANSLATED_GUIDES: ReadonlySet<GuideName> = new Set([
  'traffic-and-aht',
  'forecast',
  'staffing',
  'shifts',
  'rotation',
  'cost',
] as const);
