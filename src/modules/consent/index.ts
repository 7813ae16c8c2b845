export { type Consent, isActive } from './consent.ts'
export { readingText } from './reading-text.ts'
export { activeConsent, consentOf, consentsOf, endConsent, endConsentsOn, giveConsent, newConsent } from './store.ts'
export { withdrawConsent } from './withdraw.ts'
