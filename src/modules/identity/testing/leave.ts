/** For tests of other modules: a member leaves the organisation they act for. */
export { leave as leaveOrganisation } from '../members/change-member.ts'
