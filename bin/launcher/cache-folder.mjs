import { join } from 'node:path'
import { root } from './platform.mjs'

/** What was compiled is kept beside the packages, so that the next start is quick and nothing is left in the system's folders. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'onil')
