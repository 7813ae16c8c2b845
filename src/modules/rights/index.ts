export { askErasure, takeBackErasure } from './erasure/ask-erasure.ts'
export { eraseDue } from './erasure/erase-job.ts'
