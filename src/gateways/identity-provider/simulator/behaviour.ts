import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'

/** How the simulated provider behaves: as it should, late, never, not at all, saying no, or answering another sign-in. */
export type Behaviour = 'usual' | 'slow' | 'hanging' | 'down' | 'denying' | 'wrong-nonce'

const slowMs = 400

/** Delays or drops an answer as the behaviour says. True when there will be no answer. */
export async function misbehave(behaviour: Behaviour, reply: FastifyReply): Promise<boolean> {
  if (behaviour === 'slow') await pause(slowMs)
  if (behaviour === 'hanging') reply.hijack()
  return behaviour === 'hanging'
}
