/** The face of the operations. */
export { startMeter } from './status/meter.ts'
