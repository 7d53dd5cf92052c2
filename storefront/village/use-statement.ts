import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useWords } from '../../ui/words/index.ts'
import { useUnitWords } from './unit-words.ts'
import { useVillager, type Statement, type Unit } from './use-villager.ts'

export type Line = Statement['lines'][number]

const named = new Set(['goods', 'advance', 'pool', 'collective', 'services', 'prize', 'correction'])

/** A statement, and the animals in it with the pictures of their weighing. */
export function useStatement(id: () => string) {
  const { code } = useVillager()
  const at = () => ({ place: code.value, statement: id() })
  async function read() {
    const statement = await api.get('/places/{place}/my/statements/{statement}', at())
    const sold = statement.lines.filter(
      ({ why, subject }) => why === 'goods' && subject.kind === 'unit',
    )
    const ids = [...new Set(sold.map(({ subject }) => subject.id))].slice(0, 12)
    // A picture that cannot be had is no reason to keep the money from being shown.
    const found = await Promise.all(
      ids.map((unit) =>
        api
          .get('/places/{place}/adoption/units/{unit}', { place: code.value, unit })
          .catch(() => null),
      ),
    )
    return { statement, units: new Map(found.flatMap((unit) => (unit ? [[unit.id, unit]] : []))) }
  }
  const load = useLoad(() => `statement ${id()}`, read)
  const statement = computed(() => load.data.value?.statement)
  const gone = computed(() => load.refusal.value?.status === 404)
  const confirming = useAct((_: null, key) =>
    api.post('/places/{place}/my/statements/{statement}/confirm', at(), undefined, key),
  )
  const disputing = useAct((body: { text: string }, key) =>
    api.post('/places/{place}/my/statements/{statement}/dispute', at(), body, key),
  )
  async function confirm() {
    await confirming.run(null)
    // Also when it was refused: somebody else of the household may have nodded already.
    await load.reload()
  }
  async function dispute(text: string) {
    const done = await disputing.run({ text })
    if (done) await load.reload()
    return !!done
  }
  return { load, statement, gone, confirming, disputing, confirm, dispute }
}

/** How a statement is said: its title, its lines, and all of it aloud. */
export function useStatementWords(units: () => Map<string, Unit>) {
  const { t, money, saidMoney, day } = useWords()
  const { speciesOf, youngOf } = useUnitWords()
  const unitOf = (line: Line) =>
    line.subject.kind === 'unit' ? units().get(line.subject.id) : undefined
  const titleOf = (line: Line) => {
    const unit = unitOf(line)
    if (line.why === 'goods')
      return unit ? t('village.why.goodsOf', { what: speciesOf(unit) }) : t('village.why.goods')
    if (line.why === 'advance')
      return t(line.fen < 0 ? 'village.why.advance' : 'village.why.advanced', {
        young: unit ? youngOf(unit) : t('village.young.other'),
      })
    return t(`village.why.${named.has(line.why) ? line.why : 'other'}`)
  }
  const heading = (statement: Statement) => {
    const sold = statement.lines.filter(({ why }) => why === 'goods')
    const kinds = new Set(sold.map((line) => (unitOf(line) ? speciesOf(unitOf(line)!) : '')))
    const [only] = kinds
    return kinds.size === 1 && only ? t('village.moneyFor', { what: only }) : t('village.moneyOf')
  }
  const aloud = (statement: Statement) =>
    t('village.statementSaid', {
      sum: saidMoney(statement.totalFen),
      lines: statement.lines
        .map((line) =>
          t(line.fen < 0 ? 'village.lineLess' : 'village.lineMore', {
            title: titleOf(line),
            sum: saidMoney(Math.abs(line.fen)),
            what: line.what,
          }),
        )
        .join(''),
      when: stateLine(statement),
    })
  /** What happens next, or what happened. */
  const stateLine = (statement: Statement) =>
    t(`village.state.${statement.state}`, {
      n: statement.payDays,
      day: day(statement.paidAt ?? statement.payBy ?? statement.upTo),
      money: money(statement.totalFen),
    })
  return { titleOf, unitOf, heading, aloud, stateLine }
}
