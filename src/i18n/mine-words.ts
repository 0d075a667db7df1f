/** Words of the tool `mine` of consulting. */
export interface MineWords {
  readonly title: string
  readonly about: string
}
