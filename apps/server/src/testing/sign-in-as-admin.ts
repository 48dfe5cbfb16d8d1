// For tests: a session of the admin that `startVitaeProgram` makes.

/** Headers of every request of the session. */
export async function signInAsAdmin(url: string): Promise<Record<string, string>> {
  const reply = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'admin@example.org', password: 'a password of a test' }),
  });
  if (!reply.ok) throw new Error(`Signing in was answered with ${reply.status}.`);
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; '), origin: url };
}
