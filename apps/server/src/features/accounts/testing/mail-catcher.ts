// For tests: a mail server on a real port that keeps what it is given.
import { createServer, type Socket } from 'node:net';

export interface CaughtMail {
  readonly to: string;
  readonly text: string;
}

export interface MailCatcher {
  readonly smtpUrl: string;
  readonly mails: readonly CaughtMail[];
  close(): Promise<void>;
}

export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    talk(socket, mails);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server does not listen.');
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    mails,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** As much of SMTP (RFC 5321) as one mail needs. */
function talk(socket: Socket, mails: CaughtMail[]): void {
  let to = '';
  let data: string[] | null = null;
  let rest = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 test');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = `${rest}${chunk}`.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (data && line !== '.') {
        data.push(line);
        continue;
      }
      if (data) {
        mails.push({ to, text: decode(data.join('\n')) });
        data = null;
        say('250 kept');
      } else if (/^DATA/i.test(line)) {
        data = [];
        say('354 go on');
      } else {
        to = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1] ?? to;
        say(/^QUIT/i.test(line) ? '221 bye' : '250 fine');
      }
    }
  });
}

/** Quoted-printable, which is used where a line is long. */
function decode(text: string): string {
  if (!/quoted-printable/i.test(text)) return text;
  return text
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
