// Public surface of the package; README.md tells how the parts fit.

export { costOf } from './cost/cost-of.ts';
export { estimateTokens } from './cost/estimate-tokens.ts';
export { LIST_PRICES } from './cost/list-prices.ts';
export { ModelPrice, priceOn } from './cost/model-price.ts';
export { type EmbedOptions, type EmbedParts, type EmbedResult, embedTexts } from './embed-texts.ts';
export { FAULTS, type Fault, FaultClass, Recovery } from './faults/fault.ts';
export { type DateValue, dateValue as dateValueOf } from './grounding/date-value.ts';
export { type Grounding, type GroundParts, groundAnswer } from './grounding/ground-answer.ts';
export { keepGrounded } from './grounding/keep-grounded.ts';
export { placesOf } from './grounding/place-of.ts';
export { findSpans, fold, indexText, type TextIndex, type TextSpan } from './grounding/text-index.ts';
export type {
  AnswerCache,
  Budget,
  CallRecord,
  Clock,
  Exchange,
  KnownAnswer,
  Permission,
  Ports,
  RateLimit,
  Reservation,
  TraceStage,
  TraceStep,
} from './ports.ts';
export { type PreparedInput, prepareInput, previewRun, type RunInput } from './prepare-input.ts';
export { type Redaction, type Restored, redact, restore } from './privacy/redact.ts';
export { machinePlaces, type NumberedLine, numbered, sendableLines } from './privacy/sendable-lines.ts';
export { sensitiveOfProfile } from './privacy/sensitive-of-profile.ts';
export { SensitiveKind, type SensitiveValue } from './privacy/sensitive-value.ts';
export { type BreakerSettings, type OpenProvider, openProvider } from './providers/open-provider.ts';
export { ProviderConfig, ProviderKind, type ProviderSettings, StructuredMode } from './providers/provider-config.ts';
export { type ProviderTest, testProvider } from './providers/test-provider.ts';
export type { BreakerState } from './resilience/circuit.ts';
export {
  createGateway,
  type Gateway,
  type GatewayParts,
  type RunFacts,
  type RunOptions,
  type RunResult,
  type RunValue,
} from './run-template.ts';
export { variablesIn } from './structured/instructions-of.ts';
export { lintSchema, type SchemaFinding } from './structured/lint-schema.ts';
export { createValidateAnswer, type ValidateAnswer } from './structured/validate-answer.ts';
export { wireSchema } from './structured/wire-schema.ts';
export { JsonSchema, ModelParameters, RunLimits, TemplateVersion } from './template-version.ts';
export { addUsage, NO_USAGE, type Usage } from './usage.ts';
