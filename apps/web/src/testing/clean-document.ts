// Test files share one document: each finds it empty, and nothing that a browser keeps for a page.
import { cleanup, configure } from '@testing-library/react';
import { afterAll, beforeEach } from 'vitest';

// A busy machine may take a while to draw.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => {
  cleanup();
  document.body.replaceChildren();
});
