import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { openSession } from './session.ts'

const Name = z.string().trim().min(1).max(60)

/**
 * Opens a session for a program of the person (another system that speaks our API), in the role taken now. The token is shown
 * once; the session stands in the device list, rests and ends like any other.
 */
export const connectProgram: Operation<{ name: string }, { token: string }> = command('identity.connect-program', {
  secret: true,
  stepUp: 'key',
  input: z.object({ name: Name }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const actingFor = actor.acting.role === 'person' ? {} : { actingFor: actor.acting.organisation }
    const who = { person: actor.person, device: `API · ${input.name}`, assurance: actor.assurance, ...actingFor }
    const { id, token } = await openSession(tx, now, who)
    return { value: { token }, subject: id }
  },
})
