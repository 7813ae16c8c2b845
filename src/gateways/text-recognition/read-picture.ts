// A program of its own, started by tesseract.ts: a picture comes in, its text goes out. Nothing is fetched and nothing written.
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createWorker } from 'tesseract.js'

const languages = dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/kor')))
// Of the two that come with the package, this one keeps the spaces of Korean.
const worker = await createWorker('kor', 1, { langPath: join(languages, '4.0.0_best_int'), cacheMethod: 'none' })
const { data } = await worker.recognize(await buffer(process.stdin), { rotateAuto: true })
process.stdout.write(data.text)
await worker.terminate()
