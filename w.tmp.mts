import { checkWording } from './src/modules/jobs/wording/check-wording.ts'
import { readFileSync } from 'node:fs'
const v: Record<string,string> = {u:'unlawful',r:'needs-review',l:'lawful'}
let bad=0
for (const [e,t] of JSON.parse(readFileSync(process.argv[2]!,'utf8'))) { const r = checkWording(t,{day:'2026-11-29' as never,dated:false}); if (r.verdict!==v[e]) { bad++; console.log(e,'→',r.verdict,'|',t,'|',r.findings.map(f=>f.rule+':'+f.words).join('; ')) } }
console.log('bad',bad)
