import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDocument } from './read-document.ts';

/**
 * Injected when the reader asks for it, and again whenever they ask again. Not one of WXT's content scripts:
 * those announce themselves by an event that the page can hear, and that it could send to stop us.
 */
export default defineUnlistedScript(() => readDocument());
