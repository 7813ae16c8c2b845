import type { CDPSession } from '@playwright/test'

/** A part of the page as a screen reader is given it. */
export type Heard = {
  readonly role: string
  readonly name: string
  readonly value: string
  readonly description: string
  /** Level of a heading, checked, expanded, current and so on, as the browser tells them. */
  readonly states: Readonly<Record<string, string>>
  /** The element behind it. */
  readonly element: number
  /** How deep it lies; whatever is deeper and follows is inside. */
  readonly depth: number
  /** Where it lies: the roles around it. */
  readonly around: readonly string[]
}

type Value = { readonly value?: unknown }
type AxNode = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly value?: Value
  readonly description?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

/** The accessibility tree of a page in reading order. */
export async function treeOf(cdp: CDPSession): Promise<Heard[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const byId = new Map<string, AxNode>(nodes.map((node) => [node.nodeId, node]))
  const all: Heard[] = []
  const walk = (node: AxNode | undefined, depth: number, around: readonly string[]): void => {
    if (!node) return
    const heard = heardOf(node, depth, around)
    if (!node.ignored) all.push(heard)
    const inside = node.ignored ? around : [...around, heard.role]
    for (const id of node.childIds ?? []) walk(byId.get(id), depth + 1, inside)
  }
  walk(nodes[0], 0, [])
  return all
}

function heardOf(node: AxNode, depth: number, around: readonly string[]): Heard {
  return {
    role: text(node.role),
    name: text(node.name).trim(),
    value: text(node.value),
    description: text(node.description),
    states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, text(value)])),
    element: node.backendDOMNodeId ?? 0,
    depth,
    around,
  }
}

function text(of: Value | undefined): string {
  const value = of?.value
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** The element that has focus now; 0 where it is the page itself. */
export async function focused(cdp: CDPSession): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' })
  if (result.objectId === undefined) return 0
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId })
  return node.nodeName === 'BODY' ? 0 : node.backendNodeId
}
