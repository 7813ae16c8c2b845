/** The face of the operations. */
export { startMeter } from './status/meter.ts'
export { readings } from './metrics/readings.ts'
export { openIncident } from './incidents/open-incident.ts'
export { closeIncident } from './incidents/close-incident.ts'
export { extendDeadlines } from './incidents/extend-deadlines.ts'
export { withdrawExtension } from './incidents/withdraw-extension.ts'
