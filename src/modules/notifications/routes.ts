import type { Route } from '../../platform/http/route.ts'
import { letterPage, mailboxPage } from './pages/mailbox.tsx'
import { messagesPage, readAll } from './pages/messages.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [messagesPage, readAll, mailboxPage, letterPage]
