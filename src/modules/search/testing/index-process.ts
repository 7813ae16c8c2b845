import { testNode } from '../../../platform/testing/test-node.ts'
import { startIndex } from '../columnar/start-index.ts'

// A node of its own that holds the index, for a test that kills it: node index-process.ts <url> <context key> <folder>
const [, , url = '', key = '', folder = ''] = process.argv
const node = testNode({ url, contextKey: Buffer.from(key, 'hex') })
const index = startIndex(node, { threads: 1, folder })
process.once('SIGTERM', () => void index.stop().then(() => process.exit(0)))
process.stdout.write('begun\n')
await index.started
process.stdout.write('ready\n')
setInterval(() => undefined, 60_000)
