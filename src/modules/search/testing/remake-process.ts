import { testNode } from '../../../platform/testing/test-node.ts'
import { bringUpToDate } from '../remake.ts'

// A node of its own that makes the table anew, for a test that kills it: node remake-process.ts <url> <context key>
const [, , url = '', key = ''] = process.argv
const node = testNode({ url, contextKey: Buffer.from(key, 'hex') })
await bringUpToDate(node)
await node.close()
