// Names of cached server state about matches. Live events forget everything that starts with `all`.

export const matchingKeys = {
  all: ['matching'] as const,
  ofJob: <Call extends object>(jobId: string, call: Call) => ['matching', 'job', jobId, call] as const,
  ofCandidate: (candidateId: string) => ['matching', 'candidate', candidateId] as const,
  weights: ['matching', 'weights'] as const,
};
