/** Static routes (Service Worker Static Routing API): what matches never asks the worker, where the browser knows them. */
type WithRoutes = {
  readonly addRoutes?: (route: { condition: { urlPattern: { pathname: string } }; source: 'network' }) => Promise<void>
}

/**
 * Lets calls of the API go straight to the network. A page that is being left could otherwise lose what it still sends (a draft,
 * the stopwatch): the browser asks the worker first, and the page is gone before the worker has said "not mine".
 */
export async function letApiPass(event: ExtendableEvent & WithRoutes): Promise<void> {
  try {
    await event.addRoutes?.({ condition: { urlPattern: { pathname: '/api/*' } }, source: 'network' })
  } catch {
    // an older form of the interface: the worker is asked, as before
  }
}
