// Starts the application in the page.
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { reloadAfterUpdate } from './app/reload-after-update.ts';
import { watchTheme } from './app/theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
watchTheme();
reloadAfterUpdate(() => Date.now());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
