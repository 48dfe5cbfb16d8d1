// Why an item is in its bin, in a sentence, and what can be done about it.
import { NextAction } from '@vitae/schema';
import type { BatchItem } from '@vitae/schema/api';
import type { ListedItem } from './item-list-store.ts';

type Explanation = Pick<BatchItem, 'reason' | 'nextAction'>;

export function explain(item: ListedItem): Explanation {
  if (item.reason !== null) {
    const { code, message, nextAction } = item.reason;
    return { reason: { code, message }, nextAction: NextAction.parse(nextAction) };
  }
  if (item.state === 'duplicate') {
    return say('upload.duplicate', 'The same document is here already. It was not sent again.', 'open-existing');
  }
  if (item.outcome !== null && item.bin !== 'waiting' && item.bin !== 'reading') {
    return { reason: item.outcome.reason, nextAction: item.outcome.nextAction };
  }
  if (item.state === 'expected' && item.archiveId === null)
    return say('import.unsent', 'It has not been sent yet.', 'none');
  if (item.state === 'expected') return say('import.unpacking', 'It waits in its archive to be unpacked.', 'none');
  if (item.bin === 'reading') return say('import.reading', 'It is being read.', 'none');
  return say('import.waiting', 'It has arrived and waits for its turn.', 'none');
}

function say(code: string, message: string, nextAction: Explanation['nextAction']): Explanation {
  return { reason: { code, message }, nextAction };
}
