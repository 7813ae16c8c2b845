import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { organisationCard } from '../../identity/index.ts'
import { notify } from '../notify.ts'
import { notices } from '../own-notices.ts'
import { keepHearing, listenersOf } from './store.ts'
import { type Theme, themes } from './themes.ts'

/** What an administrator decides for a colleague. */
type HearFor = { readonly person: string; readonly themes: Theme[]; readonly fixed: boolean }

/** Decides what another member hears; they are told by whom. By what they are told, each decides themselves. */
export const hearFor: Operation<HearFor, { person: string }> = command('notifications.hear-for', {
  input: z.object({ person: z.uuid(), themes: z.array(z.enum(themes)).max(20), fixed: z.boolean() }),
  allow: ({ actor }) =>
    actor.kind === 'person' && actor.acting.role !== 'person' && actor.acting.administrator && !actor.program,
  run: async ({ actor, input: { person, themes: wanted, fixed }, tx, now }) => {
    if (actor.kind !== 'person' || actor.acting.role === 'person') return refusal('platform.not-yours', 403)
    const { organisation } = actor.acting
    if (person === actor.person) return refusal('notifications.decide-for-yourself', 409)
    const known = (await listenersOf(tx, organisation)).some((one) => one.person === person)
    if (!known) return refusal('platform.not-found', 404)
    const hears = themes.filter((one) => wanted.includes(one))
    await keepHearing(tx, now, { person, organisation, hears, by: { person: actor.person, name: actor.name, fixed } })
    const name = (await organisationCard(tx, organisation))?.name ?? ''
    await notify(tx, now, notices.heardFor(person, name, actor.name))
    return { value: { person }, subject: person }
  },
})
