import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import type { BreakerState } from '../../platform/breaker/make-breakers.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { type Service, service } from '../../platform/service.ts'

/** How a simulated system can be made to behave, to see what the service does then. */
export const behaviours = ['normal', 'slow', 'down', 'malformed', 'double'] as const
/** One of them. */
export type Behaviour = (typeof behaviours)[number]

/** A system that is not ours: its breaker, unless it was never asked since the start; how it behaves where it is simulated. */
export type OutsideSystem = { readonly name: string; readonly breaker?: BreakerState; readonly behaviour?: Behaviour }

/** The systems outside of this process. `behave` says whether that one is simulated in a demo; else nothing happens. */
export type OutsideSystems = {
  readonly states: () => Promise<readonly OutsideSystem[]>
  readonly behave: (tx: Tx, name: string, behaviour: Behaviour) => Promise<boolean>
}

/** The systems that this process asks; the wiring knows them. */
export const outsideSystems: Service<OutsideSystems> = service<OutsideSystems>('portal.outside-systems')

type Asked = { name: string; behaviour: Behaviour }

/** Makes a simulated agency behave otherwise, for every process of this node, until told again. Only in a demo. */
export const setBehaviour: Operation<Asked, Asked> = command('portal.set-behaviour', {
  input: z.object({ name: z.string().max(60), behaviour: z.enum(behaviours) }),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ input, call, tx }) =>
    (await outsideSystems.of(call.node).behave(tx, input.name, input.behaviour))
      ? { value: input, subject: input.name }
      : refusal('platform.not-found', 404),
})
