// The components that the React peer renders with its own renderer, so that its pages stay the same as ours.
export { Whole } from '../src/modules/jobs/pages/vacancy-page.tsx'
export { Home } from '../src/modules/portal/pages/home.tsx'
export { Search } from '../src/modules/search/pages/jobs-page.tsx'
export { DeviceStrips, deviceTexts } from '../src/web/device-strips.tsx'
export { Footer } from '../src/web/footer.tsx'
export { Header } from '../src/web/header.tsx'
export { Sheets } from '../src/web/sheets.tsx'
