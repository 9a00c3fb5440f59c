import { Component, type ReactNode } from 'react';
import type { Failure } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';
import { FailureLine } from '../parts/FailureLine';

interface Caught {
  readonly failure: Failure | null;
}

/** Says what went wrong where a place cannot be drawn; trying again draws it anew. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { failure: null };

  static getDerivedStateFromError(error: unknown): Caught {
    const found = error instanceof Error ? error.name : typeof error;
    const failure: Failure = {
      code: 'place-broken',
      data: { found },
      place: NOWHERE,
      retryHelps: true,
      state: 'unknown',
    };
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <FailureLine failure={failure} onRetry={() => this.setState({ failure: null })} />;
  }
}
