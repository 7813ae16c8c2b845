import { fileURLToPath } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'

const react = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))

// Onil's own components are written so that React can render them: the peer takes them over with React's JSX.
// Their plain modules (words, days, amounts) stay outside the build, so that they find their data files.
const plain = {
  name: 'plain-modules',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source === 'onil-texts') return { id: source, external: true }
    if (source.endsWith('/web-components.ts') || !importer?.includes('/src/') || !source.startsWith('.') || !source.endsWith('.ts')) return null
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    return found && { id: found.id, external: 'absolute' }
  },
}

export default {
  plugins: [plain, reactRouter()],
  resolve: {
    alias: [
      { find: '#jsx/jsx-runtime', replacement: react('react/jsx-runtime.js') },
      { find: '#jsx/jsx-dev-runtime', replacement: react('react/jsx-dev-runtime.js') },
    ],
    dedupe: ['react', 'react-dom'],
  },
}
