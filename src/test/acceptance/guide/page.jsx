import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider } from 'react-relay';
import { Newest } from '../generated/guide/Newest.jsx';
import { environment } from '../generated/guide/environment.js';

createRoot(document.body).render(
  <RelayEnvironmentProvider environment={environment}><Suspense><Newest /></Suspense></RelayEnvironmentProvider>,
);
