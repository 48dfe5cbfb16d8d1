// For tests: the addresses of language models on a test database, with an admin who is signed in.
import { startTestServer, type TestDatabase, type TestServer } from '../../../platform/testing/test-database.ts';
import { startTestApi, type TestApi } from '../../accounts/testing/test-api.ts';
import type { TestBrowser } from '../../accounts/testing/test-browser.ts';
import { addAssistantRoutes } from '../../assistants/assistant-routes.ts';
import { createAssistants } from '../../assistants/assistants.ts';
import { addTemplateRoutes } from '../../templates/template-routes.ts';
import { createTemplates } from '../../templates/templates.ts';
import { createTryTemplate } from '../../templates/try-template.ts';
import type { Llm } from '../llm.ts';
import { addLlmRoutes } from '../llm-routes.ts';
import { type FakeLlm, FLAGS, startFakeLlm, testLlm } from './fake-llm.ts';

export interface LlmApi {
  readonly database: TestDatabase;
  readonly api: TestApi;
  readonly llm: Llm;
  readonly admin: TestBrowser;
  readonly fake: FakeLlm;
  close(): Promise<void>;
}

export async function startLlmApi(): Promise<LlmApi> {
  const server: TestServer = await startTestServer();
  const fake = await startFakeLlm();
  const database = await server.createDatabase();
  const { db } = database;
  const now = () => new Date();
  const llm = testLlm(db, { ...FLAGS, mode: 'off' });
  const templates = createTemplates({ db, now });
  const tryTemplate = createTryTemplate({ db, runs: llm.runs, version: templates.version, now });
  const api = await startTestApi(database, {
    features: [
      {
        name: 'llm',
        routes: (app) => {
          addLlmRoutes(app, { db, ...llm, now });
          addTemplateRoutes(app, { templates, tryTemplate });
          addAssistantRoutes(app, createAssistants({ db, now }));
        },
      },
    ],
  });
  const admin = await api.signedIn('admin', 'ada');
  return {
    ...{ database, api, llm, admin, fake },
    close: async () => {
      await api.close();
      await fake.stop();
      await server.close();
    },
  };
}
