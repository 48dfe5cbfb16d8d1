// What a job pays.
import type { JobSalary } from '@vitae/schema';
import { CircleAlert } from 'lucide-react';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { PERIOD_NAMES } from './job-texts.ts';
import { NumberInput } from './number-input.tsx';

const CURRENCIES = 'EUR USD GBP CHF CAD AUD PLN CZK SEK NOK DKK HUF RON JPY INR SGD NZD ZAR BRL MXN'.split(' ');
const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const satisfies readonly JobSalary['period'][];
const UNSAID: JobSalary = { min: null, max: null, currency: 'EUR', period: 'year' };

export interface SalaryFieldsProps {
  value: JobSalary | null;
  onChange: (value: JobSalary | null) => void;
  error: string | undefined;
}

export function SalaryFields({ value, onChange, error }: SalaryFieldsProps) {
  const salary = value ?? UNSAID;
  const set = (part: Partial<JobSalary>) => {
    const next = { ...salary, ...part };
    onChange(next.min === null && next.max === null ? null : next);
  };
  const currencies = CURRENCIES.includes(salary.currency) ? CURRENCIES : [...CURRENCIES, salary.currency];
  return (
    <div className="flex flex-col gap-1.5">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <NumberInput label="Salary from" value={salary.min} max={1e9} step={0.01} onChange={(min) => set({ min })} />
        <NumberInput label="Salary to" value={salary.max} max={1e9} step={0.01} onChange={(max) => set({ max })} />
        <Field label="Currency">
          <Select
            options={currencies.map((code) => ({ value: code, label: code }))}
            value={salary.currency}
            disabled={value === null}
            onChange={({ target }) => set({ currency: target.value })}
          />
        </Field>
        <Field label="Period">
          <Select
            options={PERIODS.map((period) => ({ value: period, label: PERIOD_NAMES[period] }))}
            value={salary.period}
            disabled={value === null}
            onChange={({ target }) => set({ period: PERIODS.find((period) => period === target.value) ?? 'year' })}
          />
        </Field>
      </div>
      {error !== undefined && (
        <p role="alert" className="flex items-start gap-1.5 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </div>
  );
}
