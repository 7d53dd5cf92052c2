import { pinyin } from 'pinyin-pro'
import { addMonths, type Day } from '../platform/index.ts'
import type { Household, Person } from './people.model.ts'

/** The commoner surnames of two characters. */
const doubleSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '东方',
  '长孙',
  '宇文',
  '端木',
]

/** How a name is shown in public: the surname and a star. */
export function masked(name: string): string {
  const surname = doubleSurnames.find((double) => name.startsWith(double)) ?? [...name][0] ?? ''
  return `${surname}*`
}

/** Below 18 on the given day; without a birthday on file, not taken for one. */
export function isMinor(person: Pick<Person, 'born'>, today: Day): boolean {
  return person.born !== undefined && addMonths(person.born, 18 * 12) > today
}

/** What a household is found by: its code, every name, full pinyin and initials. */
export function searchText(household: Pick<Household, 'code'>, names: readonly string[]): string {
  const spoken = names.flatMap((name) => [
    name,
    pinyin(name, { toneType: 'none', type: 'array' }).join(''),
    pinyin(name, { toneType: 'none', type: 'array', pattern: 'first' }).join(''),
  ])
  return [household.code, ...spoken].join(' ').toLowerCase()
}
