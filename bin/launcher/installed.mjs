import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ourNode, root } from './platform.mjs'

/**
 * Tells whether node_modules is what package-lock.json says. npm writes its own copy of the lockfile as the last step of an
 * installation, so an interrupted one is seen too. Packages of other machines and of development may be absent.
 */
export function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present || !existsSync(ourNode())) return false
  return Object.entries(wanted).every(([path, { version, integrity, optional, dev, link }]) => {
    if (path === '' || link) return true
    const found = present[path]
    if (!found) return Boolean(optional || dev)
    return found.version === version && (!integrity || !found.integrity || found.integrity === integrity)
  })
}

/** The paths of all packages that the lockfile names for every machine: what there is to install. */
export function expectedPackages() {
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {}
  return Object.keys(wanted).filter((path) => path !== '' && !wanted[path].optional)
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}
