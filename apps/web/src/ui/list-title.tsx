// The heading of a page that is a list, with how many there are.

/** `total`: undefined while it is not known. */
export function ListTitle({ title, total }: { title: string; total: number | undefined }) {
  return (
    <div className="flex flex-1 items-baseline gap-2">
      <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
      {total !== undefined && total > 0 && (
        <p className="text-muted tabular-nums">
          {total.toLocaleString('en')}
          <span className="sr-only"> in the list</span>
        </p>
      )}
    </div>
  );
}
