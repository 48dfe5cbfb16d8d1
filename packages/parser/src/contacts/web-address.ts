import { TLD } from './top-level.ts';

/** A text that is an address of the web and nothing else, with or without its scheme. */
export const WEB_ADDRESS = new RegExp(`^(?:https?://)?[\\w-]+(?:\\.[\\w-]+)*\\.(?:${TLD})(?:/\\S*)?$`, 'i');
