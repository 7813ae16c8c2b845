import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../../../web/components/icon.tsx'

/** One facet that opens and closes: its title and what may be chosen. */
export function FacetFrame({
  title,
  open,
  children,
}: {
  title: string
  open: boolean
  children: ComponentChildren
}): VNode {
  return (
    <details className="facet" open={open}>
      <summary>
        {title}
        <Icon name="chev" size="s" />
      </summary>
      <fieldset className="facet__body">
        <legend className="vh">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}
