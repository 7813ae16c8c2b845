/** The face of the benefits: histories brought in, reports of employers, claims. */
export { bringHistory } from './history/bring-history.ts'
export { answerClaim } from './claim/answer-claim.ts'
export { checkInCode } from './claim/attendance.ts'
export { beginClaim } from './claim/begin-claim.ts'
export { sendClaim } from './claim/send-claim.ts'
export { fileAcquisition } from './reports/file-acquisition.ts'
export { filePay } from './reports/file-pay.ts'
