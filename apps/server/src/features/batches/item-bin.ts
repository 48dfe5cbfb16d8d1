// In which bin an item is: the one place that says so, for counts, lists and filters alike.
import { sql } from 'kysely';

/** Of resumes that a person stopped; their outcome is `failed` with this code. */
export const CANCELLED_CODE = 'import.cancelled';

/** Of `batch_items i left join resumes r`. Null for an archive that its entries stand for. */
export const BIN = sql<string | null>`case
  when i.state in ('unpacking', 'unpacked') then null
  when i.state = 'expected' then 'waiting'
  when i.state in ('duplicate', 'rejected', 'cancelled') then i.state
  when r.status = 'queued' then 'waiting'
  when r.status = 'processing' then 'reading'
  when r.outcome_kind = 'failed' and r.outcome -> 'reason' ->> 'code' = ${sql.lit(CANCELLED_CODE)} then 'cancelled'
  when r.outcome_kind is not null then r.outcome_kind
  when i.outcome is not null then i.outcome ->> 'kind'
  else 'waiting' end`;
