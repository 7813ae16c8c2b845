import type { ComponentChildren, VNode } from 'preact'

/** Text to copy, with its name for those who hear it. */
export function Code({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <pre className="code code--wrap" aria-label={label}>
      <code>{children}</code>
    </pre>
  )
}
