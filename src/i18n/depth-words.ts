/** What the three depths and the clinical names are called. */
export interface DepthWords {
  readonly wordsFor: string
  readonly clinicalTerms: string
  readonly clinicalTermsAbout: string
  /** The therapist's panel. */
  readonly counsel: string
  readonly say: string
  readonly check: string
  readonly avoid: string
  readonly readoutsShow: string
  readonly readoutsHide: string
}
