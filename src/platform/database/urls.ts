import { appRole } from './migrate.ts'

/** The application's own connection, from the owner's. */
export function appUrl(ownerUrl: string, password: string, database?: string): string {
  const url = new URL(ownerUrl)
  url.username = appRole
  url.password = encodeURIComponent(password)
  if (database !== undefined) url.pathname = `/${database}`
  return url.href
}
