import { expect } from 'chai'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ApiRefusal } from '../../ui/api/refusal.ts'
import { refusalLine } from '../../ui/words/refusals.ts'
import { en } from '../../ui/words/en.ts'
import { zh } from '../../ui/words/zh.ts'

const said = (code: string, details = {}, status = 422) =>
  refusalLine(new ApiRefusal(status, code, details, 'r-7'), 'zh')

const listTs = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))

describe('a refusal in words', () => {
  it('says what happened, then what to do, with the figures filled in', () => {
    expect(said('points_short', { short: 1200 })).to.equal('分不够，差 12 分。少拿一样再试。')
    expect(said('sold_out', { name: '大米 10 斤', left: 2 })).to.equal(
      '大米 10 斤不够了，只剩 2。少拿一个，或者换一样。',
    )
  })

  it('still reads well when a detail is missing', () => {
    expect(said('sold_out')).to.equal('这样东西不够了，只剩不多。少拿一个，或者换一样。')
  })

  it('takes the fault itself for what it does not know', () => {
    expect(said('something_new')).to.contain('不是您的错').and.to.contain('r-7')
    expect(said('boom', {}, 500)).to.contain('机器出了毛病')
  })

  it('has a sentence for every code the API can say', () => {
    const source = listTs('api')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const codes = source.matchAll(/Refusal\(\s*(?:'[a-z_]+'|\d+),\s*'([a-z_]+)'/g)
    const unknown = [...codes].map(([, code]) => code!).filter((code) => !(code in zh.refusals))
    expect([...new Set(unknown)]).to.deep.equal([])
  })

  it('knows every sentence in both languages, with the same blanks', () => {
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const [code, words] of Object.entries(zh.refusals)) {
      const other = en.refusals[code as keyof typeof en.refusals]
      expect(blanks(other.what + other.next), code).to.deep.equal(blanks(words.what + words.next))
    }
  })
})
