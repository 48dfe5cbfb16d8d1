import { CandidateList, SkillSynonyms } from '@vitae/schema/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';

const PATH = '/api/workspace/skill-synonyms';
let database: TestServer;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase());
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const resume = (name: string, skills: string) =>
  Buffer.from(
    `${name}\n${name.split(' ')[0]}@example.com\n\nExperience\n\nEngineer\nNorthwind Ltd\n2019 - 2021\n- Kept the clusters alive\n\nSkills\n\n${skills}\n`,
  );
const put = (client: TestClient, items: readonly { alias: string; skill: string }[]) =>
  client.send('PUT', PATH, { items });
const namesFor = async (client: TestClient, skill: string) => {
  const reply = await client.send('GET', `/api/candidates?skill=${encodeURIComponent(skill)}`);
  return CandidateList.parse(reply.body).items.map(({ name }) => name);
};

it('is written by admins, read by members, and holds in its workspace alone', async () => {
  const admin = server.as('admin');
  const recruiter = server.as('recruiter', admin.caller.workspaceId);
  const items = [
    { alias: 'Helmsman', skill: 'Kubernetes' },
    { alias: 'helmsman', skill: 'Docker' },
  ];
  expect(SkillSynonyms.parse((await put(admin, items)).body)).toEqual({
    items: [{ alias: 'helmsman', skill: 'Docker' }],
  });
  expect(SkillSynonyms.parse((await recruiter.send('GET', PATH)).body).items).toHaveLength(1);
  expect((await put(recruiter, [])).status).toBe(404);
  expect(SkillSynonyms.parse((await server.as('admin').send('GET', PATH)).body).items).toEqual([]);
  expect((await put(admin, [{ alias: ' - ', skill: 'Docker' }])).status).toBe(400);
  expect((await put(admin, [])).body).toEqual({ items: [] });
});

it('finds by the skill what résumés call otherwise, and the other way round, also résumés read before', async () => {
  const admin = server.as('admin');
  await admin.import(resume('Ada Park', 'Helmsman, Carpentry, Welding'), 'ada.txt');
  await admin.import(resume('Bo Stone', 'Kubernetes, Carpentry, Welding'), 'bo.txt');
  expect(await namesFor(admin, 'Kubernetes')).toEqual(['Bo Stone']);
  await put(admin, [{ alias: 'Helmsman', skill: 'K8s' }]);
  expect((await namesFor(admin, 'Kubernetes')).sort()).toEqual(['Ada Park', 'Bo Stone']);
  expect((await namesFor(admin, 'helmsman')).sort()).toEqual(['Ada Park', 'Bo Stone']);
});

it('is known to the parser when a résumé of the workspace is read', async () => {
  const admin = server.as('admin');
  const joined = 'Frobnication Quxing Zorbing';
  const skillsOf = async (name: string) => {
    const { profile } = await admin.import(resume(name, joined), `${name}.txt`);
    return profile?.skills.map((skill) => skill.name?.value);
  };
  expect(await skillsOf('Cy Marsh')).toContain(joined);
  await put(
    admin,
    joined.split(' ').map((alias) => ({ alias, skill: `${alias} at sea` })),
  );
  expect(await skillsOf('Di Marsh')).toEqual(joined.split(' '));
});
