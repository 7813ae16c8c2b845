import type { Bank } from '../../gateways/bank/port.ts'
import { type Service, service } from '../../platform/service.ts'

/** The bank that pays for this node. */
export const bankOf: Service<Bank> = service<Bank>('payments.bank')
