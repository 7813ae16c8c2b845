import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { readSecret } from '../../platform/field-encryption/secret-file.ts'
import { localKek } from '../../platform/key-store/kek.ts'
import { openKeyStore } from '../../platform/key-store/key-store.ts'
import { hearErased } from '../../platform/key-store/tell-erased.ts'

// A second process of a node that has a person's key in memory and never looks at the key file again: it can only be told.
const Given = z.object({ home: z.string(), url: z.string(), person: z.string() })
const { home, url, person } = Given.parse(JSON.parse(process.argv[2] ?? ''))
const folder = join(home, 'keys')
const store = await openKeyStore({
  path: join(folder, 'keyring.sqlite'),
  keks: [localKek('file', await readSecret(join(folder, 'kek.secret')))],
  lookEveryMs: 3_600_000,
})
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
await hearErased({ url, forget: store.forgetPerson, log })
process.stdout.write(store.ring.persons.find(person) ? 'knows\n' : 'knows nothing\n')
while (store.ring.persons.find(person)) await pause(5)
process.stdout.write('forgot\n')
process.exit(0)
