/** What other parts do with money: in their own transaction, so that a decision and its payment exist together. */
export { type NewPayment, type Ordered, orderPayment } from './order-payment.ts'
export { cancelPayment } from './cancel-payment.ts'
export { type ToDrop, dropClaim } from './drop-claim.ts'
export { type NewClaim, claimBack } from './claim-back.ts'
export { type SetOff, setOff } from './set-off.ts'
export { type Balance, balanceOf, paymentsOf } from './read-payments.ts'
export { bankOf } from './services.ts'
export { type Checked, checkPayments, isSound } from './check-payments.ts'
