import { Component, type ReactNode } from 'react';

interface LastResortProps {
  /** Shown in place of what broke. */
  instead: ReactNode;
  children: ReactNode;
}

/** When a page breaks while it is drawn, the window around it stays. React logs what broke; nothing of the person is in it. */
export class LastResort extends Component<LastResortProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
