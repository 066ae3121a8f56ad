import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.BASE_URL ?? 'http://localhost:8080';
const proxy = Object.fromEntries(['/graphql', '/pictures', '/records'].map((path) => [path, api]));

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../../../../target/app', emptyOutDir: true },
  preview: { proxy },
  server: { proxy },
});
