// Pictures of the pages of language models for the documentation. A model on loopback answers; invented people only.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addProvider, type Call, callAs, draftVersion, importText } from './call-server.ts';
import { cvAnswer, startFakeModel } from './fake-model.ts';
import { openContext, type TestServer } from './harness.ts';
import { DARK, DARK_PHONE, LIGHT } from './picture-looks.ts';
import { PEOPLE, resumeLines } from './test-documents.ts';

const JOB = ['Sample Works', 'Data Engineer', 'Jan 2020', 'Present'] as const;

interface Shot {
  readonly name: string;
  readonly look: BrowserContextOptions;
  readonly path: string;
  readonly ready: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  {
    ...{ name: 'playground', look: LIGHT },
    path: '/playground?template=cv-data-extractor&version=2',
    ready: async (page) => {
      // The table import brought one of the same name.
      await page
        .getByRole('checkbox', { name: /Noor Example/ })
        .first()
        .check();
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      const result = page.getByRole('region', { name: /Noor Example/ });
      await result.getByText('Version 2: answered').waitFor();
      await result.getByText('Version 1: answered').waitFor();
      await result.scrollIntoViewIfNeeded();
    },
  },
  {
    ...{ name: 'experiments-dark', look: DARK, path: '/experiments' },
    ready: (page) => page.getByRole('table', { name: /Arms of/ }).waitFor(),
  },
  {
    ...{ name: 'template-editor', look: LIGHT, path: '/templates/cv-data-extractor' },
    ready: (page) => page.getByRole('tab', { name: 'Answer' }).click(),
  },
  {
    ...{ name: 'use-and-cost-phone', look: DARK_PHONE, path: '/usage' },
    ready: (page) => page.getByText('Cost by day (UTC)').waitFor(),
  },
];

/** Writes `playground.png`, `experiments-dark.png`, `template-editor.png` and `use-and-cost-phone.png`. */
export async function shootModels(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  const model = await startFakeModel();
  try {
    model.answer((question) =>
      question.includes('Be brief.')
        ? cvAnswer('[NAME_1]', [JOB], ['Planning', 'Writing', 'Teaching'])
        : cvAnswer('[NAME_1]', [JOB], ['Planning', 'Forecasting']),
    );
    await runExperiment(callAs(server, session), model.url);
    for (const { name, look, path, ready } of SHOTS) {
      const context = await openContext(browser, server, session, look);
      const page = await context.newPage();
      await page.goto(`/admin/language-models${path}`);
      await ready(page);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await context.close();
    }
  } finally {
    await model.stop();
  }
}

async function runExperiment(call: Call, url: string): Promise<void> {
  await addProvider(call, url);
  await draftVersion(call, 'Be brief.');
  const flags = { mode: 'on', percentage: 0, engine: 'llm', fallback: true, maxRetries: 0 };
  await call('PUT', '/api/admin/flags', flags);
  const arms = [
    { name: 'As it is', version: 1 },
    { name: 'Shorter', version: 2 },
  ];
  const settings = { name: 'Shorter instructions', template: 'cv-data-extractor', kind: 'shadow', arms };
  const { id }: { id: string } = JSON.parse(await call('POST', '/api/admin/llm/experiments', settings));
  await call('POST', `/api/admin/llm/experiments/${id}/start`);
  for (const person of PEOPLE) {
    await importText(call, `${person.name}.txt`, [...resumeLines(person), 'Cooking'].join('\n'));
  }
}
