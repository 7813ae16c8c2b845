import { DeviceBuffer } from './buffer.ts'

// Put before every file of the script (esbuild's `inject`), so that it is there before any of them begins.
export { DeviceBuffer as Buffer }
