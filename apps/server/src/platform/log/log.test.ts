import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';
import { readableDestination, toReadable } from './readable-log.ts';

function recorded(): { lines: string[]; log: ReturnType<typeof createLog> } {
  const lines: string[] = [];
  return { lines, log: createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } }) };
}

describe('createLog', () => {
  it('hides what names a person or opens a door, at any of three depths', () => {
    const { lines, log } = recorded();
    log.info({
      email: 'x@example.org',
      user: { name: 'Jo Doe' },
      req: { headers: { cookie: 'abc', authorization: 'k' } },
    });
    log.info({ deep: { er: { token: 'abc' } }, resumeId: 'r1' });
    expect(lines.join('')).not.toMatch(/example\.org|Jo Doe|abc|"k"/);
    expect(lines.join('')).toContain('"resumeId":"r1"');
  });

  it('keeps the values of rows out of what PostgreSQL complains about', () => {
    const { lines, log } = recorded();
    const error = Object.assign(new Error('invalid input syntax for type uuid: "Jo Doe"'), {
      severity: 'ERROR',
      routine: 'string_to_uuid',
      code: '22P02',
      detail: 'Key (email)=(x@example.org) already exists.',
    });
    log.error({ err: new Error('The row was not written.', { cause: error }) }, 'failed');
    expect(lines[0]).not.toMatch(/Jo Doe|example\.org/);
    expect(lines[0]).toContain('22P02');
    expect(lines[0]).toContain('The row was not written.');
  });
});

describe('toReadable', () => {
  it('writes a line that a person reads', () => {
    const lines: string[] = [];
    const log = createLog({ level: 'info', destination: readableDestination((line) => void lines.push(line)) });
    log.warn({ count: 3 }, 'Three are waiting');
    expect(lines[0]).toMatch(/\d\d:\d\d:\d\d.*warn.*Three are waiting.*\{"count":3\}/);
    expect(lines[0]?.endsWith('\n')).toBe(true);
  });

  it('leaves alone what is no log line', () => {
    expect(toReadable('Segmentation fault\n')).toBe('Segmentation fault\n');
  });
});
