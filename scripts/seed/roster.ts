import { writeXlsx } from 'hucre'
import { rosterColumns } from '../../api/people/index.ts'
import { Random } from './random.ts'

/** Plainly made-up names: common surnames with the names of the twenty-four solar terms. */
const surnames = [...'张李王赵陈刘周吴孙何郑冯唐许罗杨黄徐高林']
const terms =
  '立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒'.split(
    ' ',
  )
const groups = ['一组', '二组', '三组', '四组', '五组']
const perGroup = 104

/** Households that the demo's story speaks of, by code. */
export const storyHeads: Record<string, string> = {
  '1-012': '李谷雨',
  '1-019': '郑惊蛰',
  '1-030': '刘大暑',
  '2-009': '周秋分',
  '2-015': '赵春分',
  '2-028': '许立秋',
  '2-037': '张立春',
  '3-008': '王小寒',
  '3-014': '唐处暑',
  '3-026': '孙芒种',
  '4-004': '何寒露',
  '4-021': '陈夏至',
  '5-002': '冯大寒',
  '5-017': '吴小满',
}

/** Households of the work team, who live in the village like everyone else. */
const teamHeads: Record<string, string> = {
  '1-031': '刘霜降',
  '2-060': '周白露',
  '3-060': '赵立夏',
  '3-061': '唐小雪',
  '4-050': '何冬至',
  '4-060': '陈小暑',
  '5-060': '冯大雪',
}

const known = { ...storyHeads, ...teamHeads }

/** Near kin in the story, both ways. */
const kin: Record<string, string> = { '1-030': '1-031', '1-031': '1-030' }

type Row = Record<keyof typeof rosterColumns, string>

/** 520 households in five groups, one row a person. */
export function rosterRows(): Row[] {
  const random = new Random(20261116)
  return groups.flatMap((group, index) =>
    Array.from({ length: perGroup }, (_, at) => {
      const code = `${index + 1}-${String(at + 1).padStart(3, '0')}`
      return householdRows(random, group, code)
    }).flat(),
  )
}

function householdRows(random: Random, group: string, code: string): Row[] {
  const given = (known as Record<string, string>)[code]
  const surname = given?.[0] ?? random.pick(surnames)
  const headBorn = random.between(1941, 1985)
  const head = given ?? surname + random.pick(terms)
  const person = (name: string, relation: string, sex: '男' | '女', year: number): Row => ({
    group,
    code,
    name,
    relation,
    sex,
    born: birthday(random, year),
    // Numbers that no exchange gives out.
    phone: relation === '户主' ? `0000-${String(random.between(1000000, 9999999))}` : '',
    kin: relation === '户主' ? (kin[code] ?? '') : '',
  })
  const rows = [person(head, '户主', random.pick(['男', '女'] as const), headBorn)]
  if (random.next() < 0.75) {
    rows.push(person(random.pick(surnames) + random.pick(terms), '配偶', '女', headBorn + 2))
  }
  for (let child = random.between(0, 3); child > 0; child -= 1) {
    const name = surname + random.pick(terms) + random.pick(['', '一', '二'])
    if (rows.some((row) => row.name === name)) continue
    const sex = random.pick(['男', '女'] as const)
    rows.push(person(name, '子女', sex, Math.min(2022, headBorn + random.between(22, 38))))
  }
  return rows
}

function birthday(random: Random, year: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0')
  return `${year}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`
}

/** The sample roster as a workbook, with the heads that the import looks for. */
export async function rosterWorkbook(rows: Row[] = rosterRows()): Promise<Buffer> {
  const columns = Object.entries(rosterColumns).map(([key, header]) => ({ key, header, width: 14 }))
  const bytes = await writeXlsx({ sheets: [{ name: '花名册', columns, data: rows }] })
  return Buffer.from(bytes)
}
