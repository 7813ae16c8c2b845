/** What the lists of our own agencies can say of a badge. */
export type StatusPurpose = 'revocation' | 'suspension'
