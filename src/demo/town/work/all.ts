import type { Profile } from '../profile.ts'
import { office } from './0-office.ts'
import { engineering } from './1-engineering.ts'
import { publicWork } from './2-public.ts'
import { health } from './3-health.ts'
import { arts } from './4-arts.ts'
import { service } from './5-service.ts'
import { sales } from './6-sales.ts'
import { construction } from './7-construction.ts'
import { production } from './8-production.ts'
import { materials } from './8-materials.ts'
import { farm } from './9-farm.ts'

/** Every occupation the demo town hires for. */
export const profiles: readonly Profile[] = [
  ...office,
  ...engineering,
  ...publicWork,
  ...health,
  ...arts,
  ...service,
  ...sales,
  ...construction,
  ...production,
  ...materials,
  ...farm,
]
