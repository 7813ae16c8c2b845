export { type Consent, isActive } from './consent.ts'
export { activeConsent, consentOf, consentsOf, giveConsent } from './store.ts'
export { withdrawConsent } from './withdraw.ts'
