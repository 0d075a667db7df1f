import type { ComponentProps, ReactElement } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'name' | 'children'> {
  readonly icon: IconName
  /** What it does, in words: for those who do not see the drawing, and for those who rest on it. */
  readonly name: string
}

/** A round button with a drawing instead of words. */
export const IconButton = ({ icon, name, className, ...rest }: Props): ReactElement => (
  <button
    type="button"
    className={className ? `button button-icon ${className}` : 'button button-icon'}
    aria-label={name}
    title={name}
    {...rest}
  >
    <Icon name={icon} />
  </button>
)
