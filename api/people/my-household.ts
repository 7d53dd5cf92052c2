import { accountOf, missing, type Actor, type FileReply } from '../platform/index.ts'
import { householdOf } from './households.ts'
import { masked } from './names.ts'
import type { Household } from './people.model.ts'
import { photoBytes } from './photos.ts'

/** The household that the account is bound to: never one that was asked for. */
export async function ownHousehold(actor: Actor): Promise<Household> {
  const { household } = accountOf(actor)
  if (!household) throw missing('household')
  return await householdOf(actor, household)
}

export async function showMyHousehold(actor: Actor) {
  const { _id, code, group, headName, persons, photo } = await ownHousehold(actor)
  return {
    id: String(_id),
    code,
    group,
    headName,
    masked: masked(headName),
    persons: persons.map(({ name, relation }) => ({ name, relation })),
    hasPhoto: photo !== undefined,
  }
}

export async function showMyPhoto(actor: Actor): Promise<FileReply> {
  const { place, photo } = await ownHousehold(actor)
  if (!photo) throw missing('photo')
  return await photoBytes(place, photo)
}
