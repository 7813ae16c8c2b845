import { readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cacheFolder } from './cache-folder.mjs'
import { compiled } from './compiled.mjs'
import { framesBy } from './frames.mjs'
import { root } from './platform.mjs'

// Lets Node run the program's sources (`node --import …/loader.mjs`). They are compiled together, once, and read as one file.
const folder = join(root, 'src')
const below = `${pathToFileURL(folder).href}/`
const tsconfig = join(root, 'tsconfig.json')
const esbuild = join(root, 'node_modules', 'esbuild', 'package.json')
const ours = [tsconfig, esbuild, join(root, 'bin', 'launcher', 'compile.mjs')].map((file) => readFileSync(file, 'utf8'))
const key = JSON.stringify([process.versions.node, ...ours])
const sources = await compiled({ folder, file: join(cacheFolder, 'sources'), key, tsconfig })
const sourceOf = (address) =>
  address?.startsWith(below) ? sources.get(decodeURIComponent(address.slice(below.length))) : undefined

enableCompileCache(join(cacheFolder, 'v8'))
Error.prepareStackTrace = framesBy((address) => sourceOf(address)?.map)

const packages = new Map()
const isDebugged = [process.env.NODE_OPTIONS, ...process.execArgv].some((option) => option?.includes('--inspect'))

// A debugger reads the map at the code's end; everybody else is spared it.
function codeOf({ code, map }) {
  return isDebugged ? `${code}//# sourceMappingURL=data:application/json;base64,${map.toString('base64')}` : code
}

registerHooks({
  // Sources name files exactly as they are, and packages alike wherever they stand.
  resolve(specifier, context, next) {
    const { parentURL, conditions } = context
    if (!parentURL?.startsWith(below) || !conditions.includes('import')) return next(specifier, context)
    if (specifier.startsWith('.')) {
      const url = new URL(specifier, parentURL).href
      return sourceOf(url) ? { url, format: 'module', shortCircuit: true } : next(specifier, context)
    }
    if (!packages.has(specifier)) packages.set(specifier, { ...next(specifier, context), shortCircuit: true })
    return packages.get(specifier)
  },
  load(url, context, next) {
    const source = sourceOf(url)
    return source ? { format: 'module', source: codeOf(source), shortCircuit: true } : next(url, context)
  },
})
