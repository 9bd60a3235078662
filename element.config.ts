/**
 * How the element is built for other people's pages: one ES module with everything inside but typefaces. A worker lies
 * beside it for paths in graphs of thousands of works; without it the page works them out itself.
 */
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry: 'src/element/register.ts', formats: ['es'], fileName: () => 'citation-graph.js' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
