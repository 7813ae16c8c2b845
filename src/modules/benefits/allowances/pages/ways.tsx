import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Card, CoverLink } from '../../../../web/components/card.tsx'
import type { AllowanceKind } from '../kinds.ts'
import { names } from '../names.ts'

type Props = {
  readonly kinds: readonly AllowanceKind[]
  readonly href: (kind: AllowanceKind) => string
  readonly lang: Lang
}

/** What there is to ask for, each with what it is. */
export function Ways({ kinds, href, lang }: Props): VNode {
  return (
    <div className="stack">
      {kinds.map((kind) => (
        <Card key={kind}>
          <h3>
            <CoverLink href={href(kind)}>{names[lang][kind].name}</CoverLink>
          </h3>
          <p className="muted">{names[lang][kind].lead}</p>
        </Card>
      ))}
    </div>
  )
}
