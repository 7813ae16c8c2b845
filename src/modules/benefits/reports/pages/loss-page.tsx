import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Form } from '../../../../web/components/form.tsx'
import { fileLoss } from '../file-loss.ts'
import { type InsuredSpell, insuredSpell } from '../insured-spell.ts'
import { errorsOf } from './faults.ts'
import { LossFields } from './fields.tsx'
import { type Typed, fresh, home, reply, typedIn } from './shell.tsx'
import { texts } from './texts.ts'

const path = `${home}/:spell/loss`

/** GET /company/insurance/:spell/loss: somebody left. */
const lossPage: Route = page(path, 'employer', async (c) => await show(c, { ...fresh, typed: c.kept }))

/** POST /company/insurance/:spell/loss: filed, and the person is told. The certificate is next. */
const lossForm: Route = form(path, 'employer', async (c) => {
  const typed = typedIn(c.body)
  const outcome = await fileLoss(c.call, { ...typed, spell: c.params['spell'] })
  const t = texts[c.view.lang]
  if (outcome.ok) return redirect(`${home}/${c.params['spell']}`, outcome.value.before ? t.before : t.filed)
  return await show(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'to') })
})

async function show(c: PageCall, p: Typed): Promise<Reply> {
  const one = must(await insuredSpell(c.call, { spell: c.params['spell'] }))
  const t = texts[c.view.lang]
  const at = `${home}/${one.spell.id}`
  const children = (
    <Form action={`${at}/loss`} page={`${at}/loss`} className="card stack stack--4">
      <LossFields lang={c.view.lang} {...p} typed={Object.keys(p.typed).length > 0 ? p.typed : askedFor(one)} />
      <div className="btns">
        <button className="btn btn--main">{t.send}</button>
      </div>
    </Form>
  )
  const back = { href: at, text: one.name }
  return reply(c, { title: t.lossTitle(one.name), lead: t.lossLead, errors: p.errors, back, children })
}

// What the worker wrote when they asked for the report: the company looks at it and changes what is not so.
function askedFor({ ending }: InsuredSpell): Typed['typed'] {
  return ending ? { to: ending.last_day, separationKind: ending.separation_kind, reason: ending.says } : {}
}

/** Reporting that somebody left. */
export const lossRoutes: readonly Route[] = [lossPage, lossForm]
