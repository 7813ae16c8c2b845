import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '../../../platform/http/page-call.ts'

/** The list of demo people: a form posted to `action` with `person` (a sub), or with `cancel`. */
export type ChooseProps = {
  readonly lang: Lang
  readonly action: string
  readonly people: readonly {
    readonly sub: string
    readonly name: string
    readonly story: string
    readonly birthDate?: string
  }[]
  /** Posted without choosing anybody. */
  readonly missing: boolean
}

/** Why there is no list. */
export type ErrorProps = { readonly lang: Lang; readonly kind: 'expired' | 'down' | 'wrong' }

/** The request a page answers, for what a layout needs of it (nonce, theme). */
export type Visit = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** How the simulated provider's pages look. They hold no script and no inline style. */
export type SimulatorPages = {
  choose(props: ChooseProps, visit: Visit): string
  error(props: ErrorProps, visit: Visit): string
}
