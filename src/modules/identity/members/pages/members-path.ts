/** Where members and rights are. */
export const membersPath = '/company/members'
