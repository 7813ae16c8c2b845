import type { VNode } from 'preact'

/** The content of a receipt exactly as it was signed, line by line: names and values of the data, nothing put into other words. */
export function ReceiptContent({ content }: { content: Readonly<Record<string, unknown>> }): VNode {
  return (
    <dl className="pairs">
      {linesOf(content, '').map(([name, value]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function linesOf(value: unknown, name: string): [name: string, value: string][] {
  if (typeof value !== 'object' || value === null)
    return [[name, typeof value === 'string' ? value : JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, inner]) => linesOf(inner, name === '' ? key : `${name}.${key}`))
}
