import { type Service, service } from '../service.ts'
import type { KeyRing } from './key-ring.ts'

/** The node's key ring: `fieldKeys.of(call.node)`. */
export const fieldKeys: Service<KeyRing> = service<KeyRing>('platform.field-keys')
