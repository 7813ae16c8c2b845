declare module 'josa' {
  /** Chooses the Korean particle after each '#{…}' by the letter before it. */
  export function josa(text: string): string
}
