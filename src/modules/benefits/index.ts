/** The face of the benefits: histories brought in, reports of employers. */
export { bringHistory } from './history/bring-history.ts'
export { fileAcquisition } from './reports/file-acquisition.ts'
export { filePay } from './reports/file-pay.ts'
