/** The official validator of glTF files; the package has no types of its own. */
declare module 'gltf-validator' {
  interface Issue {
    readonly code: string
    readonly message: string
    /** 0 = error, 1 = warning, 2 = information, 3 = hint. */
    readonly severity: 0 | 1 | 2 | 3
    readonly pointer?: string
  }
  export function validateBytes(
    bytes: Uint8Array,
    options?: { readonly maxIssues?: number },
  ): Promise<{ readonly issues: { readonly messages: readonly Issue[] } }>
}
