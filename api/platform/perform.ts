import type { Actor } from './actor.ts'
import type { Endpoint } from './endpoint.ts'
import { inTurn } from './turns.ts'
import { write } from './write.ts'

/** Carries out what a route declares: a command once, under its key; an answer as it is now. */
export async function perform(
  endpoint: Endpoint,
  actor: Actor,
  input: object,
): Promise<{ reply: unknown; replayed: boolean }> {
  if (!endpoint.isCommand) {
    const reply = inSchema(endpoint, await endpoint.run(actor, input as never))
    return { reply, replayed: false }
  }
  // A file made in `prepare` is not what the client sent: the hash is of what was sent.
  const { prepared: _made, ...sent } = input as { prepared?: unknown }
  const name = `${endpoint.method} ${endpoint.path}`
  const hashed = actor.place ? { at: actor.place.code, ...sent } : sent
  const turns = endpoint.turns?.(input as never) ?? []
  return await inTurn(turns, () =>
    write(actor, name, hashed, async () =>
      inSchema(endpoint, await endpoint.run(actor, input as never)),
    ),
  )
}

/** Strips what the reply does not declare, so that no field leaks by accident. */
function inSchema(endpoint: Endpoint, reply: unknown): unknown {
  return 'fileTypes' in endpoint.reply ? reply : endpoint.reply.parse(reply)
}
