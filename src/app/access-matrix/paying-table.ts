import type { Thing } from './things.ts'

/** The part of `table` about payments: see table.ts for what the columns and words mean. */
export const paying: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /my/account': ['in ok ok no no no no no no'],
  'POST /my/account': ['in ok ok no no no no no no'],
  // No account of theirs was confirmed by a bank
  'POST /my/account/again': ['in 409 409 no no no no no no'],
  'GET /my/account/payments/:id': ['in ok -- no no no no no no', 'payment'],
  'GET /demo/bank': ['in ok ok no no no no no ok'], // an empty form; a helper sends nothing
  'POST /demo/bank': ['in ok ok no no no no no no'],
  'GET /my/overpayments': ['in ok ok no no no no no no'],
  'POST /my/overpayments/:id/plan': ['in ok -- no no no no no no', 'overpayment'],
  'POST /my/overpayments/:id/agree': ['in ok -- no no no no no no', 'overpayment'],
  'GET /operator/payments': ['in no no no no no no ok no'],
  // No file of payments was refused
  'POST /operator/payments/again': ['in no no no no no no 409 no'],
  'POST /operator/payments/receipt': ['in no no no no no no ok no', 'overpayment'],
  'GET /operator/payments/deposits': ['in no no no no no no ok no'],
  'POST /operator/payments/deposits': ['in no no no no no no -- no'], // no such deposit
  'POST /operator/payments/deposits/:number/back': ['in no no no no no no 422 no'], // no number of a deposit
  'GET /operator/payments/download': ['in no no no no no no ok no'],
  'POST /operator/payments/download': ['in no no no no no no ok no'],
}
