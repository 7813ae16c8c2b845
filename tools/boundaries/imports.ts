import { dirname, join } from 'node:path/posix'
import { mayCall, type ModulesMap } from '../modules-map.ts'
import type { Tree } from '../read-tree.ts'
import { type Imported, parse } from './parsed.ts'

const everything = ['kernel', 'platform', 'gateways', 'web', 'read-models', 'modules']

/** Rule 1: a layer imports itself and what stands here. `app` wires, `demo` fills the demo town. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  platform: ['kernel'],
  gateways: ['kernel', 'platform'],
  web: ['kernel', 'platform'],
  'read-models': ['kernel', 'platform'],
  modules: ['kernel', 'platform', 'gateways', 'web', 'read-models'],
  demo: everything,
  app: [...everything, 'demo'],
}

/** One import seen from its file: `own` and `other` are module names, `file` is the place inside `other`. */
type Step = {
  readonly path: string
  readonly layer: string
  readonly own: string
  readonly target: string
  readonly targetLayer: string
  readonly other: string
  readonly file: string
  readonly star: boolean
}
type Rule = (step: Step, map: ModulesMap) => string | false

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const isShape = (path: string): boolean => /^src\/modules\/[^/]+\/(events|contract)\.ts$/.test(path)
const intoModule = (s: Step): boolean => s.targetLayer === 'modules'
const acrossModules = (s: Step): boolean => intoModule(s) && s.layer === 'modules' && s.own !== s.other
const face = /^(index|events|contract)\.ts$/
/** What another module may call; a test may also use its builders. */
const callable = (s: Step): boolean =>
  s.file === 'index.ts' || (isTest(s.path) && /^testing\/[^/]+\.tsx?$/.test(s.file))

/** Tried in this order; the first that speaks is reported. */
const rules: readonly Rule[] = [
  (s) => !s.target.startsWith('src/') && `src imports ${s.target} (rule 1)`,
  (s) =>
    s.layer !== s.targetLayer && !layers[s.layer]?.includes(s.targetLayer) && `${s.layer} imports ${s.target} (rule 1)`,
  (s) =>
    isShape(s.path) &&
    s.targetLayer !== 'kernel' &&
    `${shape(s.path)} imports ${s.target}; only kernel and zod (rule 2)`,
  (s) =>
    intoModule(s) &&
    s.layer !== 'modules' &&
    !face.test(s.file) &&
    s.file !== 'module.ts' &&
    `${s.layer} imports ${s.target}; only index.ts and module.ts (rule 1)`,
  (s) => acrossModules(s) && !face.test(s.file) && !callable(s) && `${s.own} reaches into ${s.target} (rule 2)`,
  (s, map) =>
    acrossModules(s) &&
    callable(s) &&
    !mayCall(map, s.own).has(s.other) &&
    `${s.own} calls ${s.other}, which modules.json does not list (rule 3)`,
  (s) =>
    intoModule(s) &&
    s.own === s.other &&
    s.file === 'index.ts' &&
    !isTest(s.path) &&
    'imports its own face; import the file itself (rule 4)',
  (s) => intoModule(s) && s.star && 'export * hides what the face is (rule 4)',
]

/** Breaches of rules 1 to 4, one line each: where, what, which rule. */
export function importBreaches(tree: Tree, map: ModulesMap): string[] {
  return [...tree].flatMap(([path, source]) => {
    if (!/^src\/.*\.tsx?$/.test(path)) return []
    const { imports, onlyReExports } = parse(path, source)
    const inside = /^src\/modules\/[^/]+\/(?!index\.tsx?$)/.test(path)
    const barrel = inside && (onlyReExports || /\/index\.tsx?$/.test(path))
    const breaches = imports.flatMap((imported) => breach(path, imported, map) || [])
    return barrel ? [`${path}: a barrel inside a module (rule 4)`, ...breaches] : breaches
  })
}

/** The modules whose face a module imports. */
export function calledBy(tree: Tree, name: string): ReadonlySet<string> {
  const steps = [...tree].flatMap(([path, source]) => {
    if (!path.startsWith(`src/modules/${name}/`) || !/\.tsx?$/.test(path)) return []
    return parse(path, source).imports.flatMap(({ from, star }) =>
      from.startsWith('.') ? stepOf(path, from, star) : [],
    )
  })
  return new Set(steps.filter((s) => acrossModules(s) && s.file === 'index.ts').map((s) => s.other))
}

function breach(path: string, { from, line, star }: Imported, map: ModulesMap): string | false {
  const said = from.startsWith('.') ? ours(stepOf(path, from, star), map) : theirs(path, from)
  return said && `${path}:${line}: ${said}`
}

function ours(step: Step, map: ModulesMap): string | false {
  if (step.target === 'package.json') return false
  return rules.map((rule) => rule(step, map)).find((said) => said !== false) ?? false
}

function stepOf(path: string, from: string, star: boolean): Step {
  const target = join(dirname(path), from)
  const [, layer = '', own = ''] = path.split('/')
  const [, targetLayer = '', other = '', ...rest] = target.split('/')
  return { path, layer, own, target, targetLayer, other, file: rest.join('/'), star }
}

function theirs(path: string, from: string): string | false {
  if (path.startsWith('src/kernel/')) return !isTest(path) && `kernel imports ${from} (rule 1)`
  return isShape(path) && from !== 'zod' && `${shape(path)} imports ${from}; only kernel and zod (rule 2)`
}

function shape(path: string): string {
  return path.split('/').at(-1) ?? path
}
