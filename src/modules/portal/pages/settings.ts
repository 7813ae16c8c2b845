import { keepForm } from '../../../platform/http/kept-form.ts'
import { type PageCall, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'

const year = 365 * 86_400
const allowed = { text: ['1', '2', '3'], theme: ['auto', 'light', 'dark', 'contrast'], lang: ['ko', 'en'] } as const

/** POST /settings/view: text size and theme for a year on this device, and back to where one was. */
export const viewForm: Route = form('/settings/view', 'public', async (c) => {
  keep(c, 'text', c.body['text'])
  keep(c, 'theme', c.body['theme'])
  return redirect(back(c.body['_page']))
})

/** GET /settings/language: the language of this device, a link so that it works anywhere. */
export const languageLink: Route = page('/settings/language', 'public', async (c) => {
  keep(c, 'lang', c.query['lang'])
  return redirect(back(c.query['return']))
})

const day = 86_400

/** POST /settings/task: language or text size in the middle of a form. What was typed comes back with the page, for nobody else. */
export const taskForm: Route = form(
  '/settings/task',
  'public',
  async (c) => {
    const { _set: set, ...typed } = c.body
    const [name, value] = typeof set === 'string' ? set.split(':') : []
    if (name === 'lang' || name === 'text') keep(c, name, value)
    const to = back(typed['_page'])
    const ticket = await keepForm(c.call.node, to.split('?')[0] ?? '/', typed)
    c.cookies.set('kept', ticket, day)
    return redirect(to)
  },
  { perMinute: 30 },
)

function keep(c: PageCall, name: keyof typeof allowed, value: unknown): void {
  const chosen = allowed[name].find((one) => one === value)
  if (chosen !== undefined) c.cookies.set(name, chosen, year)
}

function back(path: unknown): string {
  return localPath(typeof path === 'string' ? path : undefined)
}
