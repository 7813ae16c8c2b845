import type { PageCall, Reply } from '../platform/http/page-call.ts'
import { html } from '../platform/http/page-call.ts'
import { LinkButton } from './components/button.tsx'
import { PageHead } from './components/card.tsx'
import { Form } from './components/form.tsx'
import { renderPage } from './layout.tsx'

/** One act that a letter's link offers: what it is called, what the form sends, and where the rest is decided. */
export type LetterAct = {
  readonly text: string
  readonly sends: readonly [name: string, value: string]
  readonly main?: boolean
  readonly more: { readonly href: string; readonly text: string }
}

/** The page behind a letter's link: it asks before it acts, because programs that look for harm open links, too. */
export function letterPage(c: PageCall, title: string, lead: string, act: LetterAct): Reply {
  const [name, value] = act.sends
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} lead={lead} />
      <div className="btns">
        <Form action={c.view.path} page={c.view.path} className="above" keyed={false}>
          <input type="hidden" name={name} value={value} />
          <button className={act.main ? 'btn btn--main' : 'btn'}>{act.text}</button>
        </Form>
        <LinkButton href={act.more.href} kind="quiet">
          {act.more.text}
        </LinkButton>
      </div>
    </div>
  )
  return html(renderPage({ view: c.view, title, noIndex: true, children }))
}
