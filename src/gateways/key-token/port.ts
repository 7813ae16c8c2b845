/** Where the token's driver is, which token and which keys in it are ours (the first one wraps), and its PIN. */
export type KeyTokenSettings = {
  readonly module: string
  readonly token: string
  readonly keys: readonly string[]
  readonly pin: string
}
