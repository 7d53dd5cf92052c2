import type { SameKeys } from '../words/locale.ts'

const zh = {
  title: '{place}积分公示',
  when: '{year}年 第 {number} 期　{posted} 贴出，{ends}止',
  page: '第 {n} 张，共 {of} 张',
  ask: '看看对不对。觉得不对，这{days}天里都能说。',
  how: '到村委会说，打电话说，扫码说，都行。最多 7 个工作日就给答复。',
  who: '户主',
  code: '组 户号',
  what: '做了什么',
  basis: '依据',
  points: '加分',
  basisIs: '第 {n} 条',
  disputed: '正在核实',
  struck: '不加',
  sum: '{households} 户 {entries} 件。',
  sumDisputed: '{households} 户 {entries} 件，其中 {disputed} 件正在核实，不算在内。',
  total: '合计',
  goesOn: '后面还有一张。',
  scan: '扫码看这一期，提意见。',
  committee: '村委会电话：{phone}',
  township: '乡里电话：{phone}',
  seal: '{place}村民议事会（章）',
  sealDay: '{year}年{day}',
  qr: '这一期公示的二维码',
}

const en: SameKeys<typeof zh> = {
  title: 'Points notice of {place}',
  when: '{year}, issue {number}: posted {posted}, up until {ends}',
  page: 'Sheet {n} of {of}',
  ask: 'Please see whether it is right. You may speak up within these {days} days.',
  how: 'At the village office, by telephone, or by scanning. Answered within 7 working days.',
  who: 'Household',
  code: 'Group, code',
  what: 'What was done',
  basis: 'Basis',
  points: 'Points',
  basisIs: 'rule {n}',
  disputed: 'being looked into',
  struck: 'struck',
  sum: '{households} households, {entries} entries.',
  sumDisputed:
    '{households} households, {entries} entries; {disputed} being looked into, not counted.',
  total: 'Total',
  goesOn: 'Goes on overleaf.',
  scan: 'Scan to see this notice and to speak up.',
  committee: 'Village office: {phone}',
  township: 'Township: {phone}',
  seal: 'Council of {place} (seal)',
  sealDay: '{day} {year}',
  qr: 'QR code of this notice',
}

/** What the printed sheet says; every front that prints it takes these along as `sheet`. */
export const sheet = { zh, en }
