import { expect } from 'chai'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { en as shared } from '../../ui/words/en.ts'
import { zh as sharedZh } from '../../ui/words/zh.ts'

type Words = { [key: string]: string | Words }

const fronts = ['pos', 'workteam', 'storefront'].filter((front) =>
  existsSync(join(front, 'words/zh.ts')),
)

const wordsOf = async (front: string, language: 'zh' | 'en'): Promise<Words> => {
  const module = (await import(`../../${front}/words/${language}.ts`)) as Record<string, Words>
  return { ...(language === 'zh' ? sharedZh : shared), ...module[language] }
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(vue|ts)$/.test(file) && !/(^|\/)words\//.test(file))
    .map((file) => join(folder, file))

/** Every whole key that is asked for; keys made of parts are seen by their first part. */
function keysIn(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key!)
}

function lookUp(words: Words, key: string): unknown {
  return key.split('.').reduce<unknown>((at, part) => (at as Words | undefined)?.[part], words)
}

function leaves(words: Words, at = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value]] : leaves(value, `${at}${key}.`),
  )
}

// What two fronts print together (ui/print) speaks with the words of those two.
const sharedFiles = filesOf('ui').filter((file) => !file.startsWith(join('ui', 'print')))

describe('the words of a front', () => {
  for (const front of fronts) {
    it(`has every sentence that ${front} shows`, async () => {
      const words = await wordsOf(front, 'zh')
      const unknown = [...filesOf(front), ...sharedFiles].flatMap((file) =>
        keysIn(file)
          .filter((key) => typeof lookUp(words, key) !== 'string')
          .map((key) => `${file}: ${key}`),
      )
      expect(unknown).to.deep.equal([])
    })

    it(`fills the same blanks in both languages of ${front}`, async () => {
      const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      const english = await wordsOf(front, 'en')
      const extra = leaves(await wordsOf(front, 'zh')).filter(([key, chinese]) => {
        const other = blanks(String(lookUp(english, key)))
        return other.some((blank) => !blanks(chinese).includes(blank))
      })
      expect(extra).to.deep.equal([])
    })

    it(`keeps Chinese text of ${front} in its word files`, () => {
      const stray = filesOf(front)
        .filter((file) => file.endsWith('.vue'))
        .filter((file) => /<template>[\s\S]*[一-鿿]/.test(withoutComments(file)))
      expect(stray).to.deep.equal([])
    })
  }
})

const withoutComments = (file: string) => readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '')
