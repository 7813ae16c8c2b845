import type { VNode } from 'preact'
import type { View } from '../../platform/http/page-call.ts'
import { renderPage } from '../layout.tsx'
import { Buttons, Doors, Marks, Notices } from './signs.tsx'
import { Finding, Next } from './finding.tsx'
import { Inputs } from './inputs.tsx'
import { Lists, Papers, Tables } from './contents.tsx'

/** Every component in every state on one page: what the eye and axe look at in each theme and width. */
export function catalogue(view: View, title = '부품 모음'): string {
  return renderPage({
    view,
    title,
    current: '/my',
    flash: '저장했습니다',
    noIndex: true,
    children: <Parts view={view} title={title} />,
  })
}

function Parts({ view, title }: { view: View; title: string }): VNode {
  return (
    <div className="wrap page stack stack--12">
      <div className="stack stack--2">
        <h1>{title}</h1>
        <p className="lead">모든 부품과 상태를 한 장에 모았습니다. 스크립트 없이 움직입니다.</p>
      </div>
      <div className="cols cols--half">
        <Buttons page={view.path} />
        <Marks />
      </div>
      <div className="cols cols--half">
        <Inputs view={view} />
        <Notices />
      </div>
      <Tables />
      <div className="cols cols--half">
        <Lists />
        <Papers />
      </div>
      <Finding lang={view.lang} />
      <Next lang={view.lang} />
      <Doors />
    </div>
  )
}
