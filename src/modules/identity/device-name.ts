/** 'Chrome · Android' of a user agent: enough to know one's own devices by. */
export function deviceName(userAgent: string): string {
  const browser = [
    ['Edg/', 'Edge'],
    ['SamsungBrowser', 'Samsung Internet'],
    ['Whale/', 'Whale'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1]
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS X', 'macOS'],
    ['Linux', 'Linux'],
  ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1]
  return [browser, system].filter(Boolean).join(' · ')
}
