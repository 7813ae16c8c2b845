import type { Route } from '../../platform/http/route.ts'
import { apiRoutes } from './api.ts'
import { codeForm, codePage } from './pages/code.tsx'
import { demoPushForm, endPushForm } from './pages/devices.tsx'
import { hearingForm, hearingPage } from './pages/hearing.tsx'
import { hearingForForm, hearingForPage } from './pages/hearing-for.tsx'
import { letterPage, mailboxPage } from './pages/mailbox.tsx'
import { messagesPage, readAll } from './pages/messages.tsx'
import { sendingPage } from './pages/operator-sending.tsx'
import { phonePage } from './pages/phone.tsx'
import { sentPage } from './pages/sent.tsx'
import { contactForm, removeForm, settingsForm, settingsPage } from './pages/settings.tsx'
import { stopForm, stopPage } from './pages/unsubscribe.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [
  messagesPage,
  readAll,
  hearingPage,
  hearingForm,
  hearingForPage,
  hearingForForm,
  settingsPage,
  settingsForm,
  contactForm,
  removeForm,
  codePage,
  codeForm,
  endPushForm,
  demoPushForm,
  sentPage,
  stopPage,
  stopForm,
  mailboxPage,
  letterPage,
  phonePage,
  sendingPage,
  ...apiRoutes,
]
