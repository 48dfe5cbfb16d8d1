import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { TooltipProvider } from '../../ui/tooltip.tsx';
import { TwoFactorSettings } from './two-factor-settings.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const SETUP = {
  uri: 'otpauth://totp/Vitae:rita%40people.example?issuer=Vitae&secret=JBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30',
  secret: 'JBSWY3DPEHPK3PXP',
  backupCodes: ['k7m2p-x9qfd', 'aaaaa-bbbbb'],
};

/** A server with two-factor sign-in as far as these calls go; its password is `right`, its code 123456. */
function serve(enabled: boolean, backupCodesLeft = 10) {
  let on = enabled;
  const state = () => ({
    enabled: on,
    enabledAt: on ? '2026-03-02T10:00:00.000Z' : null,
    backupCodesLeft: on ? backupCodesLeft : 0,
  });
  const refuse = (path: string) =>
    Response.json(
      {
        type: 'urn:vitae:problem:auth.invalid',
        title: 'Wrong.',
        status: 401,
        instance: 'r1',
        errors: [{ path, message: 'This is not right.' }],
      },
      { status: 401 },
    );
  const fetched = vi.fn<typeof fetch>(async (address, init) => {
    const body = z
      .object({ password: z.string().optional(), code: z.string().optional() })
      .parse(JSON.parse(String(init?.body ?? '{}')));
    if (body.password !== undefined && body.password !== 'right') return refuse('body.password');
    if (body.code !== undefined && body.code !== '123456') return refuse('body.code');
    const path = String(address).replace('/api/auth/two-factor', '');
    if (path === '/enable') return Response.json(SETUP);
    if (path === '/backup-codes') return Response.json({ backupCodes: ['ccccc-ddddd'] });
    if (path === '/confirm') on = true;
    if (path === '/disable') on = false;
    return path === '/disable' ? new Response(null, { status: 204 }) : Response.json(state());
  });
  vi.stubGlobal('fetch', fetched);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <TooltipProvider>
        <TwoFactorSettings />
      </TooltipProvider>
    </QueryClientProvider>,
  );
}

async function enterPassword(view: ReturnType<typeof serve>, password: string, button: string) {
  const dialog = within(await view.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Your password'), { target: { value: password } });
  fireEvent.click(dialog.getByRole('button', { name: button }));
  return dialog;
}

it('connects an app: password, QR code and secret, a first code, and the backup codes at the end', async () => {
  const view = serve(false);
  fireEvent.click(await view.findByRole('button', { name: 'Turn on' }));
  const asked = await enterPassword(view, 'wrong', 'Go on');
  await asked.findByText('This is not right.');
  await enterPassword(view, 'right', 'Go on');

  const picture = await view.findByRole('img', { name: /QR code/ });
  expect(picture.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(1000);
  expect(view.getByLabelText(/^Secret/)).toHaveProperty('value', SETUP.secret);
  expect(view.queryByText('k7m2p-x9qfd')).toBeNull();
  fireEvent.change(view.getByLabelText('Code of the app'), { target: { value: '000000' } });
  fireEvent.click(view.getByRole('button', { name: 'Turn it on' }));
  await view.findByText('This is not right.');
  fireEvent.change(view.getByLabelText('Code of the app'), { target: { value: '123456' } });
  fireEvent.click(view.getByRole('button', { name: 'Turn it on' }));

  const codes = await view.findByRole('list', { name: 'Backup codes' });
  expect(
    within(codes)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(SETUP.backupCodes);
  fireEvent.click(view.getByRole('button', { name: 'I have stored them' }));
  await waitFor(() => expect(view.queryByRole('dialog')).toBeNull());
  await view.findByText(/On since/);
});

it('copies all codes at once', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  const view = serve(true, 1);
  await view.findByText('1 backup code is left.');
  view.getByText('Make new backup codes before you run out of them.');
  fireEvent.click(view.getByRole('button', { name: 'New backup codes' }));
  await enterPassword(view, 'right', 'Make new codes');
  await view.findByText('ccccc-ddddd');
  fireEvent.click(view.getByRole('button', { name: 'Copy all' }));
  await view.findByText('Copied');
  expect(writeText).toHaveBeenCalledWith('ccccc-ddddd\n');
});

it('is turned off with the password', async () => {
  const view = serve(true);
  fireEvent.click(await view.findByRole('button', { name: 'Turn off' }));
  await enterPassword(view, 'right', 'Turn it off');
  await view.findByRole('button', { name: 'Turn on' });
});
