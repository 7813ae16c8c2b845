export { actorOf } from './actor-of.ts'
export { authenticate } from './authenticate.ts'
export { adoptPerson, linkingId, personByLinkingId } from './adopt-person.ts'
export { addMember, addOrganisation } from './add-organisation.ts'
export { personCards, personsByLinkingIds, personsByMail } from './find-many.ts'
export { onlyAdministratorOf } from './only-administrator.ts'
export { holderFacts } from './holder-facts.ts'
export { openSession } from './session.ts'
export {
  type Member,
  type OrganisationCard,
  type PersonCard,
  markVerified,
  membersOf,
  organisationByCode,
  organisationByNumber,
  organisationCard,
  operators,
  organisationCards,
  personCard,
} from './store.ts'
export { acceptHelp } from './helpers/accept-help.ts'
export { invitationLetter, markUndelivered } from './members/letter.ts'
export { places as memberPlaces } from './members/places.ts'
export { confirmedAddresses } from './members/confirmed-addresses.ts'
export { inviteMember } from './members/invite-member.ts'
export { mandates } from './mandates/acting-agents.ts'
export { giveMandate } from './mandates/give-mandate.ts'
export { acceptMandate, endMandate } from './mandates/change-mandate.ts'
export { endHelp } from './helpers/change-help.ts'
export { myHelp } from './helpers/my-help.ts'
export { inviteHelper } from './helpers/invite-helper.ts'
export { cancelLink } from './recovery/cancel-recovery.ts'
export { identityProvider } from './provider.ts'
export { deviceName } from './device-name.ts'
