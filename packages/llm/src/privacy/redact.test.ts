import { describe, expect, it } from 'vitest';
import { fold } from '../grounding/text-index.ts';
import { redact, restore } from './redact.ts';
import { sendableLines } from './sendable-lines.ts';

const TEXT = [
  'Ines Carvalho',
  'ines.carvalho@example.org · +351 912 345 678 · linkedin.com/in/icarvalho',
  'Rua das Flores 12',
  '2019 - 2021 Backend developer at Socket.io Lda, team of 12',
  'Carvalho led the migration of 1,500,000 records. GitHub: ines-dev',
  'Reference: Otto Weil, otto@',
  'weil.example.com',
].join('\n');
const SENSITIVE = [
  { kind: 'NAME', text: 'Ines Carvalho' },
  { kind: 'ADDRESS', text: 'Rua das Flores 12' },
  { kind: 'REFEREE', text: 'Otto Weil' },
] as const;
const redacted = () => redact(TEXT, sendableLines(TEXT, []), SENSITIVE);
const sent = () =>
  redacted()
    .lines.map(({ text }) => text)
    .join('\n');

describe('placeholders for what identifies somebody', () => {
  it('stand for names and their words, mails, numbers, links, addresses and referees', () => {
    for (const word of ['Ines', 'Carvalho', 'example.org', '912', 'icarvalho', 'Flores', 'Weil', 'ines-dev']) {
      expect(fold(sent())).not.toContain(fold(word));
    }
    expect(sent()).toContain('2019 - 2021 Backend developer at');
    expect(sent()).toContain('team of 12');
  });

  it('are the same for the same words, and come back as they stood', () => {
    const { originals } = redacted();
    const [line] = redacted().lines;
    expect(line?.text).toBe('[NAME_1]');
    const back = restore({ name: '[NAME_1]', mail: 'email_1', list: ['[PHONE_1]'] }, originals);
    expect(back.value).toEqual({
      name: 'Ines Carvalho',
      mail: 'ines.carvalho@example.org',
      list: ['+351 912 345 678'],
    });
    expect(back.lost).not.toContain('[NAME_1]');
    expect(back.lost).toContain('[ADDRESS_1]');
  });

  it('tell when one was lost or made up', () => {
    const { originals } = redacted();
    const back = restore({ name: 'Jane Doe', mail: '[EMAIL_99]' }, originals);
    expect(back.lost).toContain('[NAME_1]');
    expect(back.unknown).toEqual(['[EMAIL_99]']);
    expect(back.value).toEqual({ name: 'Jane Doe', mail: '' });
  });

  it('stand for user names near an address, whatever network they are of', () => {
    const text = [
      'Janet Okafor',
      'janet@example.org',
      'user4711\tmeow_cat_x9 · janetcodes',
      'Facebook:// jo',
      'Node.js, i18n and k8s, planets',
    ].join('\n');
    const { lines } = redact(text, sendableLines(text, []), [{ kind: 'NAME', text: 'Janet Okafor' }]);
    const all = lines.map((line) => line.text).join('\n');
    expect(all).not.toMatch(/4711|meow|codes|\bjo\b/);
    expect(all).toContain('Node.js, i18n and k8s, planets');
  });

  it('stand for addresses whose dot was lost in a scan', () => {
    const text = ['Janet Okafor', 'janet@okaforworks.org', 'janetbuildscom\t+44 20 7946 0958'].join('\n');
    const below = ['Profile', 'See the work', 'of ten years', 'by telecom and', 'Designed okaforworksorg'].join('\n');
    const all = `${text}\n${below}`;
    const { lines } = redact(all, sendableLines(all, []), []);
    const sent = lines.map((line) => line.text).join('\n');
    expect(sent).not.toMatch(/builds|okaforworks/);
    expect(sent).toContain('by telecom and');
  });

  it('leave lines out whole, without moving the numbers of the others', () => {
    const start = TEXT.indexOf('Rua');
    const lines = sendableLines(TEXT, [{ start, end: start + 3 }]);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6, 7]);
  });
});
