/** How well coders agreed, as whoever publishes has measured it. */
interface StatedAgreement {
  /** For example “Krippendorff’s alpha, characters, fact”. */
  measure: string;
  value: number;
}

/** What a person says of a corpus that is to be published. */
export interface CrateDetails {
  description: string;
  /** The address of a licence; null where there is none, which leaves all rights reserved. */
  license: string | null;
  agreement: readonly StatedAgreement[];
}

/** A file of the crate, as it was written. */
export interface CrateFile {
  path: string;
  type: string;
  size: number;
  sha256: string;
}
