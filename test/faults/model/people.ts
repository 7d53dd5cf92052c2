import type { Role } from '../../../api/people/index.ts'
import { canteen, home, unionPaths } from '../../support/union.ts'
import { paths, village } from '../../support/village.ts'

/** Where somebody acts. */
export interface Post {
  roles: readonly Role[]
  /** Code and path of the place. */
  code: string
  path: string
  /** Number of their household. */
  household?: number
}

const here = (...roles: Role[]): Post => ({ roles, code: village, path: paths.village })
const atHome = (...roles: Role[]): Post => ({ roles, code: home, path: unionPaths.home })
const farmer = (household: number): Post => ({ ...here('farmer'), household })

/**
 * Everybody in a story. Some hold two roles, so that they can be refused for having had a hand
 * in something already.
 */
export const people = {
  reporter: here('liaison'),
  checker: here('liaison', 'council'),
  council: here('council', 'approver'),
  approver: here('approver', 'council'),
  elder: here('council'),
  keeper0: here('keeper'),
  keeper1: here('keeper'),
  administrator: here('administrator'),
  clerk: here('clerk'),
  cashier: here('settlement_clerk', 'settlement_approver'),
  first: here('settlement_approver'),
  second: here('settlement_approver'),
  farmer0: farmer(0),
  farmer1: farmer(1),
  farmer2: farmer(2),
  farmer3: farmer(3),
  buyer0: atHome('employee'),
  buyer1: atHome('employee'),
  steward: atHome('steward'),
  cook: {
    roles: ['canteen'],
    code: canteen,
    path: unionPaths.canteen,
  } satisfies Post as Post,
} as const satisfies Record<string, Post>
export type Who = keyof typeof people

/** Those who buy in the market and adopt. */
export const buyers = ['buyer0', 'buyer1', 'steward', 'cook'] as const
export type BuyerName = (typeof buyers)[number]

export const farmers = ['farmer0', 'farmer1', 'farmer2', 'farmer3'] as const
