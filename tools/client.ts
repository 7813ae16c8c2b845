import { readFile, writeFile } from 'node:fs/promises'
import { routes } from '../src/app/routes.ts'
import { writeTypes } from './client/write-client.ts'

const file = new URL('../clients/typescript/calls.ts', import.meta.url)

/** Says when the generated client no longer fits the routes. */
export async function clientFaults(): Promise<string[]> {
  const there = await readFile(file, 'utf8').catch(() => '')
  return there === writeTypes(routes) ? [] : ['clients/typescript/calls.ts is not what the routes say: npm run client']
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeFile(file, writeTypes(routes))
