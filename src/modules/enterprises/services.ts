import type { AskBusinessRegistry } from '../../gateways/business-registry/port.ts'
import { type Service, service } from '../../platform/service.ts'

/** The tax office, where it is connected. */
export type Registry = { readonly ask?: AskBusinessRegistry }

/** The node's way to the tax office. */
export const registryOf: Service<Registry> = service<Registry>('enterprises.registry')
