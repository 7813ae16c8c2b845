import type { Module } from '../../platform/module.ts'
import { routes } from './routes.ts'
import { securityNotices } from './security-notices.ts'
import { sendMail } from './send-mail.ts'

/** Messages to persons and organisations: inbox and mail. */
export const notifications: Module = {
  name: 'notifications',
  routes,
  subscriptions: [securityNotices],
  jobs: [sendMail],
  migrations: new URL('./migrations/', import.meta.url),
}
