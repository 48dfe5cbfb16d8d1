// The mark and the name of the product.
import { classNames } from './class-names.ts';

export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={classNames('shrink-0', className)}>
      <rect width="32" height="32" rx="8" fill="#0b6478" />
      <path
        d="M8 9.5 13.6 22.5h3L22 9.5"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M21 22.500h4" stroke="#8fdcea" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}

export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 text-lg font-semibold tracking-tight">
      <LogoMark className="size-7" />
      Vitae
    </span>
  );
}
