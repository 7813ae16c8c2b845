import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Select } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { moment } from '../../../web/format.ts'
import { type OutsideSystem, behaviours, setBehaviour } from '../outside-systems.ts'
import { outsideTexts } from '../texts/outside.ts'

const path = '/operator/systems'

/** POST /operator/systems: makes a simulated agency behave otherwise. Only in a demo. */
export const behaviourForm: Route = form(path, 'operator', async (c) => {
  const { name, behaviour } = must(await setBehaviour(c.call, { name: c.body['name'], behaviour: c.body['behaviour'] }))
  const t = outsideTexts[c.view.lang]
  return redirect('/operator#systems', t.done(t.names[name] ?? name, t.behaviours[behaviour]))
})

type Props = { systems: readonly OutsideSystem[]; lang: Lang; today: Day }

/** The systems outside: whether their breakers let questions through, since when, and why not. */
export function OutsideSystems({ systems, lang, today }: Props): VNode {
  const t = outsideTexts[lang]
  const simulated = systems.filter((s) => s.behaviour !== undefined)
  return (
    <Section id="systems" title={t.title}>
      <p className="muted">{t.lead}</p>
      <p>
        <a className="more" href="/operator/sending">
          {t.sending}
        </a>
      </p>
      <div className="card">
        <Table
          caption={t.title}
          head={[{ text: t.system }, { text: t.state }, { text: t.since }, { text: t.why }]}
          rows={systems.map(({ name, breaker }) => ({
            key: name,
            cells: [
              t.names[name] ?? name,
              t.states[breaker?.state ?? 'never'],
              breaker?.since ? moment(breaker.since, today, lang) : '–',
              breaker?.lastFailure ?? '–',
            ],
          }))}
        />
      </div>
      {simulated.length > 0 && <Behave systems={simulated} lang={lang} />}
    </Section>
  )
}

function Behave({ systems, lang }: Omit<Props, 'today'>): VNode {
  const t = outsideTexts[lang]
  const now = (s: OutsideSystem): string => `${t.names[s.name] ?? s.name} (${t.behaviours[s.behaviour ?? 'normal']})`
  return (
    <section className="card stack" aria-labelledby="behave">
      <h3 id="behave">{t.behave}</h3>
      <p className="muted">{t.behaveLead}</p>
      <Form action={path} page="/operator">
        <Select
          name="name"
          label={t.system}
          lang={lang}
          short
          options={systems.map((s) => ({ value: s.name, label: now(s) }))}
        />
        <Select
          name="behaviour"
          label={t.behaviour}
          lang={lang}
          short
          options={behaviours.map((value) => ({ value, label: t.behaviours[value] }))}
        />
        <div className="btns">
          <button className="btn">{t.set}</button>
        </div>
      </Form>
    </section>
  )
}
