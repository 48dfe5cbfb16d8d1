// A form over a Zod schema: values, sentences by field, one submission at a time, focus on the first wrong field.
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import type { z } from 'zod';
import { ApiError } from '../api/api-error.ts';
import { messagesByField } from './form-messages.ts';

export interface FormOptions<Values extends Record<string, string>, Output> {
  schema: z.ZodType<Output>;
  initial: Values;
  submit: (output: Output) => Promise<void>;
}

export interface Form<Values extends Record<string, string>> {
  values: Values;
  set: (name: keyof Values & string, value: string) => void;
  /** Spread on the control. */
  control: (name: keyof Values & string) => {
    name: string;
    value: string;
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => void;
  };
  errorOf: (name: keyof Values & string) => string | undefined;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  busy: boolean;
  /** What the server said that belongs to no field. */
  problem: ApiError | undefined;
}

/** Errors of the server by field: paths come as `body.email` or `email`. */
function serverErrors(error: ApiError, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, message } of error.errors) {
    const name = path.split(/[./]/).findLast((part) => names.includes(part));
    if (name !== undefined) found[name] ??= message;
  }
  return found;
}

export function useForm<Values extends Record<string, string>, Output>(
  options: FormOptions<Values, Output>,
): Form<Values> {
  const [values, setValues] = useState(options.initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  const set = (name: keyof Values & string, value: string) => {
    setValues((current) => ({ ...current, [name]: value }));
    setErrors(({ [name]: _gone, ...others }) => others);
  };

  const refuse = (form: HTMLFormElement, messages: Record<string, string>) => {
    setErrors(messages);
    const first = Object.keys(options.initial).find((name) => messages[name] !== undefined);
    const control = first === undefined ? null : form.elements.namedItem(first);
    if (control instanceof HTMLElement) control.focus();
  };

  const run = async (form: HTMLFormElement) => {
    const parsed = options.schema.safeParse(values);
    if (!parsed.success) return refuse(form, messagesByField(parsed.error.issues));
    setBusy(true);
    setProblem(undefined);
    try {
      await options.submit(parsed.data);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const messages = serverErrors(error, Object.keys(options.initial));
      if (Object.keys(messages).length > 0) refuse(form, messages);
      else setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (running.current) return;
    running.current = true;
    void run(event.currentTarget).finally(() => {
      running.current = false;
    });
  };

  return {
    values,
    set,
    control: (name) => ({ name, value: values[name] ?? '', onChange: (event) => set(name, event.target.value) }),
    errorOf: (name) => errors[name],
    onSubmit,
    busy,
    problem,
  };
}
