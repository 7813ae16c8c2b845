// Part of pg 8.23 that its types leave out.
declare module 'pg/lib/utils.js' {
  /** A JavaScript value as PostgreSQL takes it. */
  export function prepareValue(value: unknown): string | Buffer | null
}
