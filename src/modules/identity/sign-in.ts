import { z } from 'zod'
import { type Operation, command } from '../../platform/operation/command.ts'
import { adoptPerson, wasHere } from './adopt-person.ts'
import { personCame } from './events.ts'
import { endSessions, openSession } from './session.ts'

/** What the provider said, the device's name, and the session that this one takes the place of (rotation at sign-in). */
export type SignIn = {
  subject: string
  name: string
  email?: string | undefined
  birthDate?: string | undefined
  linkingId?: string | undefined
  assurance: 'low' | 'substantial' | 'high'
  device: string
  replaces?: string | undefined
}

const Claimed: z.ZodType<SignIn> = z.object({
  subject: z.string().min(1).max(300),
  name: z.string().min(1).max(100),
  email: z.email().optional(),
  birthDate: z.iso.date().optional(),
  linkingId: z.string().max(200).optional(),
  assurance: z.enum(['low', 'substantial', 'high']),
  device: z.string().max(400),
  replaces: z.uuid().optional(),
})

/** Signs a person in: found or made, with a new session. Called by the callback page under the system's name, after the provider vouched. */
export const signIn: Operation<SignIn, { token: string; person: string }> = command('identity.sign-in', {
  secret: true,
  input: Claimed,
  allow: ({ actor }) => actor.kind === 'system',
  run: async ({ input, tx, now, call }) => {
    const { subject, name, email, birthDate, linkingId, assurance, device, replaces } = input
    const before = await wasHere(tx, subject)
    const person = await adoptPerson(tx, call.node, {
      subject,
      name,
      ...(email !== undefined && { email }),
      ...(birthDate !== undefined && { birthDate }),
      ...(linkingId !== undefined && { linkingId }),
    })
    if (replaces !== undefined) await endSessions(tx, now, person, replaces)
    const { token, id } = await openSession(tx, now, { person, device, assurance, by: 'identity' })
    return { value: { token, person }, subject: id, ...(!before && { facts: [personCame({ person })] }) }
  },
})
