// How does a program in another language call these functions, and an assistant?
//
//   npx tsx examples/http-service.ts          serves them on port 8080: POST /requiredAgents
//   npx tsx examples/http-service.ts openapi  prints the OpenAPI file
//   npx tsx examples/http-service.ts tools    prints the list of tools

import { createServer } from 'node:http';
import * as root from 'halfhour';
import {
  argumentsOf,
  type FunctionName,
  functionNames,
  inputSchemas,
  type JsonSchema,
  resultSchemas,
} from 'halfhour/schema';
import * as texts from 'halfhour/texts';

const halfhour = { ...root, ...texts };

const names = new Set<string>(functionNames);

const [what = 'serve'] = process.argv.slice(2);
if (what === 'openapi') console.log(json(openApi()));
else if (what === 'tools') console.log(json(tools()));
else serve(8080);

function serve(port: number): void {
  createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { status, body } = answer(request.url ?? '/', text);
    response.writeHead(status, { 'content-type': 'application/json' }).end(json(body));
  }).listen(port, () => console.log(`http://localhost:${port}, POST /requiredAgents`));
}

function answer(path: string, text: string): { status: number; body: unknown } {
  const name = path.slice(1) as FunctionName;
  if (path === '/openapi.json') return { status: 200, body: openApi() };
  if (!names.has(name)) return { status: 404, body: { error: 'no such function' } };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { status: 400, body: { error: 'no JSON' } };
  }
  const { issues } = inputSchemas[name]['~standard'].validate(input);
  if (issues !== undefined) return { status: 400, body: { issues } };
  const call = halfhour[name] as (...args: readonly unknown[]) => unknown;
  try {
    return { status: 200, body: call(...argumentsOf(name, input as Record<string, unknown>)) };
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    if (code === undefined) throw error;
    return { status: code === 'INVALID_INPUT' ? 400 : 422, body: { code, message } };
  }
}

function openApi() {
  const content = ($id: string, schema: JsonSchema) => ({
    'application/json': { schema: { $id, ...schema } },
  });
  const paths = functionNames.map((name) => [
    `/${name}`,
    {
      post: {
        operationId: name,
        tags: [inputSchemas[name].domain],
        description: inputSchemas[name].description,
        requestBody: {
          required: true,
          content: content(`${name}-input`, inputSchemas[name].jsonSchema),
        },
        responses: {
          200: {
            description: 'The result',
            content: content(`${name}-result`, resultSchemas[name].jsonSchema),
          },
          400: { description: 'Bad fields, each with its path' },
          422: { description: 'No answer exists' },
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'halfhour', version: '1' },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: Object.fromEntries(paths),
  };
}

function tools() {
  return functionNames.map((name) => ({
    name,
    description: inputSchemas[name].description,
    inputSchema: inputSchemas[name].jsonSchema,
  }));
}

/** Typed arrays as arrays. What does not exist JSON writes as null by itself. */
function json(value: unknown): string {
  return JSON.stringify(
    value,
    (_, part: unknown) =>
      ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<number>) : part,
    1,
  );
}
