// Builds the browser application; the dev server passes the API on to a Vitae server on PORT (default 3000).
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;
const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  resolve: { conditions: ['vitae-source', ...defaultClientConditions] },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    strictPort: true,
    proxy: { '/api': server, '/openapi.json': server, '/docs': server, '/health': server },
  },
  build: { target: browsers, cssTarget: browsers, outDir: 'dist', emptyOutDir: true, sourcemap: false },
});
