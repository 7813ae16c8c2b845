export { type Received, myMessages, unreadCount } from './inbox.ts'
export type { Addressee, NewNotice, NoticeText } from './notice.ts'
export { notify } from './notify.ts'
export { mailService } from './send-mail.ts'
