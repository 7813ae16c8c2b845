import { checkWording } from './src/modules/jobs/wording/check-wording.ts'
import { readFileSync } from 'node:fs'
let u=0,uu=0,called=0,n=0
for (const f of ['w.json','w2.json']) for (const [e,t] of JSON.parse(readFileSync('/tmp/house/'+f,'utf8'))) { n++; const g=checkWording(t,{day:'2026-11-29' as never,dated:false}).verdict; if(e==='u'){u++; if(g==='unlawful')uu++} if(g==='unlawful')called++ }
console.log({n,u,uu,called,recall:uu/u,precision:uu/called})
