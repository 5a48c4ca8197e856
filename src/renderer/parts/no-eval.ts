import { z } from 'zod';

// The pages' content security policy allows no code made at run time; without this zod would try, and be reported.
z.config({ jitless: true });
