import { sendLater } from './background.ts'
import { answerPage } from './pages.ts'
import { answerPost } from './posts.ts'
import { listenForPush } from './push.ts'
import { answerAsset, dropOldShells, keepShell } from './shell.ts'
import { letApiPass } from './straight.ts'

declare const self: ServiceWorkerGlobalScope

// One part a file: the shell (install, assets), pages, posts, sending in the background, push messages. Everything else goes to the network.
self.addEventListener('install', (event) => event.waitUntil(Promise.all([letApiPass(event), keepShell()])))
self.addEventListener('activate', (event) => event.waitUntil(dropOldShells()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(request.method === 'GET' ? answerPage(event) : answerPost(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(answerAsset(request))
})
sendLater()
listenForPush(self)
