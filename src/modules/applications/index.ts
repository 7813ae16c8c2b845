/** The face of the applications. */
export type { Application, State } from './application.ts'
export type { Choices, How } from './contract.ts'
export { submitApplication } from './submit.ts'
export { withdrawApplication } from './withdraw.ts'
export { declineApplicant, holdApplication, inviteApplicant } from './answer-applicant.ts'
export { markSeen } from './mark-seen.ts'
export { myApplications } from './my-applications.ts'
export { type Waiting, readApplicant, waitingIn } from './inbox.ts'
