import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expectedPackages, isInstalled } from './installed.mjs'
import { reasonOf } from './install-faults.mjs'
import { root } from './platform.mjs'
import { Stop } from './stop.mjs'

/**
 * Installs exactly what the lockfile names, with its integrity. No package's install script is run: the two that have one
 * are completed by the program itself (PostgreSQL's links) or work without it (esbuild).
 */
export async function install() {
  checkFolder()
  const { command, first } = npm()
  const done = showProgress()
  const args = [
    ...first,
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--progress=false',
  ]
  const { code, said } = await runNpm(command, args)
  done(code === 0)
  if (code !== 0) throw reasonOf(said)
  if (!isInstalled()) throw reasonOf('incomplete')
}

function checkFolder() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    throw reasonOf('EACCES')
  }
}

// Under `npm start` npm says where it is. Otherwise it is looked for; our own node_modules/.bin is left out, because npm replaces it.
function npm() {
  const { npm_execpath: script, PATH = '' } = process.env
  if (script && script.endsWith('npm-cli.js') && existsSync(script))
    return { command: process.execPath, first: [script] }
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  if (existsSync(beside)) return { command: process.execPath, first: [beside] }
  const found = PATH.split(delimiter)
    .map((folder) => join(folder, 'npm'))
    .find((file) => existsSync(file))
  if (found && process.platform !== 'win32') return { command: found, first: [] }
  throw new Stop(
    'npm을 찾을 수 없습니다. Node.js와 함께 npm을 설치하세요(Debian·Ubuntu: apt-get install npm).',
    'npm was not found. Install it with Node.js (Debian, Ubuntu: apt-get install npm).',
  )
}

function runNpm(command, args) {
  const bin = join(root, 'node_modules', '.bin')
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== bin)
    .join(delimiter)
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PATH: path },
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-20_000)
    })
    child.on('error', (error) => done({ code: 1, said: String(error) }))
    child.on('close', (code) => done({ code, said }))
  })
}

function showProgress() {
  const packages = expectedPackages().map((path) => join(root, path, 'package.json'))
  const began = Date.now()
  const live = process.stderr.isTTY
  const line = () => {
    const count = packages.filter((file) => existsSync(file)).length
    return `설치하는 중 / Installing: ${count} of ${packages.length} packages, ${Math.round((Date.now() - began) / 1000)} s`
  }
  process.stderr.write(
    '처음 한 번 필요한 것을 설치합니다(약 1분).\nInstalling what is needed, this once (about a minute).\n',
  )
  const timer = setInterval(() => process.stderr.write(live ? `\r${line()}` : `${line()}\n`), live ? 500 : 5000)
  return (good) => {
    clearInterval(timer)
    process.stderr.write(`${live ? '\r' : ''}${good ? line() : ''}\n`)
  }
}
