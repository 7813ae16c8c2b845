/** The face of the badges: what a wallet holds, showing it, and what it is worth now. */
export type { BadgeKind, BadgeRecord } from './events.ts'
export { type OpenWallet, type WalletBadge, openWallet, walletBadges } from './wallet/wallet-badge.ts'
export {
  checkPresentation,
  checkPresentations,
  present,
  presentationPlace,
} from './wallet/present.ts'
export { proposeAccreditation } from './registry/propose-accreditation.ts'
export { decideAccreditation } from './registry/decide-accreditation.ts'
export { type BadgeVerdict, type PlainVerdict, lightOf } from './verify/verdict.ts'
export { verdictReason } from './verdict-reason.ts'
export { type FileAnswer, verifyFileHere, verifyFileOffline } from './offline/verify-file.ts'
export { personMeant } from './wallet/person-meant.ts'
export { requestBadges } from './wallet/request-badges.ts'
export { fetchDue } from './wallet/fetch-badges.ts'
export { agencySigner, revokedAgencyKeys } from './issuers/agency-signer.ts'
export { issuersHere } from './issuers/issuer.ts'
export { importRecords } from './bulk/import-records.ts'
export { issueByHand } from './issuers/issue.ts'
export { revokeBadge, suspendBadge } from './issuers/change-status.ts'
export { publishDesign, startDesign } from './designs/change-design.ts'
export { askCorrection } from './corrections/ask-correction.ts'
export { openCorrections } from './corrections/read-corrections.ts'
export { sendOrder } from './orders/decide-order.ts'
export { prepareOrder } from './orders/prepare-order.ts'
export type { DesignContent } from './designs/design.ts'
export { setUpIssuer } from './issuers/set-up-issuer.ts'
export { provideBadges } from './provide.ts'
export { makeConformanceNode } from './vc/conformance/conformance-node.ts'
export { answerEnvelopeOrder } from './vc/conformance/envelope-suite.ts'
