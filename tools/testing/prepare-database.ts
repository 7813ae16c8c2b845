import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../src/platform/database/migrate.ts'
import { installJobs } from '../../src/platform/jobs/runner.ts'
import { startDatabase } from './start-database.ts'
import { migrationFolders } from './migration-folders.ts'

// Every module may tell a person something, so this queue stands in every test database; others are installed where used.
const everybodyTells = { name: 'notifications.deliver', retries: 5, run: async () => undefined }

/** Starts PostgreSQL once for all database tests and migrates the template that each test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startDatabase()
  try {
    const template = `template_${randomBytes(4).toString('hex')}`
    const ownerUrl = Object.assign(new URL(server.url), { pathname: `/${template}` }).href
    const secrets = { appPassword: randomBytes(12).toString('hex'), contextKey: randomBytes(32) }
    await run(server.url, `create database ${template}`)
    await installJobs(ownerUrl, [everybodyTells])
    const { folders, schemas } = await migrationFolders()
    await migrate({ ownerUrl, ...secrets, folders, schemas })
    project.provide('database', {
      ownerUrl: server.url,
      template,
      appPassword: secrets.appPassword,
      contextKey: secrets.contextKey.toString('hex'),
    })
    return async () => {
      try {
        await run(server.url, `drop database if exists ${template} with (force)`)
      } finally {
        await server.stop()
      }
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
