// What somebody is changing in a version: its content, and the schema as fields and as JSON, which follow each other.
import type { TemplateContent } from '@vitae/schema/api';
import { useState } from 'react';
import { type FieldTree, fieldsOf, type JsonObject, nameProblems, schemaOf } from './schema-fields.ts';

export interface TemplateDraft {
  /** With the last schema that was one. */
  readonly content: TemplateContent;
  readonly changed: boolean;
  /** Undefined where the schema can't be shown as fields. */
  readonly tree: FieldTree | undefined;
  readonly json: string;
  /** Why there is no schema to save just now. */
  readonly problem: string | undefined;
  set(part: Partial<TemplateContent>): void;
  setTree(tree: FieldTree): void;
  setJson(text: string): void;
  reset(): void;
}

interface State extends Pick<TemplateDraft, 'content' | 'changed' | 'tree' | 'json' | 'problem'> {}

export function useTemplateDraft(initial: TemplateContent): TemplateDraft {
  const [state, setState] = useState<State>(() => begin(initial));
  const change = (part: (state: State) => Partial<State>) =>
    setState((current) => ({ ...current, ...part(current), changed: true }));
  return {
    ...state,
    set: (part) => change(({ content }) => ({ content: { ...content, ...part } })),
    setTree: (tree) => change(({ content }) => fromTree(content, tree)),
    setJson: (text) => change(({ content }) => fromJson(content, text)),
    reset: () => setState(begin(initial)),
  };
}

function begin(content: TemplateContent): State {
  return { content, changed: false, tree: fieldsOf(content.schema), json: pretty(content.schema), problem: undefined };
}

function fromTree(content: TemplateContent, tree: FieldTree): Partial<State> {
  if (nameProblems(tree.fields).size > 0) return { tree, problem: 'A field of the answer has no name of its own.' };
  const schema = schemaOf(tree);
  return { tree, problem: undefined, json: pretty(schema), content: { ...content, schema } };
}

function fromJson(content: TemplateContent, json: string): Partial<State> {
  const schema = readObject(json);
  if (schema === undefined) return { json, problem: 'The JSON of the answer is not an object, or not whole.' };
  return { json, problem: undefined, tree: fieldsOf(schema), content: { ...content, schema } };
}

function readObject(json: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

export const pretty = (schema: unknown): string => JSON.stringify(schema, null, 2);
