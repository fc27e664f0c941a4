import type { ARGUMENTS_EN } from './arguments-en.ts';

/** What is wrong on the command line, in Chinese. */
export const ARGUMENTS_ZH: Readonly<Record<keyof typeof ARGUMENTS_EN, string>> = {
  'argument.file': '{file}：{what}',
  'argument.unreadable': '{file}：无法读取（{code}）',
  'argument.noFile': '{file}：没有这个文件',
  'argument.noObject': '{file}：应为一个选项对象',
  'argument.noJson': '{file} 不是 JSON：{what}',
  'argument.share': '--{flag} 应为大于 0、不超过 1 的小数（输入：{text}）',
  'argument.part': '--{flag} 应为 0 到 1 之间（不含 1）的小数（输入：{text}）',
  'argument.count': '--{flag} 应为不小于 0 的整数（输入：{text}）',
  'argument.days': '--{flag} 应为不超过 366 的整数天（输入：{text}）',
  'argument.minutes': '--{flag} 应为不超过 240 的整数分钟（输入：{text}）',
  'argument.seconds': '--{flag} 应为大于 0 的秒数（输入：{text}）',
  'argument.serviceLevel': '--service-level 应写成 80/20：百分比，然后秒数（输入：{text}）',
  'argument.shiftHours':
    '--shift-hours 应为 2 到 12 的工时，以一刻钟为单位，如 8,6（输入：{text}）',
  'argument.shifts': '--shifts 必须是 {presets} 之一（得到 {text}）',
  'argument.lengths': '--shift-hours 和 --part-time 只用于 --shifts classic',
  'argument.edges': '--interval-start 与 --interval-end 不能同时使用',
  'argument.units':
    '--units 须为单位、mean 或 total，或两者如 seconds,mean；单位有 seconds、milliseconds、minutes、minutes-seconds、hours、days（输入：{text}）',
  'argument.duplicates': '--duplicates 须为 add 或 last（输入：{text}）',
  'argument.dateOrder': '--date-order 应为 dmy 或 mdy（输入：{text}）',
  'argument.language': '--language 应为 {languages} 之一（输入：{text}）',
  'argument.locale': '--locale 应写成 de-DE 或 en-GB 的样子（输入：{text}）',
  'argument.pairs':
    '--{flag} 应写成 {example} 的样子：先写文件中的名称，再写它的含义（输入：{text}）',
  'argument.open': "--open 应写成 'Mon-Fri 08:00-20:00, Sat 09:00-14:00' 的样子（输入：{text}）",
  'argument.unknown': '没有 {text}；--help 列出所有选项',
  'argument.needsValue': '{text} 后面需要一个值；以 - 开头的值写成 {text}=值',
  'argument.takesNone': '{text} 不带值',
  'argument.alone': '{text} 不属于任何选项；--help 列出所有选项',
};
