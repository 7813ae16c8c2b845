/** The rules of invitations and of handing over, as data. */
export const memberRules = {
  /** How long the letter's link works, in days. */
  inviteDays: 7,
  /** How often one letter may be sent again, and how many invitations may wait at once. */
  mostSent: 5,
  mostWaiting: 30,
  /** How long a successor has to accept, in days. */
  handoverDays: 7,
} as const
