import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { roleNames, type Role } from '../../../api/people/index.ts'
import { Cards } from '../../../api/points/index.ts'
import { toId } from '../../../api/platform/index.ts'
import { Farmyard } from '../../adoption/support/farmyard.ts'
import type { House } from '../../support/house.ts'
import { handAt, home } from '../../support/union.ts'
import { paths, village, type Agent } from '../../support/village.ts'
import { placeOf } from './people.ts'

/** A village and a union in the middle of their life, and the people in it by their roles. */
export class Life {
  readonly house: House
  readonly yard: Farmyard
  private readonly agents = new Map<Role, Agent>()
  private pictures = 0

  private constructor(house: House, yard: Farmyard) {
    this.house = house
    this.yard = yard
  }

  static async begin(house: House): Promise<Life> {
    const life = new Life(house, await Farmyard.open(house))
    const { clerk, approver, cashier, farmer } = life.yard
    const known = { clerk, approver, settlement_clerk: cashier, farmer }
    for (const role of roleNames) {
      const own = (known as Partial<Record<Role, Agent>>)[role]
      life.agents.set(role, own ?? (await life.comes(role)))
    }
    return life
  }

  /** Somebody more in a role, at its place. */
  comes(role: Role): Promise<Agent> {
    return this.yard.comes(role, { at: placeOf[role] ?? paths.village })
  }

  readonly as = (role: Role): Agent => {
    const agent = this.agents.get(role)
    if (!agent) throw new Error(`nobody is ${role}`)
    return agent
  }

  /** The buyers of the story, each at their own place. */
  buyer(role: 'employee' | 'steward' | 'canteen') {
    return { agent: this.as(role), place: placeOf[role]?.split('/').at(-2) ?? home }
  }

  /** A photograph that nobody has handed in before. */
  async photo(by: Agent, place = village): Promise<string> {
    this.pictures += 1
    const background = { r: this.pictures % 256, g: 90, b: 10 }
    const image = sharp({ create: { width: 16, height: 12, channels: 3, background } })
    const bytes = await image.png().toBuffer()
    return (await handAt(by, place, '/photos', bytes, 'image/png').expect(200)).body.id
  }

  /** What a scanner reads from a household's card. */
  async cardOf(household: string): Promise<string> {
    const filter = { household: toId(household), place: paths.village, state: 'active' as const }
    const card = await Cards.findOne(filter).lean()
    return `QS1:${card?.secret ?? ''}`
  }
}

/** A change by any method, under a fresh key. */
export function change(
  agent: Agent,
  method: 'put' | 'patch' | 'delete',
  place: string,
  path: string,
  body?: object,
) {
  const request = agent[method](`/api/places/${place}${path}`)
  return request.set('Idempotency-Key', randomUUID()).send(body)
}
