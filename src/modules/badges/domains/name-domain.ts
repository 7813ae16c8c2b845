import { z } from 'zod'
import { readDomain } from '../../../gateways/websites/port.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationIn, organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { findIssuer } from '../issuers/issuer.ts'
import { speaksForIssuer } from './check-domain.ts'
import { nameDomain } from './store.ts'

/** A domain as it is typed. */
export const DomainInput: z.ZodType<string> = z.string().transform((typed, context) => {
  const domain = readDomain(typed)
  if (domain === undefined)
    context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'needed' : 'not-a-domain' })
  return domain ?? ''
})

/** An issuer says which website is theirs. It counts for nothing until the website says so, too. */
export const nameIssuerDomain: Operation<{ domain: string }, { domain: string }> = command('badges.name-domain', {
  stepUp: 'staff',
  input: z.object({ domain: DomainInput }),
  allow: ({ actor }) => speaksForIssuer(actor) && organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input: { domain }, tx, now }) => {
    const organisation = organisationIn(actor) ?? ''
    const issuer = await findIssuer(tx, { organisation })
    if (!issuer) return refusal('badges.not-an-issuer', 403)
    await nameDomain(tx, organisation, { domain, did: issuer.did }, now)
    return { value: { domain }, subject: organisation }
  },
})
