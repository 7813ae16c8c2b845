import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'

// The words and data stay outside the build, so that they find their files.
const outside = {
  name: 'outside',
  enforce: 'pre',
  resolveId: (source) => (source === 'onil-texts' ? { id: source, external: true } : null),
}

export default { plugins: [outside, sveltekit({ adapter: adapter({ precompress: false }) })] }
