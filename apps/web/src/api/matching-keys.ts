// Names of cached server state about matches. Live events forget everything that starts with `all`.

export const matchingKeys = {
  all: ['matching'] as const,
  ofJob: <Call extends object>(jobId: string, call: Call) => ['matching', 'job', jobId, call] as const,
  ofCandidate: (candidateId: string) => ['matching', 'candidate', candidateId] as const,
  /** `local`: the sentence from the same facts. */
  sentence: (matchId: string, local: string) => ['matching', 'sentence', matchId, local] as const,
  likeness: ['matching', 'likeness'] as const,
  weights: ['matching', 'weights'] as const,
};
