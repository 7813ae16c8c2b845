import { testNode } from '../../../platform/testing/test-node.ts'
import { importFile } from '../import/import-file.ts'

// A process of its own that a test kills while it imports: node import-child.ts <url> <context key> <file>
const [, , url = '', key = '', file = ''] = process.argv
const node = testNode({ url, contextKey: Buffer.from(key, 'hex') })
await importFile(
  node,
  file,
  { source: 'killed', sourceName: '끊긴 파일', format: 'ndjson', batch: 20 },
  ({ records }) => process.stdout.write(`${records}\n`),
)
await node.close()
