// Invented people who are in the pool twice, sent over HTTP: pairs that a person has to decide about, and an update.
import type { TestServer } from './harness.ts';
import type { TestDocument } from './test-documents.ts';

interface Life {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly city?: string;
  readonly jobs: readonly string[];
  readonly skills?: string;
}

function cv({ name, email, phone, city, jobs, skills = 'Planning, Writing' }: Life, file: string): TestDocument {
  const contact = [email, phone, city].filter((part) => part !== undefined).join(' | ');
  const lines = [name, contact, '', 'EXPERIENCE', ...jobs, '', 'SKILLS', skills];
  return { name: file, mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) };
}

const NURSE = 'Ward Sister, Kestrel Hospital, Leeds, May 2018 - Present';
const ANALYST = 'Data Analyst, Marlow Insurance, Bristol, Mar 2016 - Present';
const CLERK = 'Payroll Clerk, Otter Foods, York, Jan 2014 - Present';

/** Two résumés of each, with a name and a job in common and nothing that makes it certain. */
export const LIKELY = [
  {
    first: cv(
      {
        name: 'Imogen Thistlewood',
        email: 'imogen@web.example',
        phone: '+44 20 7946 0018',
        city: 'Leeds',
        jobs: [NURSE],
      },
      'imogen-thistlewood.txt',
    ),
    second: cv(
      {
        name: 'Imogen Thistlewood',
        email: 'i.thistlewood@post.example',
        city: 'Leeds',
        jobs: [NURSE, 'Staff Nurse, Elm Clinic, Hull, Sep 2014 - Apr 2018'],
        skills: 'Triage, Teaching',
      },
      'thistlewood-cv.txt',
    ),
  },
  {
    first: cv(
      { name: 'Rafael Quintero', email: 'rafael@web.example', city: 'Bristol', jobs: [ANALYST] },
      'rafael-quintero.txt',
    ),
    second: cv(
      { name: 'Rafael Quintero', email: 'rq@post.example', city: 'Bath', jobs: [ANALYST], skills: 'SQL, Python' },
      'quintero.txt',
    ),
  },
  {
    first: cv({ name: 'Maud Ellery', email: 'maud@web.example', jobs: [CLERK] }, 'maud-ellery.txt'),
    second: cv({ name: 'Maud Ellery', email: 'm.ellery@post.example', jobs: [CLERK] }, 'ellery-maud.txt'),
  },
] as const;

const OTIS = { name: 'Otis Vane', email: 'otis.vane@web.example', phone: '+44 20 7946 0991' };
/** The second is certainly the same person’s, and updates the first. */
export const UPDATE = {
  first: cv({ ...OTIS, jobs: ['Driver, Vane and Sons, Hull, May 2012 - Present'] }, 'otis-vane-2019.txt'),
  second: cv({ ...OTIS, jobs: ['Depot Manager, Vane and Sons, Hull, May 2012 - Present'] }, 'otis-vane-2024.txt'),
} as const;

/** Gives the candidate whose the résumé is, when it was read. */
export async function sendAndRead(
  server: TestServer,
  { cookie }: { cookie: string },
  document: TestDocument,
): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(document.buffer)], { type: document.mimeType }), document.name);
  const headers = { cookie, origin: server.url };
  const reply = await fetch(`${server.url}/api/resumes/upload`, { method: 'POST', headers, body });
  const { resumeId } = (await reply.json()) as { resumeId: string };
  for (let tries = 0; tries < 600; tries += 1) {
    const resume = (await (await fetch(`${server.url}/api/resumes/${resumeId}`, { headers })).json()) as {
      status: string;
      candidateId: string | null;
    };
    if (resume.status === 'done') return resume.candidateId ?? '';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${document.name} was not read.`);
}

export async function sendPairs(server: TestServer, session: { cookie: string }): Promise<void> {
  for (const { first, second } of [...LIKELY, UPDATE]) {
    await sendAndRead(server, session, first);
    await sendAndRead(server, session, second);
  }
}
