import { setStage, throughJson } from '/work/wt/fastbadges/src/modules/badges/credential/testing/build-badge.ts'
import { issueBadgeText } from '/work/wt/fastbadges/src/modules/badges/credential/issue-badge.ts'
import { verifyBadge } from '/work/wt/fastbadges/src/modules/badges/credential/verify-badge.ts'
import { canonicalQuads, canonicalHash } from '/work/wt/fastbadges/src/modules/badges/credential/canonical-hash.ts'
import { sign, verify, createPublicKey, hash } from 'node:crypto'
const stage = await setStage()
const now = new Date()
const t0 = await issueBadgeText(stage.order(), now)
const t1 = await issueBadgeText(stage.order(), now)
const { proof: p0, ...d0 } = JSON.parse(t0), { proof: p1, ...d1 } = JSON.parse(t1)
console.log(t0.length, t1.length, Object.keys(d0).join() === Object.keys(d1).join(), JSON.stringify(JSON.parse(t1)) === t1)
const how = { ...stage.how }
console.log((await verifyBadge(JSON.parse(t0), how)).verdict, (await verifyBadge(JSON.parse(t1), how)).verdict)
const time = async (name: string, f: () => unknown, n = 10000) => { for (let i=0;i<n;i++) await f(); const c=process.cpuUsage(); for (let i=0;i<n;i++) await f(); const u=process.cpuUsage(c); console.log(name, ((u.user+u.system)/n).toFixed(2),'us') }
const m = Buffer.alloc(64)
const order = stage.order()
const pub = createPublicKey(stage.key.privateKey), s = sign(null, m, stage.key.privateKey)
for (let r = 0; r < 2; r++) {
await time('sign', () => sign(null, m, stage.key.privateKey))
await time('issue', async () => { (await issueBadgeText(order, now)).charCodeAt(5) })
await time('issue fresh order', async () => { (await issueBadgeText(stage.order(), now)).charCodeAt(5) })
await time('verify', () => verify(null, m, pub, s))
await time('verifyBadge', async () => verifyBadge(JSON.parse(t1), how))
await time('verifyBadge without parse', async () => verifyBadge(d1 && {...d1, proof: p1}, how))
}
import { readDocument } from '/work/wt/fastbadges/src/modules/badges/credential/read-document.ts'
import { readBadgeShape } from '/work/wt/fastbadges/src/modules/badges/credential/badge-shape.ts'
import { badgeLimits } from '/work/wt/fastbadges/src/modules/badges/credential/copy-json.ts'
import { badgeContexts } from '/work/wt/fastbadges/src/modules/badges/credential/document-contexts.ts'
import { readProof, proofQuads } from '/work/wt/fastbadges/src/modules/badges/credential/proof.ts'
const doc = JSON.parse(t1)
await time('readDocument', () => readDocument(doc, [badgeContexts], badgeLimits))
const rd = readDocument(doc, [badgeContexts], badgeLimits)
await time('readBadgeShape', () => readBadgeShape(rd.signed))
await time('readProof', () => readProof(doc.proof))
await time('canonicalHash', () => canonicalHash(rd.signed))
await time('proofhash', () => hash('sha256', proofQuads(rd.proof), 'buffer'))
