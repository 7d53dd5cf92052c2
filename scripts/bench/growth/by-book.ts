import { redeem, counterScenes } from '../counter/counter-scenes.ts'
import { counterSystems, type CounterSystems } from '../counter/counter-systems.ts'
import { makeVillage, type World } from '../counter/world.ts'
import { drop, openFresh, proveBooks, reconnect } from '../databases.ts'
import { doInTurn, keepTime, type Grown, type Unit } from '../grown.ts'
import type { Settings } from '../part.ts'
import { turns } from '../measure.ts'
import { keep, sideBySide, type Series } from '../side-by-side.ts'
import type { GrowthPlan } from './measure-growth.ts'
import { unitsOf } from './operations.ts'

/** A village's book after weeks, years and decades, each in a database of its own. */
interface Book {
  lines: number
  uri: string
  world: World
  systems: CounterSystems
}

export interface BooksGrown {
  grown: Grown[]
  /** The product and medici side by side, by the number of lines. */
  beside: Map<number, Series[]>
}

/** In each round every book has its turn as often, so that a busy minute falls on all. */
const passes = 4

/** Books with ever more lines; each has its turn in every round. */
export async function growBooks(settings: Settings, plan: GrowthPlan): Promise<BooksGrown> {
  const { tell } = settings
  const books: Book[] = []
  const measured: BooksGrown = {
    grown: [],
    beside: new Map(plan.book.map((lines) => [lines, []])),
  }
  try {
    for (const lines of plan.book) {
      books.push(await openBook(settings, plan, lines))
      tell(`a book of ${lines} lines`)
    }
    for (const book of books) await serve(book, 3, () => undefined)
    for (let round = 0; round < plan.rounds; round += 1) {
      for (let pass = 0; pass < passes; pass += 1) {
        for (const book of turns(books, pass)) {
          await serve(book, Math.ceil(plan.each / passes), (unit, ms) =>
            keepTime(measured.grown, unit, round, ms),
          )
        }
      }
      for (const book of turns(books, round)) await besideMedici(book, measured, plan)
      tell(`books, round ${round + 1} of ${plan.rounds}`)
    }
  } finally {
    for (const { systems } of books) await systems.stop()
  }
  for (const { uri } of books) {
    await proveBooks(uri)
    await drop(uri)
  }
  return measured
}

async function openBook({ uriOf }: Settings, plan: GrowthPlan, lines: number): Promise<Book> {
  const uri = uriOf(`book_${lines}`)
  await openFresh(uri)
  const world = await makeVillage(plan.households, lines / plan.households)
  return { lines, uri, world, systems: await counterSystems(uri) }
}

/** The counter's operations, so many of each. */
async function serve(
  { lines, uri, world, systems }: Book,
  count: number,
  keep: (unit: Unit, ms: number) => void,
): Promise<void> {
  await reconnect(uri)
  await doInTurn(unitsOf(lines, systems, world, world.households), count, keep)
}

async function besideMedici(
  { lines, uri, world, systems }: Book,
  { beside }: BooksGrown,
  { counts }: GrowthPlan,
): Promise<void> {
  await reconnect(uri)
  const sales = counterScenes(world).find((scene) => scene.what === redeem)!
  for (const [clients, count] of counts) {
    const slices = await sideBySide([systems.medici, systems.product], sales, clients, count)
    for (const [system, slice] of slices) {
      keep(beside.get(lines)!, { what: redeem, clients, system }, slice)
    }
  }
}
