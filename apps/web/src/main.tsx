// Starts the application in the page.
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { watchTheme } from './app/theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
watchTheme();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
