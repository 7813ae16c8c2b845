import { type Service, service } from '../service.ts'
import type { Breakers } from './make-breakers.ts'

/** The breakers of the systems that this process asks: provided by the wiring, read by the status page and `/metrics`. */
export const breakerStates: Service<Breakers['states']> = service<Breakers['states']>('the breakers')
