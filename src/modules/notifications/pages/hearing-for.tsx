import { Refused, must, refusal } from '../../../kernel/refusal.ts'
import { type PageCall, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Choice } from '../../../web/components/choice.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { hearFor } from '../hearing/hear-for.ts'
import { hearingTexts } from '../hearing/messages.ts'
import { myHearing } from '../hearing/my-hearing.ts'
import type { Listener } from '../hearing/store.ts'
import { themesOf } from '../hearing/themes.ts'
import { listOf } from './posted.ts'
import { ThemeChoices } from './theme-choices.tsx'

/** Where everybody’s choices stand. */
export const hearingPath = '/my/messages/organisation'

/** GET /my/messages/organisation/:person: an administrator decides what a colleague hears. */
export const hearingForPage: Route = page(`${hearingPath}/:person`, 'signed-in', async (c) => {
  const { acting, member } = await colleague(c)
  const { lang } = c.view
  const t = hearingTexts[lang]
  const here = `${hearingPath}/${member.person}`
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.forTitle(member.name)}</h1>
      <Form action={here} page={here} className="stack stack--6">
        <ThemeChoices
          legend={acting.organisationName}
          of={themesOf(acting.role)}
          heard={member.hears}
          lang={lang}
          hint={t.forLead}
        />
        <Choice type="checkbox" name="fixed" value="on" checked={member.fixed} note={t.fixedNote}>
          {t.fixed}
        </Choice>
        <div className="btns">
          <button className="btn btn--main">{t.save}</button>
        </div>
      </Form>
    </div>
  )
  const back = { href: hearingPath, text: t.title }
  return html(
    renderPage({ view: c.view, title: t.forTitle(member.name), back, flash: c.flash, noIndex: true, children }),
  )
})

/** POST the same. */
export const hearingForForm: Route = form(`${hearingPath}/:person`, 'signed-in', async (c) => {
  const { member } = await colleague(c)
  const fixed = c.body['fixed'] === 'on'
  must(await hearFor(c.call, { person: member.person, themes: listOf(c.body['themes']), fixed }))
  return redirect(hearingPath, hearingTexts[c.view.lang].savedFor(member.name))
})

async function colleague(c: PageCall): Promise<{ acting: Acting; member: Listener }> {
  const { actor } = c.call
  if (actor.kind !== 'person' || actor.acting.role === 'person' || !actor.acting.administrator)
    throw new Refused(refusal('platform.not-yours', 403))
  if (c.params['person'] === actor.person) throw new Refused(refusal('notifications.decide-for-yourself', 409))
  const { listeners } = must(await myHearing(c.call, {}))
  const member = listeners.find(({ person }) => person === c.params['person'])
  if (!member) throw new Refused(refusal('platform.not-found', 404))
  return { acting: actor.acting, member }
}

type Acting = Exclude<Extract<PageCall['call']['actor'], { kind: 'person' }>['acting'], { role: 'person' }>
