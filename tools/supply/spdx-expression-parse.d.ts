/** Reads SPDX licence expressions; the package has no types of its own. */
declare module 'spdx-expression-parse' {
  export interface SpdxLicense {
    readonly license: string
    readonly plus?: true
    readonly exception?: string
  }
  export interface SpdxBoth {
    readonly left: SpdxExpression
    readonly conjunction: 'and' | 'or'
    readonly right: SpdxExpression
  }
  export type SpdxExpression = SpdxLicense | SpdxBoth
  /** @throws where the text is no such expression */
  function parse(text: string): SpdxExpression

  // biome-ignore lint/style/noDefaultExport: the package is one function, as Node's older modules are
  export { parse as default }
}
