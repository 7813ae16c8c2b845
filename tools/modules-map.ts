import { z } from 'zod'
import type { Tree } from './read-tree.ts'

/** One module: what it calls beside the floor, what it owns, and the facts it tells on purpose without a hearer yet. */
export type ModuleEntry = { readonly calls: readonly string[]; readonly owns: string; readonly open: readonly string[] }

/** `src/modules/modules.json`: who may call whom. The floor is in order; everybody above may call it. */
export type ModulesMap = { readonly floor: readonly string[]; readonly modules: Readonly<Record<string, ModuleEntry>> }

const form: z.ZodType<ModulesMap> = z.strictObject({
  floor: z.array(z.string()),
  modules: z.record(
    z.string(),
    z.strictObject({ calls: z.array(z.string()), owns: z.string().min(10), open: z.array(z.string()).default([]) }),
  ),
})

/** Reads the map out of the tree; throws when it has another form. */
export function modulesMap(tree: Tree): ModulesMap {
  return form.parse(JSON.parse(tree.get('src/modules/modules.json') ?? 'null'))
}

/** What a module may call: what is written, and the floor; a module of the floor only what is written. */
export function mayCall({ floor, modules }: ModulesMap, caller: string): ReadonlySet<string> {
  const written = modules[caller]?.calls ?? []
  return new Set(floor.includes(caller) ? written : [...floor, ...written])
}

/** What is wrong with the map itself: unknown names, a floor that calls upward, circles. */
export function faultsOf(map: ModulesMap): string[] {
  const names = Object.keys(map.modules)
  const unknown = [...map.floor, ...names.flatMap((name) => map.modules[name]?.calls ?? [])].filter(
    (n) => !names.includes(n),
  )
  const upward = map.floor.flatMap((name, level) =>
    (map.modules[name]?.calls ?? [])
      .filter((called) => !map.floor.slice(0, level).includes(called))
      .map((c) => `${name} calls ${c}`),
  )
  return [
    ...unknown.map((name) => `modules.json: ${name} is called but not described`),
    ...upward.map((call) => `modules.json: the floor calls upward or sideways: ${call}`),
    ...names.filter((name) => reaches(map, name, name)).map((name) => `modules.json: ${name} is in a circle of calls`),
  ]
}

function reaches(map: ModulesMap, from: string, to: string, seen: Set<string> = new Set()): boolean {
  for (const called of mayCall(map, from)) {
    if (called === to) return true
    if (seen.has(called)) continue
    seen.add(called)
    if (reaches(map, called, to, seen)) return true
  }
  return false
}
