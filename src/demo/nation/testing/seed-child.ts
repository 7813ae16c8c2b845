import { createSecretKey } from 'node:crypto'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { testNode } from '../../../platform/testing/test-node.ts'
import { seedScale } from '../seed-scale.ts'
import { small } from './small.ts'

// A process of its own that a test kills while it seeds: node seed-child.ts <url> <context key>
const [, , url = '', key = ''] = process.argv
const node = testNode({ url, contextKey: Buffer.from(key, 'hex') })
const secret = createSecretKey(Buffer.alloc(32, 1))
fieldKeys.provide(node, ringInMemory([{ id: 'k1', seal: secret, index: secret }]))
await seedScale(node, small, () => undefined)
await node.close()
