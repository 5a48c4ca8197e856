import path from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Serves the desk from a folder of built pages: `/` and every address under `/desk/` are the one page, which finds its
 * way itself; `/privacy` is the page for everyone. The app's own window and the gallery lie beside them and are not served.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    maxAge: '1y',
    immutable: true,
  });
  await app.register(helmet, {
    global: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Components place their popovers by style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The hub may be reached over plain HTTP inside a house; whoever puts TLS before it says this there.
    strictTransportSecurity: false,
  });
  const page = (file: string) => (_: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile(file, folder, { cacheControl: false });
  const desk = page('desk.html');
  app.get('/', { helmet: {} }, desk);
  app.get('/desk', { helmet: {} }, desk);
  app.get('/desk/*', { helmet: {} }, desk);
  app.get('/privacy', { helmet: {} }, page('notice.html'));
}
