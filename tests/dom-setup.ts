import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A page is often a chunk of its own, and a busy machine takes its time to bring and draw it; what is there is not waited for.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
