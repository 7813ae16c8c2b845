/** What a phone needs to put Onil beside its other programs; `icon` is the address of the picture. */
export function manifest(icon: string): Buffer {
  return Buffer.from(
    JSON.stringify({
      name: '온일',
      short_name: '온일',
      lang: 'ko',
      start_url: '/',
      display: 'minimal-ui',
      background_color: '#f3f5f8',
      theme_color: '#ffffff',
      icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml' }],
    }),
  )
}
