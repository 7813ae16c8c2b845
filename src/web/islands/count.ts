/** Keeps the number below a text true while somebody types; the words around it are the server's. */
export function countText(text: HTMLTextAreaElement): void {
  const shown = document.getElementById(text.dataset['count'] ?? '')
  text.addEventListener('input', () => {
    if (shown) shown.textContent = shown.textContent.replace(/\d+/, String(text.value.length))
  })
}
