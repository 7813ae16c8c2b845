import { consent } from '../modules/consent/module.ts'
import { identity } from '../modules/identity/module.ts'
import { law } from '../modules/law/module.ts'
import { notifications } from '../modules/notifications/module.ts'
import { demo } from '../demo/module.ts'
import { alerts } from '../modules/alerts/module.ts'
import { applications } from '../modules/applications/module.ts'
import { benefits } from '../modules/benefits/module.ts'
import { badges } from '../modules/badges/module.ts'
import { decisions } from '../modules/decisions/module.ts'
import { developers } from '../modules/developers/module.ts'
import { enterprises } from '../modules/enterprises/module.ts'
import { jobs as vacancies } from '../modules/jobs/module.ts'
import { operations } from '../modules/operations/module.ts'
import { oversight } from '../modules/oversight/module.ts'
import { payments } from '../modules/payments/module.ts'
import { portal } from '../modules/portal/module.ts'
import { reference } from '../modules/reference/module.ts'
import { rights } from '../modules/rights/module.ts'
import { search } from '../modules/search/module.ts'
import { seekers } from '../modules/seekers/module.ts'
import { anchorJob } from '../platform/audit/anchor.ts'
import { checkAuditJob } from '../platform/audit/check-audit.ts'
import { resealJob } from '../platform/field-encryption/reseal-all.ts'
import { forgetUploads } from '../platform/uploads/forget-uploads.ts'
import { housekeeping } from '../platform/housekeeping.ts'
import type { Job } from '../platform/jobs/job.ts'
import type { Module } from '../platform/module.ts'

/** Every module of this program, floor first. */
export const modules: readonly Module[] = [
  reference,
  law,
  identity,
  consent,
  notifications,
  payments,
  badges,
  vacancies,
  seekers,
  search,
  alerts,
  applications,
  operations,
  enterprises,
  decisions,
  benefits,
  developers,
  portal,
  rights,
  oversight,
  demo,
]

/** Every job of this program. */
export const jobs: readonly Job[] = [
  housekeeping,
  forgetUploads,
  anchorJob,
  checkAuditJob,
  resealJob,
  ...modules.flatMap((m) => m.jobs ?? []),
]

/** The modules' PostgreSQL schemas and migration folders, the platform's first. */
export function schemasAndFolders(): { schemas: string[]; folders: URL[] } {
  const own = modules.filter((m) => m.migrations !== undefined)
  const folders = own.flatMap((m) => (m.migrations ? [m.migrations] : []))
  return { schemas: own.map((m) => m.name), folders: [new URL('../platform/migrations/', import.meta.url), ...folders] }
}
