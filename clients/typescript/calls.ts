// Generated from the routes of Onil by `npm run client`. Do not edit.

/** Every call: what goes into the path, the query and the body, and what comes back. */
export type Calls = {
  /** Save a draft of a form; nothing is submitted by it. Needs `drafts:write`. */
  'PUT /api/v1/drafts/:form': { params: { "form": string }; body?: { [name: string]: string }; answer: { "savedAt": string } }
  /** Occupations (KECO) as a tree, or the best fits for words. */
  'GET /api/v1/reference/occupations': { query?: { "q"?: string }; answer: { "list": unknown; "items": ReadonlyArray<unknown> } }
  /** One occupation or group of KECO by its code: an address that a badge may name for good. */
  'GET /api/v1/reference/occupations/:code': { params: { "code": string }; answer: { "code": string; "name": string; "list": unknown } }
  /** Regions as a tree, or the best fits for words. */
  'GET /api/v1/reference/regions': { query?: { "q"?: string }; answer: { "list": unknown; "items": ReadonlyArray<unknown> } }
  /** Qualifications and licences, or the best fits for words. */
  'GET /api/v1/reference/qualifications': { query?: { "q"?: string }; answer: { "list": unknown; "items": ReadonlyArray<unknown> } }
  /** Industries (KSIC, three digits). */
  'GET /api/v1/reference/industries': { answer: { "list": unknown; "items": ReadonlyArray<unknown> } }
  /** Title, version, source and licence of each code list. */
  'GET /api/v1/reference/versions': { answer: { "lists": ReadonlyArray<unknown> } }
  /** Domains of the law with the facts they ask for and the results they give. */
  'GET /api/v1/law/domains': { answer: ReadonlyArray<{ "id": string; "label": { "ko": string; "en": string }; "facts": ReadonlyArray<{ "name": string; "label": { "ko": string; "en": string }; "kind": string; "choices": ReadonlyArray<string>; "judgement": boolean }>; "results": ReadonlyArray<{ "name": string; "label": { "ko": string; "en": string }; "unit": string; "article": string }> }> }
  /** What the law says of a case on a day, with every step; an estimate, nothing is kept. */
  'POST /api/v1/law/decide': { body: { "domain": string; "asOf"?: string; "facts": { [name: string]: unknown }; "wanted"?: ReadonlyArray<string> }; answer: { "domain": string; "asOf": string; "status": "settled" | "estimate" | "open"; "result": { [name: string]: number | boolean | string | ReadonlyArray<{ [name: string]: string | number }> }; "sentence": { "ko": string; "en": string }; "missing": ReadonlyArray<{ "name": string; "label": { "ko": string; "en": string }; "kind": string; "choices": ReadonlyArray<string>; "judgement": boolean }>; "trace": ReadonlyArray<{ "id": number; "op": string; "value": number | boolean | string | ReadonlyArray<{ [name: string]: string | number }> | null }> } }
  /** How you are told. Needs `notifications:read`. */
  'GET /api/v1/notifications/preferences': { answer: { "lang"?: "ko" | "en"; "quiet"?: { "on": boolean; "from": string; "to": string }; "digest"?: { "every": "never" | "day" | "week"; "hour": number; "weekday": number }; "by"?: { [name: string]: ReadonlyArray<"mail" | "push" | "alimtalk" | "sms"> } } }
  /** Decide how you are told. Needs `notifications:write`. */
  'PUT /api/v1/notifications/preferences': { body?: { "lang"?: "ko" | "en"; "quiet"?: { "on": boolean; "from": string; "to": string }; "digest"?: { "every": "never" | "day" | "week"; "hour": number; "weekday": number }; "by"?: { [name: string]: ReadonlyArray<"mail" | "push" | "alimtalk" | "sms"> } }; answer: { "lang"?: "ko" | "en"; "quiet"?: { "on": boolean; "from": string; "to": string }; "digest"?: { "every": "never" | "day" | "week"; "hour": number; "weekday": number }; "by"?: { [name: string]: ReadonlyArray<"mail" | "push" | "alimtalk" | "sms"> } } }
  /** When and where you were told what. Needs `notifications:read`. */
  'GET /api/v1/notifications/sent': { answer: { "sent": ReadonlyArray<{ "id": string; "what": "notice" | "code" | "digest"; "kind": "result" | "deadline" | "badge" | "vacancy" | "progress" | "service" | "security" | "work"; "title"?: { "ko": string; "en": string }; "at": string; "went": ReadonlyArray<{ "channel": "mail" | "push" | "alimtalk" | "sms"; "to": string; "state": "sent" | "waiting" | "given-up"; "at": string; "tries": number; "gathered": boolean; "old": boolean; "why"?: string }> }> } }
  /** Take push messages in this browser. Needs `notifications:write`. */
  'POST /api/v1/notifications/devices': { body: { "endpoint": string; "keys": { "p256dh": string; "auth": string } }; answer: { "device": string } }
  /** Take no more push messages on a device. Needs `notifications:write`. */
  'DELETE /api/v1/notifications/devices/:id': { params: { "id": string }; answer: { "device": string } }
  /** Verify a badge, or a presentation made for `domain` with `challenge`; nothing is kept. */
  'POST /api/v1/badges/verify': { body: { "credential": unknown } | { "presentation": unknown; "challenge": string; "domain": string }; answer: { "badge": string; "verdict": string; "detail": string; "title": string; "issuerName": string; "readAt"?: string; "domain"?: string; "issuer": { "standing": string; "why": string; "day"?: string }; "checks": ReadonlyArray<{ "check": string; "ok": boolean | null; "detail": string }> } | { "verdict": string; "detail": string; "badges": ReadonlyArray<{ "badge": string; "verdict": string; "detail": string; "title": string; "issuerName": string; "readAt"?: string; "domain"?: string; "issuer": { "standing": string; "why": string; "day"?: string }; "checks": ReadonlyArray<{ "check": string; "ok": boolean | null; "detail": string }> }> } }
  /** Verify up to 100 badges together: green, amber or red with the reason in words; nothing is kept. */
  'POST /api/v1/badges/verify-many': { body: { "credentials": ReadonlyArray<unknown> }; answer: { "counts": { "green": number; "amber": number; "red": number }; "results": ReadonlyArray<{ "badge": string; "verdict": string; "detail": string; "title": string; "issuerName": string; "readAt"?: string; "domain"?: string; "issuer": { "standing": string; "why": string; "day"?: string }; "checks": ReadonlyArray<{ "check": string; "ok": boolean | null; "detail": string }>; "light": string; "reason": string }> } }
  /** Issue one badge. Needs `issuer:write`. */
  'POST /api/v1/issuer/badges': { body: { "holder": string; "number": string; "title"?: string; "organisation"?: string; "from"?: unknown; "to"?: unknown; "level"?: string; "design"?: string; "results"?: { [name: string]: string }; "evidence"?: { "url"?: string; "says"?: string } }; answer: { "badge": string; "receipt"?: string } }
  /** Revoke a badge for good. Needs `issuer:write`. */
  'POST /api/v1/issuer/badges/:id/revoke': { params: { "id": string }; body: { "reason": "licence-withdrawn" | "wrong-data" | "issued-by-mistake" | "holder-asked" }; answer: { "badge": string; "receipt"?: string } }
  /** Bring many badges of a published design: read and checked, nothing is issued. Repeat with the same key safely. Needs `issuer:write`. */
  'POST /api/v1/issuer/orders': { body: { "design": string; "name"?: string; "rows": ReadonlyArray<{ "holder"?: string; "number"?: string; "from"?: string; "to"?: string; "level"?: string; "results"?: { [name: string]: string }; "evidence"?: { "says"?: string; "url"?: string } }> }; answer: { "order": string; "state": "shown" | "waiting" | "issuing" | "done" | "refused" | "dropped"; "design": string; "rows": number; "faulty": number; "outcomes": { [name: string]: number }; "reason"?: string; "faults": ReadonlyArray<{ "line": number; "column": string; "fault": string }> } }
  /** How far an order is, what came of its rows, and every fault by row. Needs `issuer:read`. */
  'GET /api/v1/issuer/orders/:id': { params: { "id": string }; answer: { "order": string; "state": "shown" | "waiting" | "issuing" | "done" | "refused" | "dropped"; "design": string; "rows": number; "faulty": number; "outcomes": { [name: string]: number }; "reason"?: string; "faults": ReadonlyArray<{ "line": number; "column": string; "fault": string }> } }
  /** Send it on to a second person; rows with faults are left out. Needs `issuer:write`. */
  'POST /api/v1/issuer/orders/:id/send': { params: { "id": string }; answer: { "order": string; "receipt"?: string } }
  /** Approve it, as another person than who made it; the badges are issued. Needs `issuer:write`. */
  'POST /api/v1/issuer/orders/:id/approve': { params: { "id": string }; answer: { "order": string; "receipt"?: string } }
  /** Refuse it with a reason, as another person than who made it. Needs `issuer:write`. */
  'POST /api/v1/issuer/orders/:id/refuse': { params: { "id": string }; body: { "reason": string }; answer: { "order": string; "receipt"?: string } }
  /** Take it back before anybody decided. Needs `issuer:write`. */
  'POST /api/v1/issuer/orders/:id/drop': { params: { "id": string }; answer: { "order": string; "receipt"?: string } }
  /** VC API: verify a credential of any kind; 200 when it verifies, 400 with every reason when not. */
  'POST /api/v1/vc/credentials/verify': { body: { "verifiableCredential": unknown; "options"?: unknown }; answer: { "verified": boolean; "problemDetails": ReadonlyArray<{ "type": string; "title": string; "detail": string; "code": string }>; "errors": ReadonlyArray<{ "type": string; "title": string; "detail": string; "code": string }> } }
  /** VC API: verify a presentation for `options.domain` and `options.challenge`, and all credentials in it. */
  'POST /api/v1/vc/presentations/verify': { body: { "verifiablePresentation": unknown; "options"?: unknown }; answer: { "verified": boolean; "problemDetails": ReadonlyArray<{ "type": string; "title": string; "detail": string; "code": string }>; "errors": ReadonlyArray<{ "type": string; "title": string; "detail": string; "code": string }> } }
  /** VC API: secure a credential in the agency’s name, with places in its status lists; what it says is not kept. Needs `vc:write`. */
  'POST /api/v1/vc/credentials/issue': { body: { "credential": unknown; "options"?: unknown }; answer: { "verifiableCredential": { [name: string]: unknown } } }
  /** VC API: revoke, suspend or restore a credential issued so. Needs `vc:write`. */
  'POST /api/v1/vc/credentials/status': { body: { "credentialId": string; "credentialStatus": { "statusPurpose": string }; "status": boolean }; answer: { "credentialId": string; "credentialStatus": { "statusPurpose": string }; "status": boolean } }
  /** VC API: the credentials that the wallet holds. Needs `vc:read`. */
  'GET /api/v1/vc/credentials': { answer: ReadonlyArray<{ "verifiableCredential": { [name: string]: unknown } }> }
  /** VC API: one credential of the wallet, by its id or the badge’s. Needs `vc:read`. */
  'GET /api/v1/vc/credentials/:id': { params: { "id": string }; answer: { "verifiableCredential": { [name: string]: unknown } } }
  /** VC API: always 400; proofs of this node cover the whole credential, so nothing can be derived from one. Needs `vc:write`. */
  'POST /api/v1/vc/credentials/derive': { body?: { [name: string]: unknown }; answer: { [name: string]: unknown } }
  /** VC API: sign a presentation of credentials that the wallet holds, for `options.domain` and `options.challenge`. Needs `vc:write`. */
  'POST /api/v1/vc/presentations': { body: { "presentation": unknown; "options": unknown }; answer: { "verifiablePresentation": { [name: string]: unknown } } }
  /** The badges of the wallet, who can be asked, and what is on its way. Needs `wallet:read`. */
  'GET /api/v1/wallet': { answer: { "badges": ReadonlyArray<{ "id": string; "kind": string; "title": string; "issuer": string; "state": string; "issuedAt": string; "validUntil"?: string }>; "agencies": ReadonlyArray<{ "code": string; "name": string; "kind": string }>; "requests": ReadonlyArray<{ "agency": string; "state": string; "arrived": number }> } }
  /** The signed document of one badge. Needs `wallet:read`. */
  'GET /api/v1/wallet/badges/:id': { params: { "id": string }; answer: { [name: string]: unknown } }
  /** Ask agencies (by code) for the own records, with consent until a day. Needs `wallet:write`. */
  'POST /api/v1/wallet/requests': { body: { "agencies": ReadonlyArray<string>; "endsOn": string }; answer: { "asked": number; "receipt"?: string } }
  /** The badges from elsewhere in the wallet. Needs `wallet:read`. */
  'GET /api/v1/wallet/outside': { answer: { "badges": ReadonlyArray<{ "id": string; "form": "json" | "jwt" | "png" | "svg"; "standard": "ob2" | "ob3"; "title": string; "issuer": string; "recipient": string; "importedAt": string }> } }
  /** Bring up to 200 badges from elsewhere (Open Badges 2.0 or 3.0, each as JSON or as signed text) into the wallet, each once. Needs `wallet:write`. */
  'POST /api/v1/wallet/outside': { body: { "badges": ReadonlyArray<string | { [name: string]: unknown }> }; answer: { "added": number; "known": number; "first"?: string } }
  /** One badge from elsewhere: as it came, and how far it can be relied on now, with the reason in words. Needs `wallet:read`. */
  'GET /api/v1/wallet/outside/:id': { params: { "id": string }; answer: { "id": string; "form": "json" | "jwt" | "png" | "svg"; "standard": "ob2" | "ob3"; "title": string; "issuer": string; "recipient": string; "importedAt": string; "text": string; "light": "green" | "amber" | "red"; "state": string; "reason": string } }
  /** Take a badge from elsewhere out of the wallet. Needs `wallet:write`. */
  'DELETE /api/v1/wallet/outside/:id': { params: { "id": string }; answer: { "badge": string } }
  /** Who may issue which badges, by the newest signed list; with `did` only that issuer. */
  'GET /api/v1/accredited-issuers': { query?: { "did"?: string }; answer: { "version": number; "time"?: string; "entries": ReadonlyArray<{ "id": string; "did": string; "name": string; "nameEn"?: string; "kinds": ReadonlyArray<"career" | "qualification" | "completion" | "degree" | "language">; "from": string; "until"?: string; "state": "upcoming" | "active" | "ended" }> } }
  /** The newest list as it is signed: a compact JWS by the node’s receipt key, for keeping and checking elsewhere. */
  'GET /api/v1/accredited-issuers/list': { answer: { "version": number; "at": string; "signed": string } }
  /** One accreditation by its id. */
  'GET /api/v1/accredited-issuers/:id': { params: { "id": string }; answer: { "id": string; "did": string; "name": string; "nameEn"?: string; "kinds": ReadonlyArray<"career" | "qualification" | "completion" | "degree" | "language">; "from": string; "until"?: string; "state": "upcoming" | "active" | "ended" } }
  /** One published vacancy. */
  'GET /api/v1/vacancies/:id': { params: { "id": string }; answer: { "id": string; "url": string; "state": "waiting" | "open" | "ended" | "closed"; "employer": string; "employerVerified": boolean; "organisation"?: string; "title": string; "titleEn"?: string; "duties": string; "dutiesEn"?: string; "occupation": string; "region": string; "address": string; "pay"?: { "per": "hour" | "day" | "month" | "year"; "min": number; "max"?: number }; "payNote": string; "employment": "permanent" | "fixed-term" | "part-time" | "daily" | "intern"; "hours": string; "weeklyHours": number; "shift": "day" | "evening" | "night" | "rotating" | "weekend" | "flexible"; "education": "any" | "middle" | "high" | "college" | "university" | "master" | "doctor"; "careerMonths": number; "posts": number; "benefits": string; "startsOn"?: string; "opensOn"?: string; "closesOn"?: string; "moved"?: { "from": string; "incident": string }; "needs": ReadonlyArray<{ "id"?: string; "kind": "qualification" | "experience" | "completion" | "degree" | "language" | "start-date" | "why" | "text"; "label": string; "labelEn"?: string; "required": boolean; "qualification"?: string; "months"?: number }>; "source": string; "sourceName"?: string; "sourceUrl"?: string; "demo": boolean; "publishedAt": string; "closedAt"?: string } }
  /** Save a new draft. Needs `vacancies:write`. */
  'POST /api/v1/vacancies': { body?: { "title"?: string; "titleEn"?: string; "duties"?: string; "dutiesEn"?: string; "occupation"?: string; "region"?: string; "address"?: string; "pay"?: { "per": "hour" | "day" | "month" | "year"; "min": number; "max"?: number }; "payNote"?: string; "employment"?: "permanent" | "fixed-term" | "part-time" | "daily" | "intern"; "hours"?: string; "weeklyHours"?: number; "shift"?: "day" | "evening" | "night" | "rotating" | "weekend" | "flexible"; "education"?: "any" | "middle" | "high" | "college" | "university" | "master" | "doctor"; "careerMonths"?: number; "posts"?: number; "benefits"?: string; "startsOn"?: string; "opensOn"?: string; "closesOn"?: string; "needs"?: ReadonlyArray<{ "id"?: string; "kind": "qualification" | "experience" | "completion" | "degree" | "language" | "start-date" | "why" | "text"; "label": string; "labelEn"?: string; "required": boolean; "qualification"?: string; "months"?: number }> }; answer: { "vacancy": string } }
  /** Save a draft or an open vacancy. Needs `vacancies:write`. */
  'PUT /api/v1/vacancies/:id': { params: { "id": string }; body?: { "title"?: string; "titleEn"?: string; "duties"?: string; "dutiesEn"?: string; "occupation"?: string; "region"?: string; "address"?: string; "pay"?: { "per": "hour" | "day" | "month" | "year"; "min": number; "max"?: number }; "payNote"?: string; "employment"?: "permanent" | "fixed-term" | "part-time" | "daily" | "intern"; "hours"?: string; "weeklyHours"?: number; "shift"?: "day" | "evening" | "night" | "rotating" | "weekend" | "flexible"; "education"?: "any" | "middle" | "high" | "college" | "university" | "master" | "doctor"; "careerMonths"?: number; "posts"?: number; "benefits"?: string; "startsOn"?: string; "opensOn"?: string; "closesOn"?: string; "needs"?: ReadonlyArray<{ "id"?: string; "kind": "qualification" | "experience" | "completion" | "degree" | "language" | "start-date" | "why" | "text"; "label": string; "labelEn"?: string; "required": boolean; "qualification"?: string; "months"?: number }> }; answer: { "vacancy": string } }
  /** Publish a draft after the checks of the law. Needs `vacancies:write`. */
  'POST /api/v1/vacancies/:id/publish': { params: { "id": string }; answer: { "vacancy": string; "receipt"?: string } }
  /** Close a vacancy; everybody who applied is answered. Needs `vacancies:write`. */
  'POST /api/v1/vacancies/:id/close': { params: { "id": string }; body: { "reason": "filled" | "cancelled" | "changed" | "other" }; answer: { "vacancy": string } }
  /** Your résumé and wishes. Needs `resume:read`. */
  'GET /api/v1/resume': { answer: { "entries": ReadonlyArray<{ "id": string; "section": "career" | "qualification" | "training" | "education" | "language" | "skill" | "other"; "title": string; "organisation": string; "from"?: string; "to"?: string; "detail": string; "source": "badge" | "typed"; "badge"?: string; "issuerName"?: string; "badgeState"?: string; "hidden": boolean }>; "provenShare": number; "wishes": { "startOn"?: string; "regions": ReadonlyArray<string>; "occupations": ReadonlyArray<string>; "payMonthlyMin"?: number; "shifts": ReadonlyArray<"day" | "evening" | "night" | "rotating" | "weekend" | "flexible"> } } }
  /** Type a line, or change a typed one. Needs `resume:write`. */
  'POST /api/v1/resume/entries': { body: { "id"?: string; "section": "career" | "qualification" | "training" | "education" | "language" | "skill" | "other"; "title": string; "organisation": string; "from"?: string; "to"?: string; "detail": string }; answer: { "id": string } }
  /** Save what you look for. Needs `wishes:write`. */
  'PUT /api/v1/wishes': { body: { "startOn"?: string; "regions": ReadonlyArray<string>; "occupations": ReadonlyArray<string>; "payMonthlyMin"?: number; "shifts": ReadonlyArray<"day" | "evening" | "night" | "rotating" | "weekend" | "flexible"> }; answer: {} }
  /** Suggestions for a search half typed: what it is, the part completed, the whole search. */
  'GET /api/v1/vacancies/suggestions': { query: { "q": string }; answer: { "suggestions": ReadonlyArray<{ "kind": "occupation" | "licence" | "skill" | "employer" | "benefit" | "preference" | "accessibility" | "employment" | "shift" | "education" | "programme" | "place" | "region"; "text": string; "q": string; "url": string }> } }
  /** Search open vacancies. */
  'GET /api/v1/vacancies': { query?: { "q"?: string; "region"?: string; "occupation"?: string; "employment"?: "permanent" | "fixed-term" | "part-time" | "daily" | "intern"; "shift"?: "day" | "evening" | "night" | "rotating" | "weekend" | "flexible"; "career"?: "none" | "to-1" | "to-3" | "over-3"; "hours"?: "under-15" | "15-34" | "35-40" | "over-40"; "education"?: "any" | "middle" | "high" | "college" | "university" | "master" | "doctor"; "licence"?: "none" | "welcome" | "required"; "benefit"?: "meals" | "lodging" | "commute" | "bonus" | "family" | "training" | "health"; "access"?: "wheelchair" | "interpreting" | "seated" | "no-lifting"; "closing"?: "3" | "7" | "30" | "filled"; "source"?: string; "pay"?: number; "near"?: string; "within"?: number; "past"?: "1"; "sort"?: "relevance" | "newest" | "pay" | "closing" | "distance"; "after"?: string; "size"?: number }; answer: { "total": number; "vacancies": ReadonlyArray<{ "id": string; "url": string; "title": string; "titleEn"?: string; "employer": string; "employerVerified": boolean; "pay"?: { "per": "hour" | "day" | "month" | "year"; "min": number; "max"?: number }; "region": string; "employment": "permanent" | "fixed-term" | "part-time" | "daily" | "intern"; "hours": string; "shift": "day" | "evening" | "night" | "rotating" | "weekend" | "flexible"; "closesOn"?: string; "source": string; "demo": boolean; "publishedAt": string; "matches": ReadonlyArray<{ "part": number; "where": "title" | "text" | "region" | "shift" | "contract" | "pay" | "career" }>; "straightLineKm"?: number }>; "next"?: string; "understood": ReadonlyArray<{ "text": string; "kind": string }>; "facets": { "region": { [name: string]: number }; "occupation": { [name: string]: number }; "employment": { [name: string]: number }; "shift": { [name: string]: number }; "hours": { [name: string]: number }; "career": { [name: string]: number }; "education": { [name: string]: number }; "licence": { [name: string]: number }; "benefit": { [name: string]: number }; "access": { [name: string]: number }; "source": { [name: string]: number }; "within": { [name: string]: number }; "pay": { [name: string]: number }; "closing": { [name: string]: number } } } }
  /** Your saved searches. Needs `saved-searches:read`. */
  'GET /api/v1/saved-searches': { answer: ReadonlyArray<{ "id": string; "name": string; "query": string; "every": "now" | "day" | "week" | "never"; "savedAt": string; "found": number }> }
  /** Save a search; new vacancies that fit it are told. Needs `saved-searches:write`. */
  'POST /api/v1/saved-searches': { body: { "query": string; "name"?: string; "every": "now" | "day" | "week" | "never" }; answer: { "id": string; "name": string; "query": string; "every": "now" | "day" | "week" | "never"; "savedAt": string } }
  /** A saved search with the vacancies found for it. Needs `saved-searches:read`. */
  'GET /api/v1/saved-searches/:id': { params: { "id": string }; answer: { "id": string; "name": string; "query": string; "every": "now" | "day" | "week" | "never"; "savedAt": string; "vacancies": ReadonlyArray<{ "vacancy": string; "foundAt": string }> } }
  /** Change a saved search; without conditions it keeps those it has. Needs `saved-searches:write`. */
  'PUT /api/v1/saved-searches/:id': { params: { "id": string }; body: { "query"?: string; "name": string; "every": "now" | "day" | "week" | "never" }; answer: { "id": string; "name": string; "query": string; "every": "now" | "day" | "week" | "never"; "savedAt": string } }
  /** Remove a saved search. Needs `saved-searches:write`. */
  'DELETE /api/v1/saved-searches/:id': { params: { "id": string }; answer: { "name": string } }
  /** Apply, exactly once; the receipt is a compact JWS. Needs `applications:write`. */
  'POST /api/v1/vacancies/:id/applications': { params: { "id": string }; body: { "answers": { [name: string]: { "how"?: "predicate" | "fact" | "yes" | "no" | "words" | "day" | "skip"; "words"?: string; "day"?: string } } }; answer: { "application": string; "code": string; "receipt": string } }
  /** Your applications, newest first. Needs `applications:read`. */
  'GET /api/v1/applications': { answer: ReadonlyArray<{ "id": string; "code": string; "vacancy": string; "title": string; "state": string; "submittedAt": string; "answerDue": string; "eraseOn": string; "number": string; "employer": string; "answers": ReadonlyArray<{ [name: string]: unknown }>; "answer"?: { "kind": "invited"; "message": string; "times": string } | { "kind": "declined"; "reason": "somebody-else" | "needs-not-met" | "terms" | "stopped" | "other"; "words": string } | { "kind": "closed"; "reason": string } }> }
  /** Withdraw; what the employer held is erased. Needs `applications:write`. */
  'POST /api/v1/applications/:id/withdraw': { params: { "id": string }; answer: { "application": string } }
  /** Every badge of a page of 200 applicants checked now: green, amber or red with the reason in words; `next` is where the next page begins. Needs `applications:read`. */
  'GET /api/v1/vacancies/:id/proofs': { params: { "id": string }; query: { "reason": "answer" | "review" | "paper" | "system" | "check" | "other"; "reasonWords"?: string; "after"?: string }; answer: { "all": number; "before": number; "next"?: string; "counts": { [name: string]: number }; "applicants": ReadonlyArray<{ "application": string; "code": string; "light": "red" | "amber" | "green" | "none"; "badges": ReadonlyArray<{ "badge": string; "title": string; "issuer": string; "light": "red" | "amber" | "green" | "none"; "verdict": string; "reason": string }> }> } }
  /** A page of the inbox, blind, every proof checked now; say what for. Needs `applications:read`. */
  'GET /api/v1/vacancies/:id/applicants': { params: { "id": string }; query: { "reason": "answer" | "review" | "paper" | "system" | "check" | "other"; "reasonWords"?: string; "tab"?: "new" | "held" | "invited" | "answered"; "after"?: string }; answer: { "counts": { [name: string]: number }; "due"?: string; "applicants": ReadonlyArray<{ "id": string; "code": string; "vacancy": string; "title": string; "state": string; "submittedAt": string; "answerDue": string; "eraseOn": string; "met": number; "unmet": number; "answers": ReadonlyArray<{ [name: string]: unknown }>; "contact"?: { "name": string; "email"?: string } }>; "next"?: string } }
  /** Invite to an interview. Needs `applications:write`. */
  'POST /api/v1/applications/:id/invite': { params: { "id": string }; body: { "message": string; "times": string }; answer: { "application": string; "state": string } }
  /** Put on hold. Needs `applications:write`. */
  'POST /api/v1/applications/:id/hold': { params: { "id": string }; answer: { "application": string; "state": string } }
  /** Decline with a reason. Needs `applications:write`. */
  'POST /api/v1/applications/:id/decline': { params: { "id": string }; body: { "reason": "somebody-else" | "needs-not-met" | "terms" | "stopped" | "other"; "words": string }; answer: { "application": string; "state": string } }
  /** How the service is doing, measured by itself each minute. */
  'GET /api/v1/status': { answer: { "measuredAt"?: unknown; "components": ReadonlyArray<{ "component": "web" | "database" | "outbox" | "agencies" | "mail"; "state"?: "up" | "slow" | "down"; "since"?: unknown; "share"?: number; "days": ReadonlyArray<{ "day": string; "up": number; "slow": number; "down": number }> }> } }
  /** Incidents, the latest first, and the deadlines they moved. */
  'GET /api/v1/status/incidents': { answer: ReadonlyArray<{ "id": string; "title": { "ko": string; "en": string }; "components": ReadonlyArray<"web" | "database" | "outbox" | "agencies" | "mail">; "beganAt": unknown; "endedAt"?: unknown; "closedAt"?: unknown; "done"?: { "ko": string; "en": string }; "updates": ReadonlyArray<{ "at": unknown; "stage": "looking" | "found" | "watching" | "closed"; "text": { "ko": string; "en": string } }>; "extensions": ReadonlyArray<{ "kind": string; "from": string; "to": string; "days": number; "noEarlier": string; "basis": string; "signedName": string; "signedAt": unknown; "withdrawnAt"?: unknown; "withdrawReason"?: string }> }> }
  /** One incident. */
  'GET /api/v1/status/incidents/:id': { params: { "id": string }; answer: { "id": string; "title": { "ko": string; "en": string }; "components": ReadonlyArray<"web" | "database" | "outbox" | "agencies" | "mail">; "beganAt": unknown; "endedAt"?: unknown; "closedAt"?: unknown; "done"?: { "ko": string; "en": string }; "updates": ReadonlyArray<{ "at": unknown; "stage": "looking" | "found" | "watching" | "closed"; "text": { "ko": string; "en": string } }>; "extensions": ReadonlyArray<{ "kind": string; "from": string; "to": string; "days": number; "noEarlier": string; "basis": string; "signedName": string; "signedAt": unknown; "withdrawnAt"?: unknown; "withdrawReason"?: string }> } }
  /** Count a journey: coarse active seconds by screen, told once by the device, without any identity. */
  'POST /api/v1/journeys': { body: { "journey": "j1"; "done": boolean; "last": "search" | "vacancy" | "sign-in" | "wallet" | "apply" | "receipt"; "seconds": { [name: string]: number }; "total": number }; answer: { "counted": true } }
  /** Active seconds of journeys in the last four weeks; small numbers are held back. */
  'GET /api/v1/numbers/journeys': { answer: ReadonlyArray<{ "journey": "j1"; "n": number; "done"?: number; "p50"?: number; "p90"?: number; "screens": ReadonlyArray<{ "screen": "search" | "vacancy" | "sign-in" | "wallet" | "apply" | "receipt"; "n": number; "p50"?: number; "p90"?: number; "left"?: number }> }> }
  /** Notices, pinned first, 20 a page. */
  'GET /api/v1/news': { query?: { "page"?: number }; answer: { "total": number; "page": number; "pages": number; "news": ReadonlyArray<{ "id": string; "title": { "ko": string; "en": string }; "text": { "ko": string; "en": string }; "pinned": boolean; "published": string | null; "expires": string | null; "updated": string }> } }
  /** One notice. */
  'GET /api/v1/news/:id': { params: { "id": string }; answer: { "id": string; "title": { "ko": string; "en": string }; "text": { "ko": string; "en": string }; "pinned": boolean; "published": string | null; "expires": string | null; "updated": string } }
  /** Save a notice: a new one, or the next version of one. Needs `news:write`. */
  'POST /api/v1/news': { body: { "news"?: string; "version"?: number; "title": { "ko": string; "en": string }; "text": { "ko": string; "en": string }; "pinned": boolean; "publish": "draft" | "now" | "at"; "at"?: { "day": unknown; "time": string }; "expires"?: { "day": unknown; "time": string } }; answer: { "news": string; "version": number } }
  /** Ideas, 20 a page, with the number in each state. */
  'GET /api/v1/ideas': { query?: { "q"?: string; "state"?: "received" | "reviewing" | "planned" | "declined" | "done"; "sort"?: "votes" | "new" | "due"; "page"?: number }; answer: { "page": number; "pages": number; "counts": { [name: string]: number }; "ideas": ReadonlyArray<{ "id": string; "alias": string; "title": string; "text": string; "state": "received" | "reviewing" | "planned" | "declined" | "done"; "due": string | null; "overdue": boolean; "votes": number; "created": string; "mergedInto": string | null; "hidden": boolean }> } }
  /** One idea with its answers and replies. */
  'GET /api/v1/ideas/:id': { params: { "id": string }; answer: { "id": string; "alias": string; "title": string; "text": string; "state": "received" | "reviewing" | "planned" | "declined" | "done"; "due": string | null; "overdue": boolean; "votes": number; "created": string; "mergedInto": string | null; "hidden": boolean; "answers": ReadonlyArray<{ "by": string; "text": string; "at": string; "to": "received" | "reviewing" | "planned" | "declined" | "done" }>; "replies": ReadonlyArray<{ "by": string; "text": string; "at": string }> } }
  /** The webhooks of the organisation. Needs `webhooks:read`. */
  'GET /api/v1/webhooks': { answer: ReadonlyArray<{ "id": string; "url": string; "topics": ReadonlyArray<string>; "rests": boolean }> }
  /** Add a webhook; its secret is answered this once. Needs `webhooks:write`. */
  'POST /api/v1/webhooks': { body: { "url": string; "topics": ReadonlyArray<string> }; answer: { "webhook": string; "secret": string } }
  /** Remove a webhook. Needs `webhooks:write`. */
  'DELETE /api/v1/webhooks/:id': { params: { "id": string }; answer: { "webhook": string } }
  /** Check a receipt, and the content it stands for when it is given. */
  'POST /api/v1/receipts/verify': { body: { "receipt": string; "content"?: unknown }; answer: { "verdict": "genuine"; "facts": { "node": string; "id": string; "command": string; "time": string; "contentHash": string; "keyId": string }; "content": "matches" | "differs" | "not given" } | { "verdict": "altered" | "unknown-key" | "not-a-receipt" } }
  /** Everything that is here of you. Needs `my-data:read`. */
  'GET /api/v1/my-data': { answer: { "exportedAt": string; "data": { [name: string]: ReadonlyArray<{ [name: string]: unknown }> } } }
  /** What erasing you means, and where it stands. Needs `erasure:read`. */
  'GET /api/v1/erasure': { answer: { "state": "none" | "waiting" | "withdrawing" | "erasing" | "erased" | "taken-back"; "askedAt"?: string; "dueAt"?: string; "erased": ReadonlyArray<{ "kind": "account" | "contacts" | "resume" | "searches" | "wallet" | "applications" | "consents" | "helpers" | "ideas" | "questions" | "drafts" | "receipts" | "keys"; "rows": number }>; "kept": ReadonlyArray<{ "what": string; "until": string; "article"?: string }> } }
  /** Ask to be erased; yourself, signed in, never by a key. Needs `erasure:write`. */
  'POST /api/v1/erasure': { body: { "read": true }; answer: { "erasure": string; "dueAt": string; "receipt": string } }
  /** Take it back before it begins. Needs `erasure:write`. */
  'DELETE /api/v1/erasure': { answer: { "erasure": string } }
}
