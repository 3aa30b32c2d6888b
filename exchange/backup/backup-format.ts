/** The first word of every backup's manifest. */
export const FORMAT = 'parallax-backup';

/**
 * The shape of what is written. A change of any record's schema that an older file does not satisfy raises it, and brings
 * what reads the older version.
 */
export const VERSION = 1;
