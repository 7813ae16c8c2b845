import { startPostgres } from '../start-postgres.ts'

// Run by a test in a process of its own: starts PostgreSQL on a home, prints the address, and waits to be killed.
const { url } = await startPostgres({ home: process.argv[2] ?? '' })
process.stdout.write(`${url}\n`)
setInterval(() => undefined, 60_000)
