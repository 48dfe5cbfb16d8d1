import { ParseCvReply } from '@vitae/schema/api';
import { afterAll, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf } from '../resumes/testing/test-client.ts';
import { MIRA, resumePdf } from '../resumes/testing/tiny-documents.ts';
import { createParseCvApi } from './parse-cv-routes.ts';

const postgres = await startTestServer();
const server = await startResumeServer(await postgres.createDatabase(), {
  features: ({ receiveUpload, receiveBytes, readResumes }) => [
    createParseCvApi({ receiveUpload, receiveBytes, resumes: readResumes }),
  ],
});
afterAll(async () => {
  await server.close();
  await postgres.close();
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

it('gives the profile and the feedback of a CV that comes as base64', async () => {
  const client = server.as('recruiter');
  const body = { fileData: base64(resumePdf(MIRA)), fileType: 'application/pdf' };
  const { profileData, feedback, resumeId } = ParseCvReply.parse(
    (await client.send('POST', '/api/parse-cv', body)).body,
  );
  expect(profileData.basics).toMatchObject({ name: MIRA.name, email: MIRA.email });
  expect(feedback.findings.every(({ message }) => /^[A-Z“].*\.$/.test(message))).toBe(true);
  const kept = await client.send('GET', `/api/resumes/${resumeId}`);
  expect(kept.status).toBe(200);
});

it('gives the same for a form, and for a document that is known already', async () => {
  const client = server.as('candidate');
  const send = async () => {
    const form = new FormData();
    form.set('file', new Blob([Uint8Array.from(resumePdf(MIRA))]), 'mira.pdf');
    return ParseCvReply.parse(await (await client.fetch('/api/parse-cv-file', { method: 'POST', body: form })).json());
  };
  const [first, again] = [await send(), await send()];
  expect(first.profileData.basics).toMatchObject({ name: MIRA.name });
  expect(again.profileData).toEqual(first.profileData);
});

it('takes a text by its media type', async () => {
  const text = `${MIRA.name}\n${MIRA.email}\n\nSkills\nPlanning, Writing\n`;
  const body = { fileData: base64(Buffer.from(text)), fileType: 'text/plain' };
  const reply = await server.as('recruiter').send('POST', '/api/parse-cv', body);
  const { profileData, feedback } = ParseCvReply.parse(reply.body);
  expect(profileData.basics).toMatchObject({ email: MIRA.email });
  // Neither phone nor dates: there is something to mend.
  expect(feedback.findings.map(({ code }) => code)).not.toEqual([]);
});

it('says why a document can’t be read, and what is wrong with a request', async () => {
  const client = server.as('recruiter');
  const post = async (body: object) => (await client.send('POST', '/api/parse-cv', body)).body;
  const broken = { fileData: base64(Buffer.from('%PDF-1.4 broken')), fileType: 'pdf', fileName: 'broken.pdf' };
  expect(codeOf(await post(broken))).toBe('document.damaged');
  expect(codeOf(await post({ fileData: 'no base64!', fileType: 'pdf' }))).toBe('request.invalid');
  expect(codeOf(await post({ fileData: base64(new Uint8Array([0, 1, 2, 3])), fileType: 'exe' }))).toBe(
    'request.unsupported-type',
  );
});
