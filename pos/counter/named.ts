import { ApiRefusal } from '../../ui/api/refusal.ts'

/** The server names goods by their id; people by what is written on them. */
export function named(refusal: ApiRefusal, goods: readonly { id: string; name: string }[]) {
  const name = goods.find(({ id }) => id === refusal.details.goods)?.name
  if (!name) return refusal
  const { status, code, details, requestId, message } = refusal
  return new ApiRefusal(status, code, { ...details, name }, requestId, message)
}
