// A job that the made candidates can be compared with, and somebody who fits it better than all of them.
import { Job } from '@vitae/schema/api';
import type { TestServer } from './harness.ts';

const DESCRIPTION = `Senior software engineer – Berlin
Northgate Software | Permanent, full-time

You will run and build the services that our customers rely on.

Requirements
- Python, PostgreSQL and Kubernetes
- 5 years of experience
- A bachelor's degree in computer science
- Good German (B2)

A plus
- Docker, TypeScript`;

/** With requirements of every kind, so that each factor is asked for. */
export async function addJob(server: TestServer, session: { cookie: string }): Promise<Job> {
  const skill = (name: string, importance: 'must' | 'nice') => ({ name, importance });
  const requirements = {
    skills: [
      ...['Python', 'PostgreSQL', 'Kubernetes'].map((name) => skill(name, 'must')),
      ...['Docker', 'TypeScript'].map((name) => skill(name, 'nice')),
    ],
    ...{ minYears: 5, seniority: 'senior', arrangement: 'hybrid', contract: 'permanent', hours: 'full-time' },
    education: { level: 6, field: 'Computer science' },
    languages: [{ code: 'de', level: 'B2', required: false }],
    place: { city: 'Berlin', countryCode: 'DE' },
  };
  const reply = await fetch(`${server.url}/api/jobs`, {
    method: 'POST',
    headers: { cookie: session.cookie, origin: server.url, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ title: 'Senior software engineer', employer: 'Northgate Software', description: DESCRIPTION, requirements },
    }),
  });
  if (reply.status !== 201) throw new Error(`The job was answered with ${reply.status}: ${await reply.text()}`);
  return Job.parse(await reply.json());
}

/** Whom nobody in the made pool can beat. */
export const BEST = {
  name: 'Imke Sandvoss',
  line: 'Moved 40 services from one server to Kubernetes',
  text: `Imke Sandvoss
imke.sandvoss@example.com
Berlin, Germany

Experience

Senior Software Engineer
Bluepoint Systems, Berlin
01/2014 - Present
- Moved 40 services from one server to Kubernetes
- Built services with Python, PostgreSQL, Docker and TypeScript

Education

Bachelor of Science, Computer Science
Technische Universität Berlin
2010 - 2013

Skills

Python, PostgreSQL, Kubernetes, Docker, TypeScript

Languages

German (native), English (C1)
`,
};

export async function importBest(server: TestServer, session: { cookie: string }): Promise<void> {
  const body = new FormData();
  body.append('file', new Blob([BEST.text], { type: 'text/plain' }), 'imke-sandvoss.txt');
  const headers = { cookie: session.cookie, origin: server.url };
  const reply = await fetch(`${server.url}/api/resumes/upload`, { method: 'POST', headers, body });
  if (reply.status !== 202) throw new Error(`The résumé was answered with ${reply.status}: ${await reply.text()}`);
}
