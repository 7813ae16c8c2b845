import { calls, type Called, exportsName } from './shapes/calls.ts'
import { particleFaults } from './shapes/particles.ts'
import { dirname, join } from 'node:path/posix'
import { type ModulesMap, modulesMap } from './modules-map.ts'
import type { Tree } from './read-tree.ts'

/** The one page of a module has these parts, as a heading or as bold first words. */
const parts = ['Purpose', 'Words', 'Owns', 'Face', 'Facts', 'Law', 'Screens'] as const

/** Whether each module that exists has its shape: page, module.ts, authorised operations, facts that somebody hears, texts that choose their particles. */
export function shapes(tree: Tree): string[] {
  const map = modulesMap(tree)
  const modules = Object.keys(map.modules).filter((name) =>
    [...tree.keys()].some((path) => path.startsWith(`src/modules/${name}/`)),
  )
  return [
    ...modules.flatMap((name) => [...pageFaults(tree, name), ...moduleFaults(tree, name)]),
    ...operationFaults(tree),
    ...factFaults(tree, map, modules),
    ...particleFaults(tree),
  ]
}

function pageFaults(tree: Tree, name: string): string[] {
  const path = `src/modules/${name}/README.md`
  const text = tree.get(path)
  if (text === undefined) return [`${path}: missing`]
  const absent = parts.filter((part) => !new RegExp(`^(#+ |\\*\\*)${part}\\b`, 'm').test(text))
  return absent.map((part) => `${path}: no part "${part}"`)
}

function moduleFaults(tree: Tree, name: string): string[] {
  const path = `src/modules/${name}/module.ts`
  const source = tree.get(path)
  if (source === undefined) return [`${path}: missing`]
  const tables = [...tree.keys()].some((other) => other.startsWith(`src/modules/${name}/migrations/`))
  return [
    ...(exportsName(path, source, 'module') || exportsName(path, source, name)
      ? []
      : [`${path}: exports neither "module" nor "${name}"`]),
    ...(new RegExp(`name: '${name}'`).test(source) ? [] : [`${path}: its name is not '${name}'`]),
    ...(tables && !source.includes('migrations') ? [`${path}: does not tell of its migrations`] : []),
  ]
}

function operationFaults(tree: Tree): string[] {
  const found = callsIn(tree, /^src\/(modules|platform)\/.*(?<!\.test)\.tsx?$/, ['command', 'query'])
  return found.flatMap(([path, { text, keys, line }], index) => {
    const owner = path.split('/')[path.startsWith('src/modules/') ? 2 : 1]
    const twice = found.slice(0, index).some(([, other]) => other.text === text)
    if (text === undefined) return []
    return [
      ...(keys.includes('allow') ? [] : [`${path}:${line}: ${text} has no "allow"`]),
      ...(owner === 'platform' || text.startsWith(`${owner}.`)
        ? []
        : [`${path}:${line}: ${text} is not named after ${owner}`]),
      ...(twice ? [`${path}:${line}: ${text} is declared twice`] : []),
    ]
  })
}

function factFaults(tree: Tree, map: ModulesMap, modules: readonly string[]): string[] {
  const told = callsIn(tree, /^src\/modules\/[^/]+\/events\.ts$/, ['defineFact'])
  const heard = callsIn(tree, /^src\/.*(?<!\.test)\.tsx?$/, ['on'])
  const topics = told.flatMap(([, { text }]) => text ?? [])
  const open = modules.flatMap((name) => map.modules[name]?.open ?? [])
  const hears = (events: string, name: string | undefined): boolean =>
    heard.some(
      ([path, { first, firstFrom }]) =>
        first === name && firstFrom !== undefined && join(dirname(path), firstFrom) === events,
    )
  return [
    ...told.flatMap(([path, { text = '', assigned, line }]) => {
      const isHeard = hears(path, assigned)
      if (!text.startsWith(`${path.split('/')[2]}.`)) return [`${path}:${line}: ${text} is not named after its module`]
      if (isHeard && open.includes(text)) return [`modules.json: ${text} is heard, take it from "open"`]
      return isHeard || open.includes(text)
        ? []
        : [`${path}:${line}: nobody hears ${text}; hear it or list it as "open" in modules.json`]
    }),
    ...open
      .filter((topic) => !topics.includes(topic))
      .map((topic) => `modules.json: "open" lists ${topic}, which nobody tells`),
  ]
}

function callsIn(tree: Tree, paths: RegExp, names: readonly string[]): [path: string, call: Called][] {
  return [...tree].flatMap(([path, source]) =>
    paths.test(path) ? calls(path, source, names).map((call): [string, Called] => [path, call]) : [],
  )
}
