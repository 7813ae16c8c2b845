/** Shows the button that turns push messages on here, where the browser can; the page says so where it cannot. */
export function offerPush(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-push]')
  const said = page.querySelector<HTMLElement>('[data-push-said]')
  const button = box?.querySelector<HTMLButtonElement>('button[hidden]')
  if (!box || !said || !button || !('serviceWorker' in navigator) || !('PushManager' in window)) return
  button.hidden = false
  said.textContent = ''
  button.addEventListener('click', () => void press(box, said, button))
}

async function press(box: HTMLElement, said: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { push = '', blocked = '', failed = '' } = box.dataset
  button.setAttribute('aria-busy', 'true')
  said.textContent = ''
  try {
    if ((await Notification.requestPermission()) === 'denied') said.textContent = blocked
    else if (await subscribe(push)) location.reload()
    else said.textContent = failed
  } catch {
    said.textContent = failed
  }
  button.removeAttribute('aria-busy')
}

async function subscribe(applicationServerKey: string): Promise<boolean> {
  await navigator.serviceWorker.register('/service-worker.js')
  const { pushManager } = await navigator.serviceWorker.ready
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
  const answer = await fetch('/api/v1/notifications/devices', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(subscription),
  })
  return answer.ok
}
