import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './platform.mjs'
import { Stop } from './stop.mjs'

/**
 * Runs the program and ends as it ends. Signals are passed on; the program itself ignores the copy that a terminal sends to
 * the whole group. When this process dies, the channel closes and the program stops by itself.
 */
export function run(node, args) {
  const loader = pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href
  const main = join(root, 'src', 'app', 'cli', 'main.ts')
  const child = spawn(node, ['--import', loader, main, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // The compiler's settings are the program's, wherever it is started from.
    env: { ...process.env, ...caches(), TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
  })
  child.on('error', (error) => fail(error))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
    process.exit()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) stopWithParent(child)
}

// What was compiled is kept beside the packages, so that the next start is quick and nothing is left in the system's folders.
function caches() {
  const folder = join(root, 'node_modules', '.cache', 'onil')
  try {
    mkdirSync(folder, { recursive: true })
    return { TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'v8') }
  } catch {
    return {}
  }
}

// `npm start` that was killed cannot pass anything on. npm runs us through a shell, so both the parent and its parent are watched.
function stopWithParent(child) {
  const before = ancestors()
  const timer = setInterval(() => {
    if (ancestors() === before) return
    clearInterval(timer)
    child.kill('SIGTERM')
  }, 500)
  timer.unref()
}

function ancestors() {
  try {
    const line = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    return `${process.ppid} ${line.slice(line.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch {
    return `${process.ppid}` // no Linux: the parent alone
  }
}

function fail(error) {
  const { message } = new Stop(
    `온일을 실행하지 못했습니다(${error.message}). node_modules 폴더를 지우고 다시 실행하세요.`,
    `Onil could not be run (${error.message}). Delete the folder node_modules and run this again.`,
  )
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
