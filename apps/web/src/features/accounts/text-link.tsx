// A link inside a sentence.
import { Link, type LinkProps } from '@tanstack/react-router';

export function TextLink(props: LinkProps) {
  return (
    <Link
      {...props}
      className="rounded-sm font-medium text-accent-text underline decoration-accent-text/40 underline-offset-3 hover:decoration-accent-text"
    />
  );
}
