import { newId } from '../../api/platform/index.ts'

type Write = 'updateOne' | 'updateMany' | 'bulkWrite'
type Writer = (what: object, ...rest: unknown[]) => unknown

/**
 * Lets the model's next write of this kind miss what it was to change, as when somebody else had
 * been there just before; a bulk misses its first.
 */
export function missOnce(model: Record<Write, unknown>, write: Write): void {
  const original = model[write] as Writer
  model[write] = ((what, ...rest) => {
    model[write] = original
    const missed = Array.isArray(what) ? what.slice(1) : { ...what, _id: newId() }
    return original.call(model, missed, ...rest)
  }) satisfies Writer
}
