import type { ComponentChildren, VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Defs, Table } from '../../../web/components/lists.tsx'
import { count, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { purposes, resealFields, retireOneKey, rotateKeys } from '../keys/change-keys.ts'
import { type KeysState, keysState } from '../keys/keys-state.ts'
import { messages } from '../messages.ts'

const here = '/operator/keys'

/** GET /operator/keys: the node's keys as they stand. */
export const keysPage: Route = page(here, 'operator', async (c) => {
  const state = must(await keysState(c.call, {}))
  const { lang } = c.view
  const t = messages[lang]
  return html(
    renderPage({
      view: c.view,
      title: t.keys.title(state.outdated),
      back: { href: '/operator', text: t.back },
      flash: c.flash,
      noIndex: true,
      children: <Keys state={state} lang={lang} today={c.call.node.clock.today()} />,
    }),
  )
})

/** POST /operator/keys/rotate: makes a new key of one kind. */
export const rotateForm: Route = form(`${here}/rotate`, 'operator', async (c) => {
  const { key } = must(await rotateKeys(c.call, { purpose: c.body['purpose'] }))
  return redirect(here, messages[c.view.lang].keys.rotated(key))
})

/** POST /operator/keys/reseal: seals what earlier keys sealed with the key of now, in the background. */
export const resealForm: Route = form(`${here}/reseal`, 'operator', async (c) => {
  must(await resealFields(c.call, {}))
  return redirect(here, messages[c.view.lang].keys.resealing)
})

/** POST /operator/keys/retire: retires a key that nothing needs. */
export const retireForm: Route = form(`${here}/retire`, 'operator', async (c) => {
  const { key } = must(await retireOneKey(c.call, { key: c.body['key'] }))
  return redirect(here, messages[c.view.lang].keys.retired(short(key)))
})

/** A key's name as it is shown: the thumbprint of a signing key is long. */
export function short(key: string): string {
  return key.length > 14 ? `${key.slice(0, 12)}…` : key
}

type Props = { readonly state: KeysState; readonly lang: Lang; readonly today: Day }

function Keys({ state, lang, today }: Props): VNode {
  const t = messages[lang].keys
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title(state.outdated)}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <Now state={state} lang={lang} />
      <Section id="keys" title={t.table}>
        <div className="card">
          <Table
            caption={t.table}
            head={[t.key, t.purpose, t.state, t.since, t.fields, t.act].map((text) => ({
              text,
              num: text === t.fields,
            }))}
            rows={state.keys.map((key) => ({ key: key.id, cells: cellsOf(key, lang, today) }))}
          />
        </div>
      </Section>
      <Section id="rotate" title={t.rotate}>
        <p className="muted">{t.rotateText}</p>
        <div className="btns">
          {purposes.map((purpose) => (
            <PostButton
              key={purpose}
              action={`${here}/rotate`}
              page={here}
              fields={{ purpose }}
              label={t.rotateOf(t.purposes[purpose] ?? '')}
            >
              {t.purposes[purpose]}
            </PostButton>
          ))}
        </div>
      </Section>
    </div>
  )
}

function Now({ state, lang }: Pick<Props, 'state' | 'lang'>): VNode {
  const t = messages[lang].keys
  const items = [
    { term: t.outdated, value: count(state.outdated) },
    { term: t.persons, value: count(state.persons) },
    { term: t.kek, value: state.kek },
  ]
  return (
    <Section id="now" title={t.now}>
      <div className="card">
        <Defs items={items} />
      </div>
      {state.outdated > 0 && (
        <>
          <p className="muted">{t.resealText}</p>
          <PostButton action={`${here}/reseal`} page={here} className="btn btn--main">
            {t.reseal}
          </PostButton>
        </>
      )}
    </Section>
  )
}

function cellsOf(key: KeysState['keys'][number], lang: Lang, today: Day): ComponentChildren[] {
  const t = messages[lang].keys
  return [
    short(key.id),
    t.purposes[key.purpose],
    t.states[key.state],
    moment(new Date(key.activeFrom), today, lang),
    key.purpose === 'fields' ? count(key.fields) : '–',
    <Act of={key} lang={lang} />,
  ]
}

function Act({ of: { id, state }, lang }: { of: KeysState['keys'][number]; lang: Lang }): VNode {
  const t = messages[lang].keys
  if (state === 'kept')
    return (
      <PostButton action={`${here}/retire`} page={here} fields={{ key: id }} label={t.retireOf(short(id))}>
        {t.retire}
      </PostButton>
    )
  if (state !== 'retired') return <>–</>
  return (
    <a className="more" href={`${here}/${id}/destroy`} aria-label={t.destroyOf(short(id))}>
      {t.destroy}
    </a>
  )
}
