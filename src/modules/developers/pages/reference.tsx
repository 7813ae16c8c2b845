import type { VNode } from 'preact'
import type { z } from 'zod'
import { type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page, scopeOf } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { curlOf } from '../reference/example.ts'
import { type FieldLine, fieldsOf, schemaOf } from '../reference/fields.ts'
import { apiOf } from '../services.ts'
import { developerTexts } from '../texts/developer-texts.ts'
import { Code } from './code.tsx'

/** GET /developers/api (D-02): every address with what to send and what comes back, from the routes themselves. */
export const referencePage: Route = page('/developers/api', 'public', async (c) => {
  const t = developerTexts[c.view.lang].reference
  const routes = apiOf.of(c.call.node).routes.filter((route) => route.api)
  return await Promise.resolve(
    html(
      renderPage({
        view: c.view,
        title: t.title,
        description: t.lead,
        current: '/developers',
        children: <Reference view={c.view} routes={routes} origin={c.origin} />,
      }),
    ),
  )
})

function Reference({ view, routes, origin }: { view: View; routes: readonly Route[]; origin: string }): VNode {
  const t = developerTexts[view.lang].reference
  const groups = Object.entries(Object.groupBy(routes, (route) => scopeOf(route).split(':')[0] ?? ''))
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="note">{t.all}</p>
      </div>
      {groups.map(([name, group = []]) => (
        <Section key={name} id={name} title={name}>
          <div className="card">
            {group.map((route) => (
              <Operation key={`${route.method} ${route.path}`} view={view} route={route} origin={origin} />
            ))}
          </div>
        </Section>
      ))}
    </div>
  )
}

function Operation({ view, route, origin }: { view: View; route: Route; origin: string }): VNode {
  const t = developerTexts[view.lang].reference
  const { summary = '', params, query, body, response } = route.api ?? {}
  const parts: readonly [string, z.ZodType | undefined, 'input' | 'output'][] = [
    [t.path, params, 'input'],
    [t.query, query, 'input'],
    [t.body, body, 'input'],
    [t.answer, response, 'output'],
  ]
  return (
    <details className="facet" id={`${route.method}${route.path.replaceAll(/[^\w]/g, '-')}`}>
      <summary>
        <span className="grow">
          <Tag>{route.method}</Tag> <code>{route.path.slice('/api/v1'.length)}</code>
          <small className="muted"> {summary}</small>
        </span>
        <Icon name="chev" />
      </summary>
      <div className="facet__body stack stack--4">
        <p className="note">
          {route.access === 'public' ? t.open : `${t.needs}: `}
          {route.access !== 'public' && <code>{scopeOf(route)}</code>}
        </p>
        {parts.map(
          ([title, shape, io]) =>
            shape && <Fields key={title} view={view} title={title} fields={fieldsOf(schemaOf(shape, io))} />,
        )}
        <Code label={t.example}>{curlOf(route, origin)}</Code>
      </div>
    </details>
  )
}

function Fields({ view, title, fields }: { view: View; title: string; fields: readonly FieldLine[] }): VNode | null {
  const t = developerTexts[view.lang].reference
  if (fields.length === 0) return null
  const rows = fields.map(({ name, kind, required }) => ({
    key: name,
    cells: [<code key="n">{name}</code>, <code key="k">{kind}</code>, required ? t.must : t.may],
  }))
  return <Table caption={title} head={[{ text: t.name }, { text: t.kind }, { text: '' }]} rows={rows} />
}
