import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type { Problem } from '../../shared/hub-contract.ts';
import { type Language, nearestLanguage } from '../../shared/language.ts';
import { words } from '../../shared/words/index.ts';
import { bareError } from '../bare-error.ts';

/** What is not simply a bad request. */
const statuses: Partial<Record<ErrorCode, number>> = {
  unexpected: 500,
  notSignedIn: 401,
  wrongSignIn: 401,
  notAllowed: 403,
  wrongSignature: 403,
  notFound: 404,
  notJoined: 404,
  inviteUnknown: 404,
  alreadyJoined: 409,
  inviteUsed: 409,
  nameTaken: 409,
  ownAccount: 409,
  tokensAlreadyIssued: 409,
  weekPlanPinned: 409,
  weekVoided: 409,
  changedMeanwhile: 409,
  inviteExpired: 410,
  linkUsed: 410,
  noteClosed: 410,
  mailboxGone: 410,
  tooLarge: 413,
  tooManyTries: 429,
};

/** Answers whatever was thrown, by a route or before one was found, with a problem document (RFC 9457). */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  if (refusal.code === 'unexpected')
    request.log.error({ route: request.routeOptions.url, ...bareError(error) }, 'unexpected');
  sendProblem(request, reply, refusal);
}

/** Turns whatever routes throw into problem documents, and unknown addresses too. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new Refusal('notFound')));
}

function refusalOf(error: FastifyError | Refusal): Refusal {
  if (error instanceof Refusal) return error;
  const status = error.statusCode ?? 500;
  if (status === 413) return new Refusal('tooLarge');
  return new Refusal(status >= 400 && status < 500 ? 'badInput' : 'unexpected');
}

function sendProblem(request: FastifyRequest, reply: FastifyReply, { code, field }: Refusal): void {
  const language = languageOf(request.headers['accept-language']);
  const status = statuses[code] ?? 400;
  const problem: Problem = {
    type: `urn:sidetone:problem:${code}`,
    title: words[language].errors[code],
    status,
    code,
    ...(field ? { field } : {}),
  };
  void reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

/** The first language that a header asks for, by weight and then by order (RFC 9110, 12.5.4). */
function languageOf(header = ''): Language {
  const asked = header.split(',').map((part) => {
    const [tag = '', weight = ''] = part.trim().split(/;\s*q=/);
    return { tag, weight: weight === '' ? 1 : Number(weight) };
  });
  const known = asked.filter(({ tag, weight }) => /^(en|zh)\b/i.test(tag) && weight > 0);
  return nearestLanguage(known.toSorted((a, b) => b.weight - a.weight)[0]?.tag ?? 'en');
}
