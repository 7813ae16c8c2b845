import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Card, Links } from '../../../../web/components/card.tsx'
import type { AllowanceKind } from '../kinds.ts'
import { names } from '../names.ts'

type Props = {
  readonly kinds: readonly AllowanceKind[]
  readonly href: (kind: AllowanceKind) => string
  readonly lang: Lang
}

/** What there is to ask for, each with what it is. */
export function Ways({ kinds, href, lang }: Props): VNode {
  const items = kinds.map((kind) => ({ href: href(kind), text: names[lang][kind].name, note: names[lang][kind].lead }))
  return (
    <Card>
      <Links columns={2} items={items} />
    </Card>
  )
}
