import { NoticeTemplateRequest } from '@vitae/schema/api';
import { expect, it } from 'vitest';
import { DEFAULT_NOTICE } from './default-notice.ts';
import { fillNotice } from './fill-notice.ts';

const VALUES = {
  ...{ name: 'Mira {{contact}}', workspace: 'Acme', contact: '', source: 'A fair', addedOn: '1 March 2026' },
  ...{ purpose: 'Recruiting', basis: 'Consent' },
};

it('fills what is known in, shows what is missing, and fills nothing that a value brings', () => {
  expect(fillNotice('{{name}} · {{ workspace }} · {{contact}}', VALUES)).toBe('Mira {{contact}} · Acme · [contact]');
});

it('has a text to begin with whose variables are all known', () => {
  expect(NoticeTemplateRequest.parse(DEFAULT_NOTICE).subject).toBe(DEFAULT_NOTICE.subject);
  expect(fillNotice(DEFAULT_NOTICE.text, { ...VALUES, name: 'Mira', contact: 'Acme, Bern' })).not.toMatch(/[{[]/);
  expect(NoticeTemplateRequest.safeParse({ subject: 'For {{nme}}', text: 'x' }).success).toBe(false);
});
