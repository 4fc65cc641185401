import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/publish/web',
  base: '/',
  build: {
    outDir: '../../../dist/pages',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4170' } },
})
