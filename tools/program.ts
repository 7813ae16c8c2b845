import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs a program of node_modules; anything but exit 0 is a failure and its output is what the reader sees. */
export async function program(name: string, ...args: readonly string[]): Promise<{ failures: string[] }> {
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH']].join(':')
  const env = { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined }
  return await new Promise((resolve, reject) => {
    const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (text) => (output += String(text)))
    child.stderr.on('data', (text) => (output += String(text)))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ failures: code === 0 ? [] : [output.trim() || `${name} ended with ${code}`] }),
    )
  })
}
