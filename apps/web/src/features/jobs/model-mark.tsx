// On a value that a language model found and the server by itself did not.
import { Sparkles } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';

export function ModelMark() {
  return (
    <Badge tone="accent" icon={<Sparkles aria-hidden />}>
      Language model
    </Badge>
  );
}
