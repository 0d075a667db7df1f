import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** Shown instead of the children after one of them failed. */
  readonly instead: ReactNode
  /** Told once, with the error. */
  readonly onFailure?: (error: unknown) => void
}

/** Keeps a failure of its children from taking the rest of the page with it. */
export class ErrorScreen extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure?.(error)
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
