// Why a match is as it is, in one sentence: the local one at once, a language model's when there is one and it holds.
import { useQuery } from '@tanstack/react-query';
import type { MatchExplanation } from '@vitae/schema';
import { Sparkles } from 'lucide-react';
import { matchSentenceQuery } from './match-queries.ts';

export function MatchSentence({ match }: { match: Pick<MatchExplanation, 'sentence'> & { readonly id: string } }) {
  // Whatever goes wrong with it, the local sentence stands.
  const { data } = useQuery(matchSentenceQuery(match.id, match.sentence));
  const isModels = data?.engine === 'llm';
  return (
    <div className="flex flex-col gap-1">
      <p className="text-pretty">{isModels ? data.sentence : match.sentence}</p>
      {isModels && (
        <p className="flex items-center gap-1.5 text-xs text-muted">
          <Sparkles aria-hidden className="size-3.5" />
          Written by the language model from the facts below
        </p>
      )}
    </div>
  );
}
