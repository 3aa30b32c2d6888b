import { Component, type ReactNode } from 'react';

interface FailureBoundaryProps {
  children: ReactNode;
}

/** Where a screen cannot be shown, says why in place of a blank page: the library may be newer, damaged or out of reach. */
export class FailureBoundary extends Component<FailureBoundaryProps, { failure: Error | null }> {
  override state = { failure: null as Error | null };

  static getDerivedStateFromError(failure: unknown): { failure: Error } {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <div className="failure" role="alert">
        <h1>Parallax cannot show this</h1>
        <p>{failure.message}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    );
  }
}
