import type { VNode } from 'preact'

type Simple<P> = { readonly [K in keyof P]: string | number | boolean | undefined }

const most = 200
const everything = new Set<Map<string, VNode>>()

/**
 * A component that is made once for the same properties and then kept, for what stands on every page. Its properties are plain
 * words and numbers and all it may depend on, so they are the key; nothing of one answer (its nonce, a person's name) belongs
 * in them. When there are too many different ones, all are let go.
 */
export function kept<P extends Simple<P>>(component: (props: P) => VNode): (props: P) => VNode {
  const made = new Map<string, VNode>()
  everything.add(made)
  return (props) => {
    const key = keyOf(props)
    const known = made.get(key)
    if (known) return known
    const fresh = component(props)
    if (made.size >= most) made.clear()
    made.set(key, fresh)
    return fresh
  }
}

function keyOf<P extends Simple<P>>(props: P): string {
  let key = ''
  for (const name in props) key += `${name}=${props[name]}\0`
  return key
}

/** Lets go of everything kept: something that all components stand on has changed. */
export function forgetKept(): void {
  for (const made of everything) made.clear()
}
