import { layoutMessages, viewOf } from 'onil-texts'
import { Meta, Outlet, useLocation } from 'react-router'
import { DeviceStrips, Footer, Header, Sheets } from '../../../web-components.ts'

export function Layout({ children }) {
  const { pathname, search } = useLocation()
  const view = viewOf(pathname, search.slice(1))
  return (
    <html lang={view.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="stylesheet" href="/assets/style-0123456789ab.css" />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/assets/manifest-ko.webmanifest" />
      </head>
      <body>
        <a className="skip" href="#main">
          {layoutMessages[view.lang].skip}
        </a>
        <Header view={view} current={pathname === "/" ? "/" : "/jobs"} />
        <DeviceStrips lang={view.lang} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer view={view} />
        <Sheets view={view} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}
