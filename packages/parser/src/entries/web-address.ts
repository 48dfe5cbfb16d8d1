// Lines that are nothing but a web address.

export function isWebAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(text.trim());
}
