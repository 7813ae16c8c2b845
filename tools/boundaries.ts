import { calledBy, importBreaches, layers } from './boundaries/imports.ts'
import { sqlBreaches } from './boundaries/sql.ts'
import { faultsOf, type ModulesMap, modulesMap } from './modules-map.ts'
import type { Tree } from './read-tree.ts'

/** The walls between modules: rules 1 to 5 of ARCHITECTURE.md. */
export function boundaries(tree: Tree): string[] {
  const map = modulesMap(tree)
  return [
    ...faultsOf(map),
    ...unknownFolders(tree, map),
    ...idleCalls(tree, map),
    ...importBreaches(tree, map),
    ...sqlBreaches(tree, map),
  ]
}

function unknownFolders(tree: Tree, { modules }: ModulesMap): string[] {
  const folders = (form: RegExp): string[] => [
    ...new Set([...tree.keys()].flatMap((path) => form.exec(path)?.[1] ?? [])),
  ]
  const strange = folders(/^src\/([^/]+)\//).filter((name) => !(name in layers))
  const unlisted = folders(/^src\/modules\/([^/]+)\//).filter((name) => !(name in modules))
  return [
    ...strange.map((name) => `src/${name}: no such layer (rule 1)`),
    ...unlisted.map((name) => `src/modules/${name}: not in modules.json (rule 3)`),
  ]
}

/** A call that is listed and not made would draw a wrong graph. */
function idleCalls(tree: Tree, { modules }: ModulesMap): string[] {
  return Object.entries(modules).flatMap(([name, { calls }]) => {
    if (!tree.has(`src/modules/${name}/module.ts`)) return []
    const made = calledBy(tree, name)
    return calls
      .filter((called) => !made.has(called))
      .map((called) => `modules.json: ${name} never calls ${called} (rule 3)`)
  })
}
