import { countText } from './count.ts'
import { keepDraft } from './draft.ts'
import { forgetDrafts } from './local-drafts.ts'
import { offerPopovers } from './popover.ts'
import { submitOnce } from './submit-once.ts'

// The one script of all pages. Nothing needs it: forms post and menus open without.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-once]')) submitOnce(form)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/sign-out"]'))
  form.addEventListener('submit', forgetDrafts)
for (const text of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) countText(text)
offerPopovers()
