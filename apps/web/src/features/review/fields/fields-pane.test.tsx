import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderReview } from '../testing/render-review.tsx';
import { FieldsPane } from './fields-pane.tsx';

beforeAll(() => {
  // What jsdom has not: it lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(cleanup);

const show = (options: Parameters<typeof renderReview>[1] = {}) =>
  renderReview(<FieldsPane onNext={undefined} />, options);
const box = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const focused = () => document.activeElement?.id;

describe('the fields', () => {
  it('tell their state in words, broken rules, and what is not in the document', () => {
    show();
    const end = box('End date, Ward Nurse, City Clinic');
    expect(end.closest('[data-row]')?.textContent).toContain('Rule failed');
    expect(end.closest('[data-row]')?.textContent).toContain('The end is before the start.');
    expect(box('Language, Danish').closest('[data-row]')?.textContent).toContain('Not in the document');
    expect(screen.getByText('3 to check')).toBeTruthy();
  });

  it('save an edit with Enter and go on', async () => {
    const { sent } = show();
    const name = box('Name');
    fireEvent.focus(name);
    fireEvent.change(name, { target: { value: 'Mira Maria Holm' } });
    fireEvent.keyDown(name, { key: 'Enter' });
    await waitFor(() =>
      expect(sent).toEqual([
        { kind: 'change', changes: [{ op: 'set', path: 'basics/name', value: 'Mira Maria Holm' }] },
      ]),
    );
    await waitFor(() => expect(focused()).toBe('field:basics/label'));
    expect(name.closest('[data-row]')?.textContent).toContain('Confirmed');
  });

  it('understand dates as people write them, and keep what they do not understand', async () => {
    const { sent } = show();
    const start = box('Start date, Ward Nurse, City Clinic');
    fireEvent.change(start, { target: { value: 'some day' } });
    fireEvent.blur(start);
    expect(screen.getByRole('alert').textContent).toContain('Type a year');
    expect(start.value).toBe('some day');
    expect(sent).toEqual([]);
    fireEvent.change(start, { target: { value: 'April 2016' } });
    fireEvent.blur(start);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(start.value).toBe('Apr 2016');
    // The rule is checked at once: the end is no longer before the start.
    expect(screen.queryByText('The end is before the start.')).toBeNull();
  });

  it('leave an edit with Escape', () => {
    const { sent } = show();
    const name = box('Name');
    fireEvent.change(name, { target: { value: 'Somebody' } });
    fireEvent.keyDown(name, { key: 'Escape' });
    expect(name.value).toBe('Mira Holm');
    expect(sent).toEqual([]);
  });

  it('are emptied by emptying them', async () => {
    const { sent } = show();
    fireEvent.change(box('Headline'), { target: { value: '' } });
    fireEvent.blur(box('Headline'));
    await waitFor(() => expect(sent).toEqual([{ kind: 'change', changes: [{ op: 'remove', path: 'basics/label' }] }]));
  });

  it('take another reading by its button or by Alt and its number', async () => {
    const { sent } = show();
    fireEvent.click(screen.getByRole('button', { name: /Use instead: Ward Nurse/ }));
    await waitFor(() => expect(box('Headline').value).toBe('Ward Nurse'));
    expect(sent[0]).toMatchObject({
      changes: [{ op: 'set', value: 'Ward Nurse', raw: 'Ward Nurse', places: [{ page: 1 }] }],
    });
    cleanup();
    show();
    fireEvent.keyDown(box('Headline'), { key: '1', code: 'Digit1', altKey: true });
    await waitFor(() => expect(box('Headline').value).toBe('Ward Nurse'));
  });

  it('tell on demand how sure the engine was', () => {
    show({ ui: { active: 'basics/label' } });
    fireEvent.click(screen.getByRole('button', { name: 'How sure?' }));
    expect(screen.getByText(/60% sure. Found by the local engine/)).toBeTruthy();
  });
});

describe('a section', () => {
  it('is confirmed at once, but for values that break a rule', async () => {
    const { sent } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Confirm all (1) of Work' }));
    await waitFor(() =>
      expect(sent).toEqual([{ kind: 'change', changes: [{ op: 'confirm', path: 'work/w1/position' }] }]),
    );
  });

  it('gets a new entry whose first field has the focus', async () => {
    const { sent } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Add job' }));
    await waitFor(() => expect(focused()).toMatch(/^field:work\/h-.*\/position$/));
    expect(sent[0]).toMatchObject({ changes: [{ op: 'add-entry', path: 'work' }] });
  });

  it('that is empty waits below for its first entry', () => {
    show();
    const empty = within(screen.getByRole('region', { name: 'Not in this profile yet' }));
    fireEvent.click(empty.getByRole('button', { name: 'Add Awards' }));
    expect(screen.getByRole('heading', { name: 'Awards' })).toBeTruthy();
  });
});

describe('“To check”', () => {
  it('shows only what has something to check, and Tab goes only there', async () => {
    show({ ui: { walk: 'check' } });
    expect(screen.queryByRole('heading', { name: 'Languages' })).toBeNull();
    const label = box('Headline');
    label.focus();
    fireEvent.keyDown(label, { key: 'Tab' });
    await waitFor(() => expect(focused()).toBe('field:work/w1/position'));
    expect(box('Name').tabIndex).toBe(-1);
  });

  it('ends with all checked', async () => {
    const next = vi.fn();
    renderReview(<FieldsPane onNext={next} />, { ui: { walk: 'check' } });
    for (const name of ['Headline', 'Position, Ward Nurse, City Clinic', 'End date, Ward Nurse, City Clinic']) {
      fireEvent.keyDown(box(name), { key: 'Enter' });
    }
    await screen.findByText('Everything is checked.');
    fireEvent.click(screen.getByRole('button', { name: 'Next résumé to check' }));
    expect(next).toHaveBeenCalledTimes(1);
  });
});
