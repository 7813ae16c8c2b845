/** Where an account can be: only a `verified` one is paid to. */
export type AccountState = 'waiting' | 'verified' | 'wrong-holder' | 'no-such-account' | 'closed' | 'no-birth-date'
